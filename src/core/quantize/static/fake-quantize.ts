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
 * Lets nodes read a value rounded to a grid that is fed: x → step · round(max(low, min(high, x / step))). Numbers are those of QuantizeLinear and DequantizeLinear,
 * for any number of bits.
 * @param prefix of the names of what is added
 * @returns names of the new inputs
 */
export function roundInput(
  model: Model,
  value: string,
  readers: readonly NodeProto[],
  prefix: string,
): string[] {
  const named = (name: string) => `${prefix}.${name}`;
  const steps: readonly (readonly [op: string, other: string])[] = [
    ['Div', named('step')],
    ['Max', named('low')],
    ['Min', named('high')],
    ['Add', named('rounds')],
    ['Sub', named('rounds')],
    ['Mul', named('step')],
  ];
  let at = value;
  const nodes = steps.map(([opType, other]) => {
    const output = named(opType);
    const made = create(NodeProtoSchema, { name: output, opType, input: [at, other], output: [output] });
    at = output;
    return made;
  });
  const constant = encodeFloats(Float32Array.of(ROUNDS), DTYPE.float32);
  model.graph.initializer.push(makeTensor(named('rounds'), DTYPE.float32, [], constant));
  for (const name of INPUTS) constantToInput(model, named(name), DTYPE.float32, []);
  const first = Math.min(...readers.map(reader => model.graph.node.indexOf(reader)));
  for (const reader of readers) reader.input = reader.input.map(name => (name === value ? at : name));
  model.graph.node.splice(first, 0, ...nodes);
  return INPUTS.map(named);
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
