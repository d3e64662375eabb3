import type { Io } from '../io.ts';

/** One word after `espalier`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** @throws EspalierError `USAGE` for wrong arguments, others for what failed */
  run(args: readonly string[], io: Io): Promise<void>;
}
