import type { NodeProto } from 'onnx-buf';
import { attrInt, attrString } from '../model/attributes.ts';

/** How an operator uses a weight: which axes of it count what. */
export interface WeightAxes {
  /** Axis with one entry for each output channel (or embedding row); null when there is no single one. */
  readonly output: number | null;
  /** Axis over which products are summed (input channels); null when there is no single one. */
  readonly input: number | null;
}

export type WeightRole = 'weight' | 'recurrent' | 'embedding';

export interface WeightSlot {
  readonly role: WeightRole;
  /** Axes of the operand as the operator sees it, of that rank. Source: the ONNX operator definitions. */
  axes(node: NodeProto, rank: number): WeightAxes;
}

const NO_AXES: WeightAxes = { output: null, input: null };

const conv: WeightSlot = { role: 'weight', axes: () => ({ output: 0, input: 1 }) };

/** `[C, M/group, …]`: with groups the second axis counts within a group only, so that no axis stands for the outputs. */
const convTranspose: WeightSlot = {
  role: 'weight',
  axes: node => ({ output: attrInt(node, 'group', 1) === 1 ? 1 : null, input: 0 }),
};

/** B of `A·B`: `[…, K, N]`. */
const rightFactor: WeightSlot = {
  role: 'weight',
  axes: (_, rank) => ({ output: rank - 1, input: rank - 2 }),
};

/** A of `A·B`: `[…, M, K]`. */
const leftFactor: WeightSlot = {
  role: 'weight',
  axes: (_, rank) => ({ output: rank - 2, input: rank - 1 }),
};

function transposable(slot: WeightSlot, attribute: string): WeightSlot {
  return {
    role: slot.role,
    axes: (node, rank) => {
      const { output, input } = slot.axes(node, rank);
      return attrInt(node, attribute, 0) === 0 ? { output, input } : { output: input, input: output };
    },
  };
}

/** `[directions, gates·hidden, inputs]` of RNN, GRU, LSTM. */
const recurrent: WeightSlot = { role: 'recurrent', axes: () => ({ output: 1, input: 2 }) };

const embedding: WeightSlot = {
  role: 'embedding',
  axes: node => ({ output: attrInt(node, 'axis', 0) === 0 ? 0 : null, input: null }),
};

const einsum = (operand: number): WeightSlot => ({
  role: 'weight',
  axes: node => einsumAxes(attrString(node, 'equation', ''), operand),
});

/** The last index that the result has and no other operand, and the last one that is summed over. */
function einsumAxes(equation: string, operand: number): WeightAxes {
  const [left = '', right] = equation.replaceAll(' ', '').split('->');
  const terms = left.split(',');
  const own = terms[operand] ?? '';
  if (right === undefined || equation.includes('.') || new Set(own).size !== own.length) return NO_AXES;
  const others = terms.filter((_, i) => i !== operand).join('');
  const letters = own.split('');
  const output = letters.findLastIndex(letter => right.includes(letter) && !others.includes(letter));
  const input = letters.findLastIndex(letter => !right.includes(letter));
  return { output: output < 0 ? null : output, input: input < 0 ? null : input };
}

const gemm = { 0: transposable(leftFactor, 'transA'), 1: transposable(rightFactor, 'transB') };
const matMul = { 0: leftFactor, 1: rightFactor };
const recurrentCell = { 1: recurrent, 2: recurrent };

/** Slots by operator, then by input; operators outside the standard domain as `domain:Type`. */
const OPERATORS: Readonly<Record<string, Readonly<Record<number, WeightSlot>>>> = {
  Conv: { 1: conv },
  DeformConv: { 1: conv },
  ConvTranspose: { 1: convTranspose },
  Gemm: gemm,
  MatMul: matMul,
  Einsum: { 0: einsum(0), 1: einsum(1), 2: einsum(2) },
  RNN: recurrentCell,
  GRU: recurrentCell,
  LSTM: recurrentCell,
  Gather: { 0: embedding },
  'com.microsoft:FusedConv': { 1: conv },
  'com.microsoft:FusedGemm': gemm,
  'com.microsoft:FusedMatMul': {
    0: transposable(leftFactor, 'transA'),
    1: transposable(rightFactor, 'transB'),
  },
  'com.microsoft:Attention': { 1: rightFactor },
};

/** What input `index` of the node is as a weight; undefined when it is none. `domain` is `''` for the standard one. */
export function weightSlot(domain: string, node: NodeProto, index: number): WeightSlot | undefined {
  return OPERATORS[domain === '' ? node.opType : `${domain}:${node.opType}`]?.[index];
}

/** Operators whose weights are integers already. */
const QUANTIZED = new Set(
  `ConvInteger MatMulInteger QLinearConv QLinearMatMul com.microsoft:QLinearConv com.microsoft:QGemm
  com.microsoft:MatMulIntegerToFloat com.microsoft:DynamicQuantizeMatMul com.microsoft:DynamicQuantizeLSTM
  com.microsoft:QAttention com.microsoft:MatMulNBits com.microsoft:MatMulBnb4 com.microsoft:MatMulFpQ4
  com.microsoft:GatherBlockQuantized com.microsoft:MatMulInteger16 com.microsoft:QEmbedLayerNormalization`.split(
    /\s+/,
  ),
);

export function hasQuantizedWeights(domain: string, op: string): boolean {
  return QUANTIZED.has(domain === '' ? op : `${domain}:${op}`);
}
