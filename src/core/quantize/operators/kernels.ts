import type { AttributeProto, NodeProto } from 'onnx-buf';

/** Integers, scale and zero point: what an integer operator reads for one value. */
export type Triple = readonly [codes: string, scale: string, zeroPoint: string];

/** What stands around a node between pairs. */
export interface Parts {
  /** By the node's inputs: a triple, or a name where there is no pair. */
  readonly inputs: readonly (Triple | string)[];
  /** Scale and zero point of the result. */
  readonly result: readonly [scale: string, zeroPoint: string];
}

/** How an operator is written whose inputs and result are integers. */
export interface Kernel {
  readonly domain: '' | 'com.microsoft';
  /** How many inputs have to be triples; Infinity: all. The others are handed on. */
  readonly rounded: number;
  /** Names of all inputs of the integer operator. */
  inputs(parts: Parts): string[];
  /** Its attributes; default those of the node. */
  attributes?(node: NodeProto): AttributeProto[];
}

const MICROSOFT = 'com.microsoft';

const flat = (inputs: Parts['inputs']): string[] =>
  inputs.flatMap(input => (typeof input === 'string' ? [input] : [...input]));

/** The int32 bias of a layer has no scale: it is that of the products. */
const codesOf = (bias: Triple | string | undefined): string[] =>
  bias === undefined || typeof bias === 'string' ? [] : [bias[0]];

const one: Kernel = {
  domain: MICROSOFT,
  rounded: 1,
  inputs: ({ inputs, result }) => [...flat(inputs), ...result],
};

const two: Kernel = { ...one, rounded: 2 };

/**
 * Integer operators by the name that a prediction gives them. Sources: ONNX (QLinearConv, QLinearMatMul) and ONNX Runtime's contrib operators; a test
 * holds each to what its pairs compute.
 */
export const KERNELS: Readonly<Record<string, Kernel>> = {
  QLinearConv: {
    domain: '',
    rounded: Infinity,
    inputs: ({ inputs: [x, w, bias], result }) => [...flat([x!, w!]), ...result, ...codesOf(bias)],
  },
  QGemm: {
    domain: MICROSOFT,
    rounded: Infinity,
    inputs: ({ inputs: [a, b, bias], result }) => [
      ...flat([a!, b!]),
      ...(codesOf(bias).length > 0 ? codesOf(bias) : ['']),
      ...result,
    ],
    attributes: node => node.attribute.filter(({ name }) => name !== 'beta'),
  },
  QLinearMatMul: { ...two, domain: '' },
  QLinearAdd: two,
  QLinearMul: two,
  QLinearSigmoid: one,
  QLinearLeakyRelu: one,
  QLinearAveragePool: one,
  QLinearGlobalAveragePool: one,
  QLinearConcat: {
    domain: MICROSOFT,
    rounded: Infinity,
    inputs: ({ inputs, result }) => [...result, ...flat(inputs)],
  },
};
