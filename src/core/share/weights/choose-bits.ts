import type { SensitivityMetric } from '../../../protocol/sensitivity.ts';
import {
  measureHarm,
  measureTables,
  openReference,
  type Reference,
} from '../../analysis/sensitivity/tables.ts';
import { chooseWithin, type Chosen, type LayerTable } from '../../analysis/suggest/choose.ts';
import type { Dataset } from '../../data/types.ts';
import { EspalierError, throwIfAborted } from '../../errors.ts';
import { buildScopes } from '../../graph/scope.ts';
import type { Model } from '../../model/model.ts';
import { encodeFloats, readFloats } from '../../model/values.ts';
import { layerName } from '../../passes/layer-selection.ts';
import { formatPercent } from '../../passes/text.ts';
import { telling } from '../../passes/quiet.ts';
import type { JobContext, PassContext } from '../../passes/types.ts';
import { reachable } from '../../passes/weight-sensitivity.ts';
import type { Weight } from '../../passes/weights.ts';
import type { Importance } from './importance.ts';
import { BITS, plainBytes, sharedAlone } from './sensitivity.ts';
import type { ShareSettings } from './settings.ts';
import { layerOptions } from './share-layers.ts';
import { shareLayer, sharedValues } from './share-layer.ts';
import { storedBytes } from './stored-bytes.ts';

/** Sizes that are tried before a quality is met closely enough. */
const TRIALS = 7;
/** Smallest share of bytes that is tried: one bit of 32, and codebooks. */
const LEAST_SHARE = 0.02;

export interface ChosenBits {
  /** By layer; layers that are not in it stay as they are. */
  readonly bits: Chosen;
  readonly note: string;
}

/**
 * Bits for each layer: the least harm within a share of the bytes, or the fewest bytes that do no more harm than allowed. Each layer is
 * tried alone at 8 … 1 bits; noise of the outputs, which adds up over layers, says how to spread the bits. For a quality the model
 * with all layers shared is measured too, at several sizes.
 * @throws EspalierError `NOTHING_TO_DO` when out of reach; `RUNTIME`, `BAD_DATA`, `CANCELLED`
 */
export async function chooseBits(
  context: PassContext,
  weights: readonly Weight[],
  settings: ShareSettings,
  importance: Importance,
): Promise<ChosenBits> {
  const { model, dataset } = context;
  if (dataset === undefined)
    throw new EspalierError('BAD_DATA', 'Choosing bits needs data.', 'Give them with --data.');
  const candidates = reachable(weights);
  const layers = sharedAlone(context, candidates, settings, importance);
  const original = model.clone();
  const spread = await openReference(original, dataset, 'sqnr', context);
  try {
    const tables = await measureTables(spread, layers, BITS, context);
    const cost = costOf(candidates, settings);
    if (settings.target === 'bytes') return await withinBytes(tables, settings.bytesLeft, cost);
    const search = new QualitySearch(context, candidates, settings, importance, tables, cost);
    return await search.run(await referenceFor(spread, settings, dataset, context));
  } finally {
    await spread.session.release();
  }
}

/** Bytes that choices leave of the weights that could be shared, from 0 to 1. */
function costOf(weights: readonly Weight[], settings: ShareSettings): (chosen: Chosen) => number {
  const total = weights.reduce((sum, weight) => sum + plainBytes(weight), 0);
  return chosen => {
    const left = weights.reduce((sum, weight) => {
      const bits = chosen.get(layerName(weight));
      const own = plainBytes(weight);
      return sum + (bits === undefined ? own : Math.min(own, storedBytes(weight, bits, settings)));
    }, 0);
    return left / total;
  };
}

async function withinBytes(
  tables: readonly LayerTable[],
  share: number,
  cost: (chosen: Chosen) => number,
): Promise<ChosenBits> {
  const bits = await chooseWithin(tables, share, chosen => Promise.resolve(cost(chosen)));
  if (bits === undefined) {
    throw new EspalierError(
      'NOTHING_TO_DO',
      `Even with the fewest bits more than ${formatPercent(share)} of the weights’ bytes are left.`,
      'Allow more bytes, or choose form=values, whose bits need not be whole numbers of 4.',
    );
  }
  return {
    bits,
    note: `${formatPercent(cost(bits))} of the weights’ bytes are left: ${histogram(bits, tables)}.`,
  };
}

/** The metric that was asked for; the same session, which computes the model as it is. */
async function referenceFor(
  spread: Reference,
  { metric }: ShareSettings,
  dataset: Dataset,
  job: JobContext,
): Promise<Reference> {
  const wanted =
    metric === 'auto' ? (dataset.hasLabels ? 'accuracy' : 'agreement') : (metric as SensitivityMetric);
  if (wanted === 'sqnr') return spread;
  const own = await openReference(
    spread.model,
    dataset,
    wanted,
    telling(job, () => undefined),
  );
  await own.session.release();
  return { ...own, session: spread.session };
}

/** Looks for the smallest share of bytes whose choice of bits does no more harm than allowed. */
class QualitySearch {
  constructor(
    private readonly context: PassContext,
    private readonly weights: readonly Weight[],
    private readonly settings: ShareSettings,
    private readonly importance: Importance,
    private readonly tables: readonly LayerTable[],
    private readonly cost: (chosen: Chosen) => number,
  ) {}

  async run(reference: Reference): Promise<ChosenBits> {
    const { metric } = reference;
    const { mostHarm, leastSqnr } = this.settings;
    const most = metric === 'sqnr' ? 10 ** (-leastSqnr / 10) : mostHarm;
    const told = (value: number | null) =>
      metric === 'sqnr' ? `${(value ?? Infinity).toFixed(1)} dB` : formatPercent(value ?? 0);
    let best: { readonly bits: Chosen; readonly value: number | null } | undefined;
    let [low, high] = [Math.log(LEAST_SHARE), 0];
    for (let trial = 0; trial < TRIALS; trial++) {
      throwIfAborted(this.context.signal);
      const share = Math.exp((low + high) / 2);
      const bits = await chooseWithin(this.tables, share, chosen => Promise.resolve(this.cost(chosen)));
      const measured = bits && (await measureHarm(reference, await this.shared(bits), this.context));
      if (bits !== undefined && measured !== undefined && (measured.harm ?? Infinity) <= most) {
        if (bits.size > 0) best = { bits, value: measured.value };
        high = Math.log(Math.min(share, this.cost(bits)));
      } else low = Math.log(share);
    }
    if (best === undefined) {
      throw new EspalierError('NOTHING_TO_DO', 'No choice of bits does so little harm.', 'Allow more harm.');
    }
    const was = metric === 'sqnr' ? '' : ` (${told(reference.baseline)} before)`;
    return {
      bits: best.bits,
      note:
        `With ${formatPercent(this.cost(best.bits))} of the weights’ bytes the ${metric} is ${told(best.value)}${was}: ` +
        `${histogram(best.bits, this.tables)}.`,
    };
  }

  /** A copy of the model with the weights shared. */
  private async shared(bits: Chosen): Promise<Model> {
    const { model, seed } = this.context;
    const copy = model.clone();
    const scope = buildScopes(copy);
    for (const weight of this.weights) {
      const own = bits.get(layerName(weight));
      if (own === undefined) continue;
      const { tensor } = weight.constant;
      const values = await readFloats(model, tensor);
      const options = layerOptions(weight, own, this.settings, seed, this.importance(weight));
      const layer = shareLayer(weight, values, options);
      const place = scope.constant(weight.name)?.tensor;
      if (layer && place) copy.setPayload(place, encodeFloats(sharedValues(layer), tensor.dataType));
    }
    return copy;
  }
}

/** `3 layers of 4 bits, 5 of 6`. */
function histogram(bits: Chosen, tables: readonly LayerTable[]): string {
  const counts = new Map<number, number>();
  for (const own of bits.values()) counts.set(own, (counts.get(own) ?? 0) + 1);
  const parts = [...counts]
    .sort(([a], [b]) => a - b)
    .map(
      ([own, count], i) =>
        `${count}${i === 0 ? (count === 1 ? ' layer' : ' layers') : ''} of ${own} ${own === 1 ? 'bit' : 'bits'}`,
    );
  const rest = tables.length - bits.size;
  return [...parts, ...(rest > 0 ? [`${rest} as they were`] : [])].join(', ');
}
