import type { SensitivityMetric } from '../../../protocol/sensitivity.ts';
import { harmOfLayers } from '../../analysis/sensitivity/harm-of-layers.ts';
import { measure } from '../../analysis/sensitivity/measure-layer.ts';
import { metricValue, needsLabels, perfect } from '../../analysis/sensitivity/metrics.ts';
import { openModelSession } from '../../analysis/sensitivity/sessions.ts';
import { throwIfAborted } from '../../errors.ts';
import { telling } from '../../passes/quiet.ts';
import type { JobContext } from '../../passes/types.ts';
import { evaluateAccuracy } from '../../runtime/index.ts';
import type { Session } from '../../runtime/types.ts';
import { is16Bit } from '../parameters.ts';
import type { Quantizer } from './quantizer.ts';
import { rangedLayers } from './sensitivity.ts';
import { chooseTarget } from './targets.ts';

/** What was found out about layers that had to stay in floats. */
export interface TakenBack {
  readonly metric: SensitivityMetric;
  /** The metric of the model in floats, of that with all layers quantized, and of the one that was chosen. */
  readonly baseline: number | null;
  readonly before: number | null;
  readonly after: number | null;
  /** Names of the layers that stay in floats, those that do most harm first. */
  readonly names: readonly string[];
  /** All layers with the harm that each does alone, −dB; null where outputs are no numbers. Empty when no layer had to be taken back. */
  readonly ranked: readonly { readonly name: string; readonly harm: number | null }[];
  readonly samples: number;
  /** Models that were made and measured. */
  readonly tried: number;
}

/**
 * Quantizes all layers, and when that is not good enough, ranks them by the harm that each does alone (signal to noise of the outputs) and takes back
 * as few of the first ones as are needed. How many is found by doubling and halving, with each choice quantized as a whole and
 * measured, so that what is chosen is known to hold on the data. Undefined when nothing was asked for.
 * @throws EspalierError `BAD_DATA`, `RUNTIME`, `CANCELLED`
 */
export async function takeBack(quantizer: Quantizer): Promise<TakenBack | undefined> {
  const { context, settings } = quantizer.prepared;
  if (settings.dropMetric === 'none') return undefined;
  const session = await openModelSession(context.model);
  try {
    return await new Search(quantizer, session, settings.dropMetric as SensitivityMetric).run();
  } finally {
    await session.release();
  }
}

class Search {
  private tried = 0;
  private baseline: number | null = null;

  constructor(
    private readonly quantizer: Quantizer,
    private readonly float: Session,
    private readonly metric: SensitivityMetric,
  ) {}

  async run(): Promise<TakenBack> {
    const { metric } = this;
    const dataset = this.quantizer.prepared.context.dataset!;
    this.baseline = needsLabels(metric) ? await this.accuracy() : perfect(metric);
    const before = await this.qualityOf([]);
    const common = { metric, baseline: this.baseline, before, samples: dataset.size };
    if (this.isEnough(before)) return { ...common, after: before, names: [], ranked: [], tried: this.tried };
    const ranked = await this.rank();
    const all = ranked.map(({ name }) => name);
    const [count, after] = await this.fewest(all);
    // With all of them taken back the model is what it was.
    return {
      ...common,
      after: after ?? this.baseline,
      names: all.slice(0, count),
      ranked,
      tried: this.tried,
    };
  }

  private async accuracy(): Promise<number | null> {
    const { context } = this.quantizer.prepared;
    const job = telling(context, () => undefined);
    return metricValue(this.metric, { accuracy: await evaluateAccuracy(this.float, context.dataset!, job) });
  }

  /** Tells progress as a part of the whole. */
  private job(from: number, to: number): JobContext {
    const { context } = this.quantizer.prepared;
    return {
      signal: context.signal,
      log: () => undefined,
      progress: told => context.progress({ ...told, fraction: from + (to - from) * (told.fraction ?? 0) }),
    };
  }

  private async rank(): Promise<TakenBack['ranked']> {
    const { prepared, calibration } = this.quantizer;
    const { context, settings } = prepared;
    const { target } = chooseTarget(settings.target);
    const layers = rangedLayers({ ...prepared, target, calibration });
    const bits = is16Bit(prepared.activations.type) ? 16 : 8;
    const harms = await harmOfLayers(
      context.model,
      layers,
      bits,
      context.dataset!,
      'sqnr',
      this.job(0.2, 0.7),
    );
    return layers
      .map(layer => ({ name: layer.name, harm: harms.get(layer) ?? null }))
      .toSorted((a, b) => (b.harm ?? Infinity) - (a.harm ?? Infinity));
  }

  /** The least number of first names that is enough, and what the metric is then. */
  private async fewest(all: readonly string[]): Promise<readonly [count: number, value: number | null]> {
    let [low, high] = [0, all.length];
    let best: number | null = null;
    for (let next = 1; high - low > 1;) {
      const value = await this.qualityOf(all.slice(0, next));
      if (this.isEnough(value)) [high, best] = [next, value];
      else low = next;
      next = high === all.length && 2 * low < high ? 2 * low : Math.floor((low + high) / 2);
    }
    return [high, best];
  }

  private async qualityOf(inFloats: readonly string[]): Promise<number | null> {
    const { context } = this.quantizer.prepared;
    throwIfAborted(context.signal);
    const what = inFloats.length === 0 ? 'all layers quantized' : `${inFloats.length} layers in floats`;
    const [from, to] = inFloats.length === 0 ? [0.1, 0.2] : [0.7, 1];
    this.job(from, to).progress({
      fraction: 1 - 0.7 ** this.tried,
      message: `Measuring the model with ${what}`,
    });
    const copy = context.model.clone();
    await this.quantizer.write(copy, new Set(inFloats));
    const session = await openModelSession(copy);
    try {
      this.tried++;
      const job = telling(context, () => undefined);
      const measured = await measure(session, this.float, context.dataset!, this.metric, undefined, job);
      const value = metricValue(this.metric, measured);
      // Outputs without any change have no signal to noise.
      return value === null && 'fidelity' in measured && measured.fidelity.identical ? Infinity : value;
    } finally {
      await session.release();
    }
  }

  private isEnough(value: number | null): boolean {
    const { maxDrop, minSqnr, maxKl } = this.quantizer.prepared.settings;
    if (value === null) return false;
    if (this.metric === 'sqnr') return value >= minSqnr;
    if (this.metric === 'kl') return value <= maxKl;
    // Fractions of samples are not exact in binary.
    return (this.baseline ?? 1) - value <= maxDrop / 100 + 1e-9;
  }
}
