import type { GradientCall } from '../call.ts';
import type { Attributes } from '../emit.ts';
import type { GradientRule, GradientTable } from '../types.ts';

function zeros(call: GradientCall, shape: readonly number[]): string {
  return call.emit.filled(shape, 0, call.dtype());
}

/** Rows that were taken several times add up. */
const gather: GradientRule = call => {
  const { emit } = call;
  const shape = call.shape(0);
  const axis = call.axis(call.int('axis', 0), shape.length);
  const known = call.constantsIfKnown(1);
  const indexRank = call.rank(1);
  if (known?.length === 1) return [oneTaken(call, axis, known[0]!)];
  // [axis, …others]: what is taken comes first.
  const others = shape.map((_, i) => i).filter(i => i !== axis);
  const outer = [axis, ...others];
  const result = call.outputShape();
  const taken = Array.from({ length: indexRank }, (_, i) => axis + i);
  const rest = result.map((_, i) => i).filter(i => !taken.includes(i));
  const updates = emit.transpose(call.dy(), [...taken, ...rest]);
  const indices = emit.reshape(call.input(1), [...call.shape(1), 1]);
  const base = zeros(
    call,
    outer.map(i => shape[i]!),
  );
  const sum = emit.node('ScatterND', [base, indices, updates], { reduction: 'add' });
  const back = shape.map((_, i) => outer.indexOf(i));
  return [emit.transpose(sum, back)];
};

/** One row: zeros before and after it. */
function oneTaken(call: GradientCall, axis: number, index: number): string {
  const { emit } = call;
  const shape = call.shape(0);
  const at = index < 0 ? index + shape[axis]! : index;
  const row = emit.reshape(
    call.dy(),
    shape.map((size, i) => (i === axis ? 1 : size)),
  );
  const around = (count: number) => shape.map((_, i) => (i === axis ? count : 0));
  return emit.pad(row, around(at), around(shape[axis]! - at - 1));
}

const gatherElements: GradientRule = call => {
  const axis = call.axis(call.int('axis', 0), call.rank(0));
  const inputs = [zeros(call, call.shape(0)), call.input(1), call.dy()];
  return [call.emit.node('ScatterElements', inputs, { axis, reduction: 'add' })];
};

const gatherNd: GradientRule = call => {
  if (call.int('batch_dims', 0) !== 0) call.refuse('batch_dims is not 0');
  const inputs = [zeros(call, call.shape(0)), call.input(1), call.dy()];
  return [call.emit.node('ScatterND', inputs, { reduction: 'add' })];
};

/** Data that was overwritten gets 0, what was written gets what stands in its place. */
function scatter(scatterOp: string, gatherOp: string): GradientRule {
  return call => {
    const { emit } = call;
    const reduction = call.string('reduction', 'none');
    if (reduction !== 'none' && reduction !== 'add') call.refuse(`its reduction is "${reduction}"`);
    const rank = call.rank(0);
    const along: Attributes =
      scatterOp === 'ScatterElements' ? { axis: call.axis(call.int('axis', 0), rank) } : {};
    const erased = () => emit.node(scatterOp, [call.dy(), call.input(1), zeros(call, call.shape(2))], along);
    return [
      call.wanted[0] ? (reduction === 'add' ? call.dy() : erased()) : undefined,
      undefined,
      call.wanted[2] ? emit.node(gatherOp, [call.dy(), call.input(1)], along) : undefined,
    ];
  };
}

/** The values go back to where the indices, its second output, say. */
const topK: GradientRule = call => {
  const axis = call.axis(call.int('axis', -1), call.rank(0));
  const inputs = [zeros(call, call.shape(0)), call.output(1), call.dy()];
  return [call.emit.node('ScatterElements', inputs, { axis })];
};

export const gradients: GradientTable = {
  Gather: gather,
  GatherElements: gatherElements,
  GatherND: gatherNd,
  ScatterElements: scatter('ScatterElements', 'GatherElements'),
  ScatterND: scatter('ScatterND', 'GatherND'),
  TopK: topK,
};
