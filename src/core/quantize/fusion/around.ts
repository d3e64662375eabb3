import type { NodeProto } from 'onnx-buf';
import type { Scope } from '../../graph/types.ts';
import { DTYPE } from '../../model/dtypes.ts';
import { isGraphOutput, readersOf } from '../../simplify/rename.ts';
import { isOneOf, type Pairs, type QuantizeNode } from './pairs.ts';
import type { FusionOptions } from './types.ts';

export interface AroundInput {
  /** Empty for an input that is left out. */
  readonly name: string;
  /** The DequantizeLinear that gives it. */
  readonly pair: QuantizeNode | undefined;
  readonly isConstant: boolean;
}

export interface AroundResult {
  /** The QuantizeLinear that alone reads the result. */
  readonly quantizer: QuantizeNode | undefined;
  /** Why there is none. */
  readonly obstacle: string | undefined;
  readonly readByQuantizer: boolean;
}

/** What stands around a node, for the rules. */
export interface Around {
  readonly node: NodeProto;
  readonly pairs: Pairs;
  readonly options: FusionOptions;
  readonly inputs: readonly AroundInput[];
  /** Of the first output, behind a Relu or Clip that the rounding makes needless. */
  readonly result: AroundResult;
  readonly results: readonly AroundResult[];
  /** The Relu or Clip that is skipped for `result`. */
  readonly relu: NodeProto | undefined;
  /** Type of the integers, as ONNX Runtime will have them: on x64 int8 becomes uint8 where the pair has one reader. */
  typeOf(pair: QuantizeNode): number;
}

export async function lookAround(node: NodeProto, pairs: Pairs, options: FusionOptions): Promise<Around> {
  const inputs = node.input.map(name => ({
    name,
    pair: pairs.dequantizer(name),
    isConstant: pairs.scope.constant(name) !== undefined,
  }));
  const relu = await needlessRelu(pairs, node.output[0] ?? '');
  const results = node.output.filter(Boolean).map(name => resultOf(pairs, name));
  const result = resultOf(pairs, relu?.output[0] ?? node.output[0] ?? '');
  return {
    node,
    pairs,
    options,
    inputs,
    relu,
    results,
    result,
    typeOf: pair => typeOf(pairs, options, pair),
  };
}

/** The same for a node behind which nothing is skipped. */
export function withoutRelu(around: Around): Around {
  return around.relu === undefined
    ? around
    : { ...around, relu: undefined, result: resultOf(around.pairs, around.node.output[0] ?? '') };
}

/** A Relu or Clip that alone reads the value, and whose rounded result has no codes for what it cuts off. */
export async function needlessRelu(pairs: Pairs, name: string): Promise<NodeProto | undefined> {
  const [reader, ...others] = pairs.scope.consumers(name);
  if (reader === undefined || others.length > 0 || isGraphOutput(pairs.scope, name)) return undefined;
  return (await isNeedless(pairs, reader)) ? reader : undefined;
}

export async function isNeedless(pairs: Pairs, node: NodeProto): Promise<boolean> {
  if (!isOneOf(node, 'Relu', 'Clip')) return false;
  const { quantizer } = resultOf(pairs, node.output[0] ?? '');
  if (quantizer === undefined) return false;
  const zeroPoint = await pairs.zeroPointOf(quantizer);
  const [scale, ...more] = (await pairs.constant(quantizer.scale)) ?? [];
  if (zeroPoint === undefined || scale === undefined || more.length > 0) return false;
  const [low, high] =
    quantizer.dtype === DTYPE.int8 ? [-128, 127] : quantizer.dtype === DTYPE.uint8 ? [0, 255] : [NaN, NaN];
  if (node.opType === 'Relu') return zeroPoint === low;
  const limit = async (index: number, fallback: number) =>
    node.input[index] ? (await pairs.constant(node.input[index]))?.[0] : fallback;
  const [min, max] = [await limit(1, -Infinity), await limit(2, Infinity)];
  if (min === undefined || max === undefined) return false;
  return min <= Math.fround((low - zeroPoint) * scale) && Math.fround((high - zeroPoint) * scale) <= max;
}

/** A value and what becomes of it; where it goes on through operators that a QuantizeLinear is moved through, what becomes of that. */
function resultOf(pairs: Pairs, first: string): AroundResult {
  const { scope } = pairs;
  let name = first;
  for (let next = onlyReader(scope, name); next && pairs.letsThrough(next); next = onlyReader(scope, name))
    name = next.output[0] ?? '';
  const behind = look(pairs, name);
  return behind.quantizer === undefined ? look(pairs, first) : behind;
}

function onlyReader(scope: Scope, name: string): NodeProto | undefined {
  const [reader] = scope.consumers(name);
  const readers = readersOf(scope, name).reduce((sum, { count }) => sum + count, 0);
  return readers === 1 ? reader : undefined;
}

function look(pairs: Pairs, name: string): AroundResult {
  const { scope } = pairs;
  const consumers = scope.consumers(name);
  const quantizers = consumers.flatMap(reader => pairs.quantizer(reader) ?? []);
  const readByQuantizer = quantizers.length > 0;
  const none = (obstacle: string) => ({ quantizer: undefined, obstacle, readByQuantizer });
  if (isGraphOutput(scope, name)) return none('its output is a result of the model, in floats');
  if (!readByQuantizer) return none('its output is not rounded to integers');
  const readers = readersOf(scope, name).reduce((sum, { count }) => sum + count, 0);
  if (readers > 1) return none('others read its output in floats');
  return { quantizer: quantizers[0]!, obstacle: undefined, readByQuantizer };
}

function typeOf(pairs: Pairs, { signedActivations }: FusionOptions, pair: QuantizeNode): number {
  if (pair.dtype !== DTYPE.int8 || pair.isConstant || signedActivations) return pair.dtype;
  const { scope } = pairs;
  const quantizer = isOneOf(pair.node, 'QuantizeLinear')
    ? pair.node
    : scope.producer(pair.node.input[0] ?? '');
  if (quantizer === undefined || !isOneOf(quantizer, 'QuantizeLinear')) return pair.dtype;
  // One DequantizeLinear, read once: each reader gets one of its own beforehand.
  const integers = quantizer.output[0] ?? '';
  const readers = scope.consumers(integers);
  const [dequantizer] = readers;
  if (readers.length !== 1 || dequantizer === undefined || isGraphOutput(scope, integers)) return pair.dtype;
  const value = dequantizer.output[0] ?? '';
  const isAlone =
    scope.consumers(value).length <= 1 && !(isGraphOutput(scope, value) && scope.consumers(value).length > 0);
  return isAlone && isOneOf(dequantizer, 'DequantizeLinear') ? DTYPE.uint8 : pair.dtype;
}
