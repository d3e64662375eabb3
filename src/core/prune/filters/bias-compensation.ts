import { clone, create } from '@bufbuild/protobuf';
import { NodeProtoSchema, type NodeProto } from 'onnx-buf';
import { keptPositions, type Coupling, type Removal } from '../../graph/channels/index.ts';
import { removeUnused } from '../../graph/unused.ts';
import { makeAttrFloat, setAttr } from '../../model/attributes.ts';
import type { Model } from '../../model/model.ts';
import { plural } from '../../passes/text.ts';
import type { PassContext } from '../../passes/types.ts';
import { captureValues, forEachChannel } from '../criteria/capture.ts';
import { addToBias, findConsumers, type Consumer, type Loss } from './fold-biases.ts';
import { addChannelFactor } from './mask.ts';

/** Where the probe puts out what a layer takes from channels that go. */
interface Probe {
  readonly consumer: Consumer;
  readonly name: string;
  readonly axis: number;
}

/**
 * What channels that go have added to the next layer is replaced by its mean over samples and positions, in the bias of that layer. The mean
 * is that of what was added, not made of the channels' means, which borders of padded convolutions, strides and windows would belie: so
 * that no layer's squared error on the data can become larger. Answers still can become worse: what is lost differs from class to class,
 * and its mean pulls all to where the average is. Source: Hu et al. 2016 names the step; the mean that is right is that of least squares.
 * Measures now; the result is called when the channels are gone.
 */
export async function compensateBiases(
  coupling: Coupling,
  removal: Removal,
  context: PassContext,
): Promise<() => Promise<string>> {
  const model = coupling.model.clone();
  const probes = findConsumers(coupling, removal).map((consumer, i) =>
    addProbe(model, coupling, consumer, removal, `espalier.lost.${i}`),
  );
  const means = await meansOf(model, probes, context);
  const losses = probes.flatMap(({ consumer: { sum, outputAxis }, name }): Loss[] => {
    const mean = means.get(name);
    if (!mean) return [];
    const kept = keptPositions(coupling, sum.weight.operand.axes[outputAxis]!, removal);
    const bias = kept ? Float32Array.from(kept, position => mean[position]!) : Float32Array.from(mean);
    return [{ node: sum.node, bias }];
  });
  return async () => {
    for (const loss of losses) await addToBias(coupling, loss);
    removeUnused(coupling.model);
    return `What the channels added on average was put into the biases of ${plural(losses.length, 'layer')} that read them.`;
  };
}

/** The layer once more, without its bias, on nothing but the channels that go. */
function addProbe(
  model: Model,
  coupling: Coupling,
  consumer: Consumer,
  removal: Removal,
  name: string,
): Probe {
  const { sum } = consumer;
  const { node, input, operand, axis } = sum;
  const stays = new Set(keptPositions(coupling, operand.axes[axis]!, removal));
  const goes = addChannelFactor(model, coupling, sum, position => !stays.has(position), `${name}.goes`);
  const masked = create(NodeProtoSchema, {
    opType: 'Mul',
    input: [node.input[input]!, goes],
    output: [`${name}.in`],
  });
  const copy = clone(NodeProtoSchema, node);
  copy.name = name;
  copy.input[input] = masked.output[0]!;
  copy.output = [`${name}.out`];
  // Old versions of Gemm must have a third input.
  if (node.opType === 'Gemm') setAttr(copy, makeAttrFloat('beta', 0));
  else copy.input = copy.input.slice(0, 2);
  const added: NodeProto[] = [masked, copy];
  const rank = coupling.value(node.output[0]!)?.axes.length ?? 2;
  const isConv = node.opType.includes('Conv');
  if (isConv) {
    added.push(
      create(NodeProtoSchema, { opType: 'GlobalAveragePool', input: copy.output, output: [`${name}.mean`] }),
    );
  }
  model.graph.node.push(...added);
  return { consumer, name: added.at(-1)!.output[0]!, axis: isConv ? 1 : rank - 1 };
}

/** Mean of each output over samples and positions. */
async function meansOf(
  model: Model,
  probes: readonly Probe[],
  context: PassContext,
): Promise<Map<string, Float64Array>> {
  const axes = new Map(probes.map(({ name, axis }) => [name, axis]));
  const totals = new Map<string, { sum: Float64Array; count: number }>();
  await captureValues(model, [...axes.keys()], context.dataset, context, captured => {
    const axis = axes.get(captured.name)!;
    const total = totals.get(captured.name) ?? { sum: new Float64Array(captured.dims[axis]!), count: 0 };
    totals.set(captured.name, total);
    forEachChannel(captured, axis, (_, channel, value) => {
      total.sum[channel]! += value;
      total.count++;
    });
  });
  return new Map(
    Array.from(totals, ([name, { sum, count }]) => [
      name,
      sum.map(one => (one * sum.length) / Math.max(1, count)),
    ]),
  );
}
