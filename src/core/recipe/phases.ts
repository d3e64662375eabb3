import type { Progress } from '../../protocol/rpc.ts';
import type { JobContext } from '../passes/types.ts';
import { throwIfAborted } from '../errors.ts';

/** Before this, a guess of the time left is worth nothing. */
const MIN_SECONDS = 1;

/**
 * One progress bar for the parts of a job. Each part has a share of the bar, by what it usually takes; parts are
 * entered in order.
 */
export class Phases<Name extends string> {
  private readonly total: number;
  private readonly started = performance.now();
  private passed = 0;
  private current = 0;

  constructor(
    private readonly context: JobContext,
    private readonly shares: Readonly<Record<Name, number>>,
  ) {
    this.total = Object.values<number>(shares).reduce((sum, share) => sum + share, 0);
  }

  /** Enters a part: the context to do it with. @throws EspalierError `CANCELLED` */
  enter(name: Name, message: string): JobContext {
    throwIfAborted(this.context.signal);
    this.passed += this.current;
    this.current = this.shares[name];
    this.tell(0, { message });
    return this.part(0, 1);
  }

  /** A context for the part of the current phase from one fraction to another. */
  part(from: number, to: number): JobContext {
    return {
      signal: this.context.signal,
      finish: this.context.finish,
      log: text => this.context.log(text),
      progress: ({ fraction, ...rest }) => this.tell(from + (fraction ?? 0) * (to - from), rest),
    };
  }

  private tell(fraction: number, rest: Omit<Progress, 'fraction'>): void {
    const done = Math.min(1, (this.passed + this.current * fraction) / this.total);
    const seconds = (performance.now() - this.started) / 1000;
    const isTelling = done > 0.02 && seconds >= MIN_SECONDS;
    this.context.progress({
      ...rest,
      fraction: done,
      secondsLeft: isTelling ? (seconds / done) * (1 - done) : null,
    });
  }
}
