/** Guesses the time left of a loop from the time its first part took. */
export class RemainingTime {
  private readonly started = performance.now();

  constructor(readonly total: number) {}

  /** Seconds left once `done` of the total are done; null while nothing can be said. */
  after(done: number): number | null {
    const seconds = (performance.now() - this.started) / 1000;
    return done <= 0 || seconds < 0.5 ? null : Math.max(0, (seconds / done) * (this.total - done));
  }
}
