import { parseArgs, type ParseArgsConfig } from 'node:util';
import { EspalierError } from '../core/errors.ts';

/** Wrong arguments: exit code 2. */
export function usageError(message: string, hint?: string): EspalierError {
  return new EspalierError('USAGE', message, hint);
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The arguments of a command. Unknown options, missing values and the wrong number of positionals are usage errors.
 * @param names what the positionals are, for the messages
 */
export function parseCommandLine<O extends Options>(
  args: readonly string[],
  options: O,
  names: readonly string[],
) {
  const parsed = parse(args, options);
  const { positionals } = parsed;
  if (positionals.length < names.length) throw usageError(`${names[positionals.length]!} is missing.`);
  if (positionals.length > names.length) {
    throw usageError(`Unexpected argument "${positionals[names.length]!}".`);
  }
  return parsed;
}

function parse<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    if (error instanceof TypeError) throw usageError(oneLine(error.message));
    throw error;
  }
}

/** Node's messages have a second sentence about `--`, which helps nobody here. */
function oneLine(message: string): string {
  return message.split('. To specify')[0]!.split('\n')[0]!.replace(/\.?$/, '.');
}

/** A number, or a fraction such as `1/256`. */
export function parseNumber(flag: string, text: string): number {
  const [numerator, denominator, ...rest] = text.split('/').map(part => part.trim());
  const value = denominator === undefined ? Number(numerator) : Number(numerator) / Number(denominator);
  if (rest.length > 0 || numerator === '' || denominator === '' || !Number.isFinite(value)) {
    throw usageError(`${flag} takes a number (or a fraction such as 1/256), not "${text}".`);
  }
  return value;
}

/** One number, or several separated by commas. */
export function parseNumbers(flag: string, text: string): number | readonly number[] {
  const values = text.split(',').map(part => parseNumber(flag, part));
  return values.length === 1 ? values[0]! : values;
}

export function parseInteger(flag: string, text: string, min: number): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < min) {
    throw usageError(`${flag} takes a whole number of at least ${min}, not "${text}".`);
  }
  return value;
}

/** `name=value`, the value may hold further `=`. */
export function parsePair(flag: string, text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw usageError(`${flag} takes name=value, not "${text}".`);
  return [text.slice(0, at), text.slice(at + 1)];
}
