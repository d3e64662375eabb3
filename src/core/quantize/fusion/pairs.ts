import type { NodeProto, TensorProto } from 'onnx-buf';
import { normalDomain } from '../../cost/domains.ts';
import type { Shape } from '../../../protocol/summary.ts';
import type { Scope, Shapes } from '../../graph/types.ts';
import { attrInt } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { readFloats } from '../../model/values.ts';

/** A QuantizeLinear or DequantizeLinear, with what it rounds by. */
export interface QuantizeNode {
  readonly node: NodeProto;
  /** Element type of its integers. */
  readonly dtype: number;
  readonly scale: string;
  /** Empty when there is none. */
  readonly zeroPoint: string;
  /** The integers are a constant of the model. */
  readonly isConstant: boolean;
}

/** Finds QuantizeLinear and DequantizeLinear around nodes, and reads their constants. */
export class Pairs {
  private readonly values = new Map<TensorProto, Promise<Float32Array>>();

  constructor(
    private readonly model: Model,
    readonly scope: Scope,
    private readonly shapes: Shapes,
  ) {}

  /** The DequantizeLinear that gives a value, or is moved there. */
  dequantizer(name: string): QuantizeNode | undefined {
    let node = name ? this.scope.producer(name) : undefined;
    while (node !== undefined && this.letsThrough(node) && !this.isRounded(node.output[0]!))
      node = this.scope.producer(node.input[0] ?? '');
    if (node === undefined || !isOneOf(node, 'DequantizeLinear')) return undefined;
    const isMoved = node.output[0] !== name;
    const scale = this.scope.constant(node.input[1] ?? '');
    if (isMoved && scale?.tensor.dims.some(dim => dim !== 1n) !== false) return undefined;
    return this.describe(node, node.input[0] ?? '');
  }

  /** Operators through which ONNX Runtime moves a DequantizeLinear forward, and a QuantizeLinear back. */
  letsThrough(node: NodeProto): boolean {
    return (
      isOneOf(node, 'Reshape', 'Transpose', 'Squeeze', 'Unsqueeze', 'Slice') ||
      (isOneOf(node, 'MaxPool') && hasIntegerMaxPool(node, this.scope))
    );
  }

  private isRounded(name: string): boolean {
    return this.scope.consumers(name).some(node => isOneOf(node, 'QuantizeLinear'));
  }

  quantizer(node: NodeProto): QuantizeNode | undefined {
    return isOneOf(node, 'QuantizeLinear') ? this.describe(node, node.output[0] ?? '') : undefined;
  }

  private describe(node: NodeProto, integers: string): QuantizeNode {
    const [, scale = '', zeroPoint = ''] = node.input;
    const constant = this.scope.constant(integers);
    const declared = zeroPoint
      ? (this.scope.constant(zeroPoint)?.tensor.dataType ?? this.shapes.value(this.scope, zeroPoint).dtype)
      : this.shapes.value(this.scope, integers).dtype;
    return {
      node,
      dtype: constant?.tensor.dataType ?? (declared || DTYPE.uint8),
      scale,
      zeroPoint,
      isConstant: constant !== undefined,
    };
  }

  /** Values of a small constant; undefined when it is none. */
  async constant(name: string): Promise<Float32Array | undefined> {
    const tensor = name ? this.scope.constant(name)?.tensor : undefined;
    if (tensor === undefined) return undefined;
    let values = this.values.get(tensor);
    if (values === undefined) this.values.set(tensor, (values = readFloats(this.model, tensor)));
    return values;
  }

  async zeroPointOf({ zeroPoint }: QuantizeNode): Promise<number | undefined> {
    return zeroPoint ? (await this.constant(zeroPoint))?.[0] : 0;
  }

  /** Sizes of a value; undefined when its rank is not known. */
  shapeOf(name: string): Shape | undefined {
    return this.shapes.value(this.scope, name).shape ?? undefined;
  }

  attr(node: NodeProto, name: string, fallback: number): number {
    return attrInt(node, name, fallback);
  }

  /** Both are constants, one for the whole tensor, and equal. */
  async areEqual(a: QuantizeNode, b: QuantizeNode): Promise<boolean> {
    const [x, y] = [await this.constant(a.scale), await this.constant(b.scale)];
    if (x?.length !== 1 || y?.length !== 1 || x[0] !== y[0] || a.dtype !== b.dtype) return false;
    const [p, q] = [await this.zeroPointOf(a), await this.zeroPointOf(b)];
    return p !== undefined && p === q;
  }
}

export function isOneOf(node: NodeProto, ...types: readonly string[]): boolean {
  return types.includes(node.opType) && ['', 'com.microsoft'].includes(normalDomain(node.domain));
}

/** MaxPool has an integer kernel in opsets 12 to 21 only. */
export function hasIntegerMaxPool(node: NodeProto, scope: Scope): boolean {
  const opset = scope.opset();
  return opset >= 12 && opset <= 21 && !node.output[1];
}
