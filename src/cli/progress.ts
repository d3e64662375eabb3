import type { Progress } from '../protocol/rpc.ts';
import { duration } from './format/units.ts';
import type { Io } from './io.ts';

/** Without a terminal a line is written at most this often, unless the message changes. */
const PLAIN_INTERVAL_MS = 5000;
const CLEAR_LINE = '\r\x1b[K';

/** Shows how far a job is, on stderr: one line that is drawn again on a terminal, plain lines now and then elsewhere. */
export class ProgressLine {
  private shown = false;
  private lastMessage = '';
  private lastTime = -Infinity;

  constructor(
    private readonly io: Io,
    private readonly now: () => number = () => performance.now(),
  ) {}

  update(progress: Progress): void {
    const text = progressText(progress);
    if (this.io.errIsTerminal) {
      this.io.err(CLEAR_LINE + text);
      this.shown = true;
      return;
    }
    const time = this.now();
    // `128 of 500 samples` and `256 of 500 samples` say the same.
    const message = progress.message.replaceAll(/\d+/g, '#');
    if (message === this.lastMessage && time - this.lastTime < PLAIN_INTERVAL_MS) return;
    this.lastMessage = message;
    this.lastTime = time;
    this.io.err(`${text}\n`);
  }

  /** A line that stays. */
  log(text: string): void {
    this.clear();
    this.io.err(`${text}\n`);
  }

  clear(): void {
    if (this.shown) this.io.err(CLEAR_LINE);
    this.shown = false;
  }
}

export function progressText({ fraction, message, secondsLeft }: Progress): string {
  const done = fraction === null ? '' : `${String(Math.floor(100 * fraction)).padStart(3)} %  `;
  const left = (secondsLeft ?? 0) < 1 ? '' : `  (${duration(secondsLeft ?? 0)} left)`;
  return `${done}${message}${left}`;
}
