import type { NodeProto } from 'onnx-buf';
import { normalDomain } from '../../cost/domains.ts';
import { Random } from '../../data/prng.ts';
import type { NdArray } from '../../data/types.ts';
import { attrFloat } from '../../model/attributes.ts';
import type { Model } from '../../model/model.ts';
import { readFloats } from '../../model/values.ts';
import { STREAM } from '../data/order.ts';
import type { Emit } from '../gradients/emit.ts';

const DEFAULT_RATIO = 0.5;

/** What a Dropout multiplies by; fed at every step. */
export interface DropoutMask {
  readonly name: string;
  readonly dims: readonly number[];
  /** Chance that a value is dropped, in (0, 1). */
  readonly ratio: number;
}

export function isDropout(node: NodeProto): boolean {
  return node.opType === 'Dropout' && normalDomain(node.domain) === '';
}

/** Ratio of each Dropout of the main graph that is a constant, by the name of its output. */
export async function dropoutRatios(model: Model): Promise<ReadonlyMap<string, number>> {
  const constants = new Map(model.graph.initializer.map(tensor => [tensor.name, tensor]));
  for (const { opType, output, attribute } of model.graph.node) {
    const tensor = opType === 'Constant' ? attribute.find(({ name }) => name === 'value')?.t : undefined;
    if (tensor && output[0]) constants.set(output[0], tensor);
  }
  const ratios = new Map<string, number>();
  for (const node of model.graph.node.filter(isDropout)) {
    const tensor = constants.get(node.input[1] ?? '');
    if (node.input[1] && tensor === undefined) continue;
    const ratio = tensor ? (await readFloats(model, tensor))[0] : attrFloat(node, 'ratio', DEFAULT_RATIO);
    if (ratio !== undefined) ratios.set(node.output[0]!, ratio);
  }
  return ratios;
}

/**
 * Lets the Dropouts of the main graph drop (Srivastava et al. 2014, scaled in training by 1 / (1 − ratio) so that inference needs nothing):
 * in a file they pass everything on. Each becomes a product with a mask that is fed, as ONNX Runtime's own random numbers can't be taken up
 * again after a break. Those whose ratio or shape is not known, or whose mask is read, stay as they are.
 */
export function activateDropout(
  { graph }: Model,
  emit: Emit,
  ratios: ReadonlyMap<string, number>,
  shapeOf: (value: string) => readonly number[] | undefined,
): DropoutMask[] {
  const read = new Set([
    ...graph.node.flatMap(({ input }) => input),
    ...graph.output.map(({ name }) => name),
  ]);
  const masks: DropoutMask[] = [];
  for (const node of graph.node.filter(isDropout)) {
    const [result = '', mask = ''] = node.output;
    const [ratio = 0, dims] = [ratios.get(result), shapeOf(node.input[0]!)];
    if (dims === undefined || !(ratio > 0 && ratio < 1) || read.has(mask)) continue;
    const name = emit.name('dropout');
    masks.push({ name, dims, ratio });
    node.opType = 'Mul';
    node.input = [node.input[0]!, name];
    node.output = [result];
    node.attribute = [];
  }
  return masks;
}

/** The mask of a step, the same whenever it is asked for: 0 with the chance `ratio`, else 1 / (1 − ratio). */
export function dropoutMask(
  { dims, ratio }: DropoutMask,
  seed: number,
  step: number,
  layer: number,
): NdArray {
  const random = new Random(seed, STREAM.dropout, step, layer);
  const kept = 1 / (1 - ratio);
  const size = dims.reduce((product, dim) => product * dim, 1);
  const data = Float32Array.from({ length: size }, () => (random.uniform() < ratio ? 0 : kept));
  return { dtype: 'float32', dims, data };
}
