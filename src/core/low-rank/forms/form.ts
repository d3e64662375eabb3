import type { NodeProto } from 'onnx-buf';
import type { Algebra } from '../matrix.ts';

/** Sizes of a layer's weights, whatever order they are stored in. */
export interface LayerSizes {
  readonly outputs: number;
  readonly inputs: number;
  /** Rows, columns… of a filter; empty for a matrix product. */
  readonly kernel: readonly number[];
  /** Positions of the input for one of the output: along the columns, and in all. 1 where strides are 1. */
  readonly columnRatio: number;
  readonly positionRatio: number;
}

/** Weights `[out][in][kernel]` of one of the layers that take the place of one. */
export interface Factor {
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

/** A layer's weights taken apart, for any rank. */
export interface Decomposition {
  /** Part of the sum of squares that is kept, by rank from 0 to the full one. */
  readonly kept: Float64Array;
  /** In the order that they are applied. */
  factors(rank: number, algebra: Algebra): Promise<readonly Factor[]>;
}

/** A way of writing a layer as several of lower rank. A new one is one file, and one line in the index. */
export interface Form {
  readonly id: 'product' | 'filters' | 'spatial' | 'tucker';
  /** What the layer becomes, for people. */
  describe(sizes: LayerSizes, rank: number): string;
  fits(sizes: LayerSizes): boolean;
  fullRank(sizes: LayerSizes): number;
  /** Multiply-accumulates for one position of the output. */
  macs(sizes: LayerSizes, rank: number): number;
  /** Of the factors, in the order that they are applied. */
  dims(sizes: LayerSizes, rank: number): readonly (readonly number[])[];
  /** @param weights `[outputs][inputs][kernel]` */
  decompose(sizes: LayerSizes, weights: Float32Array, algebra: Algebra): Promise<Decomposition>;
  /** The weights that the factors multiply to, `[outputs][inputs][kernel]`. */
  compose(sizes: LayerSizes, factors: readonly Factor[], algebra: Algebra): Promise<Float32Array>;
  /** Attributes of each of the convolutions, from those of the one that they replace; none for a product. */
  attributes(node: NodeProto, sizes: LayerSizes): readonly ConvAttributes[];
}

/** By axis of the kernel; `pads` has the beginnings first, then the ends. */
export interface ConvAttributes {
  readonly kernel: readonly number[];
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  readonly pads: readonly number[];
  /** `auto_pad`, where the original has one; else empty. */
  readonly auto: string;
}

export const count = (dims: readonly number[]): number => dims.reduce((product, dim) => product * dim, 1);

/** Weights that all factors have together. */
export const paramsOf = (form: Form, sizes: LayerSizes, rank: number): number =>
  form.dims(sizes, rank).reduce((sum, dims) => sum + count(dims), 0);

export const densePerPosition = ({ outputs, inputs, kernel }: LayerSizes): number =>
  outputs * inputs * count(kernel);
