import type { AnalysisOptions, Sparsity } from '../core/analysis/sparsity.ts';
import { cancelled, throwIfAborted, toEspalierError } from '../core/errors.ts';
import type { Model } from '../core/model/model.ts';

type Count = (model: Model, options?: AnalysisOptions) => Promise<Sparsity>;

/**
 * Counts the zeros of an open model once, whoever asks for them: it reads every weight. For models that nobody changes.
 * A count that its caller gave up is begun anew for those who still wait.
 */
export class ZerosCache {
  readonly #counts = new WeakMap<Model, Promise<Sparsity>>();

  constructor(private readonly count: Count) {}

  /** @throws EspalierError `CANCELLED`, and what counting throws */
  async of(model: Model, options: AnalysisOptions = {}): Promise<Sparsity> {
    for (;;) {
      const known = this.#counts.get(model);
      if (known === undefined) return this.#begin(model, options);
      try {
        return await unlessAborted(known, options.signal);
      } catch (error) {
        throwIfAborted(options.signal);
        if (toEspalierError(error).code !== 'CANCELLED') throw error;
      }
    }
  }

  async #begin(model: Model, options: AnalysisOptions): Promise<Sparsity> {
    const count = this.count(model, options);
    this.#counts.set(model, count);
    try {
      return await count;
    } catch (error) {
      this.#counts.delete(model);
      throw error;
    }
  }
}

/** One that waits for another's work stops waiting when it is not wanted any more; the work goes on. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  throwIfAborted(signal);
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(cancelled());
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
