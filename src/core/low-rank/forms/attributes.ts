import type { NodeProto } from 'onnx-buf';
import { attrInts, attrString } from '../../model/attributes.ts';
import type { ConvAttributes } from './form.ts';

/** What a convolution states, with the defaults of the operator. */
export function convAttributes(node: NodeProto, kernel: readonly number[]): ConvAttributes {
  const ones = kernel.map(() => 1);
  const auto = attrString(node, 'auto_pad', 'NOTSET');
  return {
    kernel,
    strides: attrInts(node, 'strides', ones),
    dilations: attrInts(node, 'dilations', ones),
    pads: attrInts(node, 'pads', [...ones, ...ones].fill(0)),
    auto: auto === 'NOTSET' ? '' : auto,
  };
}

/** A convolution of single positions. */
export function pointwise({ kernel }: ConvAttributes): ConvAttributes {
  const ones = kernel.map(() => 1);
  return { kernel: ones, strides: ones, dilations: ones, pads: [...ones, ...ones].fill(0), auto: '' };
}

/** What of a convolution concerns one axis; along the others it is one of single positions. */
export function alongAxis(all: ConvAttributes, axis: number): ConvAttributes {
  const one = (values: readonly number[]) => values.map((value, at) => (at === axis ? value : 1));
  const rank = all.kernel.length;
  return {
    kernel: one(all.kernel),
    strides: one(all.strides),
    dilations: one(all.dilations),
    pads: all.pads.map((value, at) => (at % rank === axis ? value : 0)),
    auto: all.auto,
  };
}
