import { removeUnused } from '../../graph/unused.ts';
import type { Coupling, Removal } from '../../graph/channels/index.ts';
import { plural } from '../../passes/text.ts';
import type { PassContext } from '../../passes/types.ts';
import { captureValues, forEachChannel } from '../criteria/capture.ts';
import { addToBias, findConsumers, lossOf, type Consumer, type Loss } from './fold-biases.ts';

/**
 * Channels that go are replaced by their means: what these would have added to the next layer is put into its bias. Exact for channels
 * that are constant, but for the borders of padded convolutions. Measures now; the result is called when the channels are gone.
 */
export async function compensateBiases(
  coupling: Coupling,
  removal: Removal,
  context: PassContext,
): Promise<() => Promise<string>> {
  const consumers = findConsumers(coupling, removal);
  const means = await meansOf(coupling, consumers, context);
  const losses: Loss[] = [];
  for (const consumer of consumers) {
    const mean = means.get(consumer.sum.operand.name);
    if (mean) losses.push(await lossOf(coupling, removal, consumer, mean));
  }
  return async () => {
    for (const loss of losses) await addToBias(coupling, loss);
    removeUnused(coupling.model);
    return `What the channels added on average was put into the biases of ${plural(losses.length, 'layer')} that read them.`;
  };
}

/** Mean of each channel over samples and positions. */
async function meansOf(
  coupling: Coupling,
  consumers: readonly Consumer[],
  context: PassContext,
): Promise<Map<string, Float64Array>> {
  const totals = new Map<string, { axis: number; sum: Float64Array; count: number }>();
  for (const { sum } of consumers) {
    const size = Number(sum.operand.axes[sum.axis]!.dim);
    totals.set(sum.operand.name, { axis: sum.axis, sum: new Float64Array(size), count: 0 });
  }
  await captureValues(coupling.model, [...totals.keys()], context.dataset, context, captured => {
    const total = totals.get(captured.name)!;
    forEachChannel(captured, total.axis, (_, channel, value) => {
      total.sum[channel]! += value;
      total.count++;
    });
  });
  return new Map(
    [...totals].map(([name, { sum, count }]) => [
      name,
      sum.map(one => (one * sum.length) / Math.max(1, count)),
    ]),
  );
}
