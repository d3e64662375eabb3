import { EspalierError, type ErrorCode } from '../errors.ts';
import { jsonFault } from './fault.ts';
import { positionAt, positionInJson, type JsonPath, type TextPosition } from './positions.ts';

/** The JSON text of a file, whose errors say where in it they are: `<file>:<line>:<column>: …`. */
export class JsonFile {
  readonly value: unknown;
  private readonly text: string;

  /**
   * @param name of the file, for messages
   * @param code of the errors
   * @throws EspalierError of that code, when it is no JSON
   */
  constructor(
    text: string,
    private readonly name: string,
    private readonly code: ErrorCode,
  ) {
    this.text = text.replace(/^\uFEFF/, '');
    try {
      this.value = JSON.parse(this.text);
    } catch (cause) {
      const message = `not JSON: ${reasonOf(cause)}.`;
      throw this.located(positionAt(this.text, jsonFault(this.text)), message, undefined, cause);
    }
  }

  /** An error about the value at `path`. */
  error(path: JsonPath, message: string, hint?: string): EspalierError {
    return this.located(positionInJson(this.text, path), message, hint);
  }

  private located(
    { line, column }: TextPosition,
    message: string,
    hint?: string,
    cause?: unknown,
  ): EspalierError {
    return new EspalierError(this.code, `${this.name}:${line}:${column}: ${message}`, hint, { cause });
  }
}

/** The engine's words without its own idea of the place. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/ in JSON at position \d+.*| \(line \d+ column \d+\)|, "[^]*" is not valid JSON$/g, '');
}
