import { create } from '@bufbuild/protobuf';
import { NodeProtoSchema, type NodeProto } from 'onnx-buf';
import { keptPositions, type Coupling, type Removal, type Sum } from '../../graph/channels/index.ts';
import type { Model } from '../../model/model.ts';
import { makeTensor } from '../../model/tensors.ts';
import { encodeFloats } from '../../model/values.ts';

/**
 * The other way to prune: channels stay, but count as zero wherever they are summed over (the inputs of convolutions and matrix
 * products), after their bias, normalization and activation. It says what {@link removeChannels} must compute. Edits the coupling's
 * model, which must not be used with the coupling afterwards.
 */
export function maskChannels(coupling: Coupling, removal: Removal): void {
  const { model } = coupling;
  const before = new Map<NodeProto, NodeProto[]>();
  let count = 0;
  for (const { node, input, operand, axis } of coupling.sums) {
    const kept = operand.isWeight ? undefined : keptPositions(coupling, operand.axes[axis]!, removal);
    if (!kept || typeof operand.axes[axis]!.dim !== 'number') continue;
    const stays = new Set(kept);
    const name = addChannelFactor(
      model,
      coupling,
      { operand, axis },
      i => stays.has(i),
      `espalier.mask.${count++}`,
    );
    const masked = `${name}.out`;
    const mul = create(NodeProtoSchema, {
      name: `${name}.mul`,
      opType: 'Mul',
      input: [node.input[input]!, name],
      output: [masked],
    });
    before.set(node, [...(before.get(node) ?? []), mul]);
    node.input[input] = masked;
  }
  model.graph.node = model.graph.node.flatMap(node => [...(before.get(node) ?? []), node]);
}

/** Adds a factor for a value, 1 for the channels of the axis that `isOne` says and 0 for the others. @returns its name */
export function addChannelFactor(
  model: Model,
  { scope, shapes }: Coupling,
  { operand, axis }: Pick<Sum, 'operand' | 'axis'>,
  isOne: (position: number) => boolean,
  name: string,
): string {
  const size = operand.axes[axis]!.count;
  const values = Float32Array.from({ length: size }, (_, i) => (isOne(i) ? 1 : 0));
  const dims = operand.axes.slice(axis).map((_, i) => (i === 0 ? size : 1));
  const { dtype } = shapes.value(scope, operand.name);
  model.graph.initializer.push(makeTensor(name, dtype, dims, encodeFloats(values, dtype)));
  return name;
}
