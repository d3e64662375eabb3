import { ByteProgress } from '../../passes/byte-progress.ts';
import { layerName } from '../../passes/layer-selection.ts';
import type { Weight } from '../../passes/weights.ts';
import { prunedPayload } from '../cut-payload.ts';
import { keyWidth, type Cut, type KeyWidth } from '../magnitude-keys.ts';
import { countBelow, countMagnitudes, selectSmallest, type StoredWeights } from '../radix-select.ts';
import { NOT_FINITE, stored, totalBytes, type Method, type Pruned } from './method.ts';

interface Member {
  readonly weight: Weight;
  readonly source: StoredWeights;
  readonly zeros: number;
}

/** Of all layers together exactly the ⌊ratio · n⌋ smallest. Each tensor is read a few times, none is kept. */
export const byGlobalRatio: Method = async input => {
  const { context, settings, weights, skipped } = input;
  const sources = weights.map(weight => stored(input, weight));
  const width = sources.some(({ dtype }) => keyWidth(dtype) === 2) ? 2 : 1;
  // One reading to count, one for each further digit, one to see what each layer loses.
  const progress = new ByteProgress(context, totalBytes(sources) * (2 * width + 1));
  const buckets = new Float64Array(65_536);
  const members: Member[] = [];
  for (const [i, weight] of weights.entries()) {
    const onPiece = progress.counter(`Comparing ${layerName(weight)}`);
    const counted = await countMagnitudes(sources[i]!, width, onPiece, context.signal);
    if (counted.nonFinite > 0) {
      skipped.add(NOT_FINITE, layerName(weight));
      continue;
    }
    for (let b = 0; b < buckets.length; b++) buckets[b]! += counted.buckets[b]!;
    members.push({ weight, source: sources[i]!, zeros: counted.zeros });
  }
  const total = members.reduce((sum, { weight }) => sum + weight.elements, 0);
  const cut = await selectSmallest(
    members.map(member => member.source),
    Math.floor(settings.ratio * total),
    width,
    buckets,
    progress.counter('Comparing all layers'),
    context.signal,
  );
  return applyCut(members, cut, width, progress, context.signal);
};

/** Hands the equal ones that go to the layers in their order. */
async function applyCut(
  members: readonly Member[],
  cut: Cut,
  width: KeyWidth,
  progress: ByteProgress,
  signal: AbortSignal | undefined,
): Promise<Pruned[]> {
  const results: Pruned[] = [];
  let ties = cut.ties;
  for (const { weight, source, zeros } of members) {
    const onPiece = progress.counter(`Pruning ${layerName(weight)}`);
    const { below, equal } = await countBelow(source, { ...cut, width }, onPiece, signal);
    const own = Math.min(ties, equal);
    ties -= own;
    const payload = prunedPayload(source, { ...cut, ties: own });
    results.push({ weight, payload, taken: Math.max(0, below + own - zeros), zeros });
  }
  return results;
}
