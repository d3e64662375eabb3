import { constants } from 'node:os';
import { toEspalierError, type EspalierError } from '../core/errors.ts';
import { version } from '../../package.json';
import { commands } from './commands/index.ts';
import type { Io } from './io.ts';
import { usageError } from './usage.ts';

/** Exit codes of the contract; for a signal it is {@link signalExit}. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** What shells give for a process that a signal ended, as 130 for Ctrl-C and 143 for SIGTERM. The signal's name is the reason of the abort. */
export function signalExit({ reason }: AbortSignal): number {
  const numbers: Readonly<Record<string, number>> = constants.signals;
  return 128 + (numbers[String(reason)] ?? constants.signals.SIGINT);
}

/** Runs the command line. Never throws: an error becomes a line on stderr and an exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    await dispatch(args, io);
    return EXIT.done;
  } catch (thrown) {
    const error = toEspalierError(thrown);
    if (error.code === 'CANCELLED' && io.signal.aborted) {
      io.err('Interrupted.\n');
      return signalExit(io.signal);
    }
    io.err(errorText(error));
    return error.code === 'USAGE' ? EXIT.usage : EXIT.failed;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<void> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') io.out(`${version}\n`);
  else if (name === undefined) throw usageError('A command is missing.', commandList());
  else if (name === '--help' || name === '-h' || name === 'help') io.out(help(rest[0]));
  else {
    const command = commands.find(candidate => candidate.name === name);
    if (command === undefined) throw usageError(`There is no command "${name}".`, commandList());
    if (rest.includes('--help') || rest.includes('-h')) io.out(command.help);
    else await runCommand(command, rest, io);
  }
}

async function runCommand(
  command: (typeof commands)[number],
  args: readonly string[],
  io: Io,
): Promise<void> {
  try {
    await command.run(args, io);
  } catch (thrown) {
    const error = toEspalierError(thrown);
    if (error.code !== 'USAGE' || error.hint !== undefined) throw error;
    throw usageError(error.message, `See "espalier ${command.name} --help".`);
  }
}

function help(name: string | undefined): string {
  const command = commands.find(candidate => candidate.name === name);
  if (command !== undefined) return command.help;
  const size = Math.max(...commands.map(each => each.name.length));
  const lines = commands.map(each => `  ${each.name.padEnd(size)}  ${each.summary}\n`);
  return `Usage: espalier COMMAND ...

Shows where a neural network's weights and compute go, and makes it smaller.

${lines.join('')}
  espalier COMMAND --help   options of a command
  espalier --version

Exit code 0: done; 1: failed, with error[CODE] on stderr; 2: wrong usage; 130: interrupted
(143: by SIGTERM).
`;
}

function commandList(): string {
  return `Commands: ${commands.map(command => command.name).join(', ')}. See "espalier --help".`;
}

/** One line of what is wrong, and one of what to do about it. No stack: that is for the log. */
export function errorText(error: EspalierError): string {
  const lines = [`error[${error.code}]: ${error.message}`];
  if (error.hint !== undefined) lines.push(`  ${error.hint}`);
  return `${lines.join('\n')}\n`;
}
