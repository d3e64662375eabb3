import type { NodeProto } from 'onnx-buf';
import { attrInt, attrInts, attrString } from '../model/attributes.ts';
import type { Scope, Shapes, ValueInfo } from '../graph/types.ts';

const UNKNOWN: ValueInfo = { dtype: 0, shape: null };

/**
 * A node as the counting rules see it. Sizes are plain numbers in which NaN stands for "unknown": arithmetic carries
 * it along, and whoever asks for the result turns it into null once ({@link known}).
 */
export class OperatorView {
  constructor(
    readonly node: NodeProto,
    readonly scope: Scope,
    private readonly shapes: Shapes,
  ) {}

  /** What is known of input `index`; an absent optional input is unknown, see {@link has}. */
  input(index: number): ValueInfo {
    const name = this.node.input[index];
    return name ? this.shapes.value(this.scope, name) : UNKNOWN;
  }

  output(index: number): ValueInfo {
    const name = this.node.output[index];
    return name ? this.shapes.value(this.scope, name) : UNKNOWN;
  }

  /** Whether the optional input is given. */
  has(index: number): boolean {
    return Boolean(this.node.input[index]);
  }

  /** Whether an input is a constant of the model, perhaps by way of DequantizeLinear, Transpose and the like. */
  isConstant(index: number): boolean {
    return isConstantValue(this.scope, this.node.input[index] ?? '');
  }

  /** Sizes of an input, NaN where unknown; undefined when its rank is unknown. */
  inputSizes(index: number): number[] | undefined {
    return sizesOf(this.input(index));
  }

  outputSizes(index: number): number[] | undefined {
    return sizesOf(this.output(index));
  }

  /** One size of an input; negative axes count from the end. NaN when unknown or out of range. */
  size(index: number, axis: number): number {
    return sizeAt(this.inputSizes(index), axis);
  }

  inputElements(index: number): number {
    return product(this.inputSizes(index));
  }

  outputElements(index: number): number {
    return product(this.outputSizes(index));
  }

  int(name: string, fallback: number): number {
    return attrInt(this.node, name, fallback);
  }

  ints(name: string): number[] | undefined {
    return attrInts(this.node, name, undefined);
  }

  text(name: string): string {
    return attrString(this.node, name, '');
  }
}

/** Constants, and what nodes without other inputs make of them. */
function isConstantValue(scope: Scope, name: string, depth = 0): boolean {
  if (name === '' || depth > 8) return false;
  if (scope.constant(name)) return true;
  const producer = scope.producer(name);
  return (
    producer !== undefined &&
    producer.input.some(Boolean) &&
    producer.input.every(input => input === '' || isConstantValue(scope, input, depth + 1))
  );
}

/** Sizes with NaN for symbolic and unknown ones; undefined when the rank is unknown. */
export function sizesOf(info: ValueInfo): number[] | undefined {
  return info.shape?.map(dim => (typeof dim === 'number' ? dim : NaN));
}

export function sizeAt(sizes: readonly number[] | undefined, axis: number): number {
  return sizes?.at(axis) ?? NaN;
}

/** Product of sizes; NaN when one, or the rank, is unknown. A zero wins over an unknown: such a tensor is empty. */
export function product(sizes: readonly number[] | undefined): number {
  if (sizes === undefined) return NaN;
  if (sizes.includes(0)) return 0;
  return sizes.reduce((total, size) => total * size, 1);
}

/** A count for the outside: null when unknown. */
export function known(count: number): number | null {
  return Number.isFinite(count) ? count : null;
}

/** The first of several ways to learn a size that gives one; NaN if none does. */
export function firstKnown(...sizes: readonly (number | undefined)[]): number {
  return sizes.find(size => size !== undefined && !Number.isNaN(size)) ?? NaN;
}
