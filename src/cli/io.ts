/** Where a command writes. Results go to `out`, everything else to `err`. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Whether a person watches stderr: progress is then drawn on one line. */
  readonly errIsTerminal: boolean;
  /** Characters in a line of the output. */
  readonly columns: number;
  /** Aborted by Ctrl-C and the like, with the name of the signal as its reason. */
  readonly signal: AbortSignal;
}

/** The streams of this process. */
export function processIo(signal: AbortSignal): Io {
  return {
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    errIsTerminal: process.stderr.isTTY,
    columns: process.stdout.isTTY ? process.stdout.columns : 160,
    signal,
  };
}

/** The one document of `--json`. */
export function printJson(io: Io, value: unknown): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
}
