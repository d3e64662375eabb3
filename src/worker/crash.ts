import { EspalierError } from '../core/errors.ts';

const TAIL_LINES = 40;

/** Splits what a process writes into lines, and remembers the last of them to explain its end. */
export class OutputTail {
  #rest = '';
  readonly #lines: string[] = [];

  constructor(private readonly onLine: (line: string) => void) {}

  push(data: Buffer): void {
    const lines = (this.#rest + data.toString('utf8')).split(/\r?\n/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.trim() === '') continue;
      this.#lines.push(line);
      if (this.#lines.length > TAIL_LINES) this.#lines.shift();
      this.onLine(line);
    }
  }

  get text(): string {
    return [...this.#lines, this.#rest].join('\n').trim();
  }
}

/** The error for a process that ended without being asked to; its last words go to the log as the stack. */
export function unexpectedEnd(code: number | null, signal: string | null, output: string): EspalierError {
  const how = signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`;
  const error = new EspalierError(
    'WORKER',
    `The job's process ended unexpectedly (${how}).`,
    hint(code, signal, output),
  );
  if (output !== '') error.stack = `${error.message}\n${output}`;
  return error;
}

function hint(code: number | null, signal: string | null, output: string): string {
  if (/heap out of memory|Array buffer allocation failed/i.test(output)) {
    return 'It ran out of memory: raise the limit (setting espalier.memoryLimit), or close other programs.';
  }
  if (signal === 'SIGKILL' || code === 137) {
    return 'The system ended it, most likely because memory ran out.';
  }
  return 'Nothing was written. See the log; running it again starts a new process.';
}
