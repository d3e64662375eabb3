import type { PackLevel } from '../../../../protocol/report.ts';

/** Files below this are read in no time anyway: they get a budget of their own… */
const SMALL_FILE = 1 << 20;
const SMALL_BUDGET = 250_000;
/** …others so little that they are read back at 100 MB/s: a decision takes about a microsecond. */
const BYTES_A_DECISION = 2000;

/**
 * How much is tried. Decisions of slow coders are counted, so that the same input gives the same archive on any machine,
 * fast or slow.
 */
export class Effort {
  private left: number;

  /** @param fileBytes size of all files: ordinary ones should be read back at 100 MB/s */
  constructor(
    readonly level: PackLevel,
    fileBytes: number,
  ) {
    const some = fileBytes < SMALL_FILE ? SMALL_BUDGET : fileBytes / BYTES_A_DECISION;
    this.left = level === 'best' ? Infinity : level === 'fast' ? 0 : some;
  }

  get best(): boolean {
    return this.level === 'best';
  }

  /** Whether a slow coder may make so many decisions on ordinary data; if so, they are spent. */
  spend(decisions: number): boolean {
    if (decisions > this.left) return false;
    this.left -= decisions;
    return true;
  }

  /** For a tensor with a codebook: its values and a few thousand places are coded in no time, and gain much. */
  forShared(): Effort {
    return new Effort(this.level, 0);
  }

  /** Whether shared or sparse weights may take so many decisions: they are worth more time, but no minutes. */
  allowsLevels(decisions: number): boolean {
    return this.level === 'best' || (this.level !== 'fast' && decisions <= 6_000_000);
  }
}
