import { create } from '@bufbuild/protobuf';
import { NodeProtoSchema, type NodeProto } from 'onnx-buf';
import type { Feeds } from '../../data/types.ts';
import { constantToInput } from '../../graph/extract/index.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { encodeFloats, makeTensor } from '../../model/values.ts';
import type { Range } from '../calibrate/index.ts';

/** Added to a float32 of less than 2²² and taken away again, it rounds to whole numbers, halves to even, as QuantizeLinear does. In every opset. */
const ROUNDS = 1.5 * 2 ** 23;

const INPUTS = ['step', 'low', 'high'] as const;

/**
 * Rounds a value to a grid that is fed: x → step · round(max(low, min(high, x / step))). Numbers are those of QuantizeLinear and DequantizeLinear,
 * for any number of bits.
 * @param readers nodes that are to read the rounded value; all, and the results of the graph, when not given: for values that a node makes
 * @param prefix of the names of what is added
 * @returns names of the new inputs
 */
export function roundValue(
  model: Model,
  value: string,
  readers: readonly NodeProto[] | undefined,
  prefix: string,
): string[] {
  const { graph } = model;
  const named = (name: string) => `${prefix}.${name}`;
  const producer = graph.node.findIndex(node => node.output.includes(value));
  const [source, result] = readers ? [value, named('rounded')] : [named('exact'), value];
  const place = readers ? Math.min(...readers.map(reader => graph.node.indexOf(reader))) : producer + 1;
  if (readers)
    for (const reader of readers) reader.input = reader.input.map(name => (name === value ? result : name));
  else rename(graph.node[producer]!, value, source);
  const constant = encodeFloats(Float32Array.of(ROUNDS), DTYPE.float32);
  graph.initializer.push(makeTensor(named('rounds'), DTYPE.float32, [], constant));
  for (const name of INPUTS) constantToInput(model, named(name), DTYPE.float32, []);
  graph.node.splice(place, 0, ...roundingNodes(source, result, named));
  return INPUTS.map(named);
}

function rename(node: NodeProto, from: string, to: string): void {
  node.output = node.output.map(name => (name === from ? to : name));
}

function roundingNodes(source: string, result: string, named: (name: string) => string): NodeProto[] {
  const steps = [
    ['Div', 'step'],
    ['Max', 'low'],
    ['Min', 'high'],
    ['Add', 'rounds'],
    ['Sub', 'rounds'],
    ['Mul', 'step'],
  ] as const;
  return steps.map(([opType, other], i) => {
    const input = [i === 0 ? source : named(steps[i - 1]![0]), named(other)];
    const output = [i === steps.length - 1 ? result : named(opType)];
    return create(NodeProtoSchema, { name: named(`${opType}.node`), opType, input, output });
  });
}

/** What to feed for a range in so many bits. */
export function gridFeeds(prefix: string, range: Range, bits: number, symmetric: boolean): Feeds {
  const most = 2 ** (bits - 1) - 1;
  const reach = symmetric
    ? Math.max(-range.min, range.max) / most
    : (range.max - range.min) / (2 ** bits - 1);
  const step = reach > 2 ** -126 ? Math.fround(reach) : 1;
  const zero = Math.max(0, Math.min(2 ** bits - 1, Math.round(-range.min / step)));
  const [low, high] = symmetric ? [-most, most] : [-zero, 2 ** bits - 1 - zero];
  const values = { step, low, high };
  return Object.fromEntries(
    INPUTS.map(name => [
      `${prefix}.${name}`,
      { dtype: 'float32', dims: [], data: Float32Array.of(values[name]) },
    ]),
  );
}
