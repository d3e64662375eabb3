import { create } from '@bufbuild/protobuf';
import { NodeProtoSchema, type AttributeProto, type GraphProto, type NodeProto } from 'onnx-buf';
import {
  makeAttrFloat,
  makeAttrGraph,
  makeAttrInt,
  makeAttrInts,
  makeAttrString,
} from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import { encodeNumbers } from './encode-numbers.ts';
import { makeTensor } from '../../model/values.ts';
import type { UniqueNames } from '../../quantize/unique-names.ts';

/** A whole number is an integer attribute; a float is written `{ float: 2 }`, a sub-graph `{ graph }`. */
export type AttributeValue =
  number | string | readonly number[] | { readonly float: number } | { readonly graph: GraphProto };
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** What axes-taking reductions are called; their axes moved from an attribute to an input in opset 18 (13 for ReduceSum). */
export type Reduction = 'Sum' | 'Mean' | 'Max' | 'Min' | 'Prod' | 'SumSquare' | 'LogSumExp' | 'L1' | 'L2';

/**
 * Appends nodes and constants to a graph under names of their own. What is asked for twice (same operator, inputs and attributes) is made
 * once. Gives the names of values.
 */
export class Emit {
  private readonly made = new Map<string, readonly string[]>();

  constructor(
    readonly graph: GraphProto,
    private readonly names: UniqueNames,
    /** Version of the standard operators: at least 17. */
    readonly opset: number,
    /** What new names start with. */
    private readonly prefix = 'grad',
  ) {}

  /** For a sub-graph of this graph. */
  inside(graph: GraphProto): Emit {
    return new Emit(graph, this.names, this.opset, this.prefix);
  }

  /** A name for a value that nothing has yet. */
  name(wanted: string): string {
    return this.names.take(`${this.prefix}/${wanted}`);
  }

  /** The first output of a node. `op` is `Mul`, or `com.microsoft:Gelu`. */
  node(op: string, inputs: readonly string[], attributes: Attributes = {}): string {
    return this.nodes(op, inputs, attributes, 1)[0]!;
  }

  /** All outputs of a node. */
  nodes(op: string, inputs: readonly string[], attributes: Attributes, outputs: number): readonly string[] {
    const key = JSON.stringify([op, inputs, attributes, outputs]);
    const known = this.made.get(key);
    if (known) return known;
    const results = Array.from({ length: outputs }, () => this.name(op));
    this.append(op, inputs, results, attributes);
    this.made.set(key, results);
    return results;
  }

  /** A node that writes values of given names; not shared. */
  append(
    op: string,
    inputs: readonly string[],
    outputs: readonly string[],
    attributes: Attributes = {},
  ): NodeProto {
    const at = op.lastIndexOf(':');
    const node = create(NodeProtoSchema, {
      opType: op.slice(at + 1),
      domain: op.slice(0, Math.max(at, 0)),
      name: this.name(`node/${op.slice(at + 1)}`),
      input: [...inputs],
      output: [...outputs],
      attribute: Object.entries(attributes).map(([name, value]) => attributeOf(name, value)),
    });
    this.graph.node.push(node);
    return node;
  }

  /** A constant of any real type. */
  constant(values: readonly number[], dims: readonly number[], dtype: number): string {
    const key = JSON.stringify(['', values, dims, dtype]);
    const known = this.made.get(key);
    if (known) return known[0]!;
    const name = this.name('constant');
    this.graph.initializer.push(makeTensor(name, dtype, dims, encodeNumbers(values, dtype)));
    this.made.set(key, [name]);
    return name;
  }

  /** A vector of int64. */
  ints(values: readonly number[]): string {
    return this.constant(values, [values.length], DTYPE.int64);
  }

  scalar(value: number, dtype: number): string {
    return this.constant([value], [], dtype);
  }

  /** A tensor with the same number everywhere, made when the graph runs. */
  filled(shape: readonly number[], value: number, dtype: number): string {
    return this.node('Expand', [this.scalar(value, dtype), this.ints(shape)]);
  }

  add(a: string, b: string): string {
    return this.node('Add', [a, b]);
  }

  sub(a: string, b: string): string {
    return this.node('Sub', [a, b]);
  }

  mul(a: string, b: string): string {
    return this.node('Mul', [a, b]);
  }

  div(a: string, b: string): string {
    return this.node('Div', [a, b]);
  }

  neg(a: string): string {
    return this.node('Neg', [a]);
  }

  where(condition: string, a: string, b: string): string {
    return this.node('Where', [condition, a, b]);
  }

  reshape(x: string, shape: readonly number[]): string {
    // A size of 0 means "as in the input" unless allowzero is set.
    const attributes: Attributes = shape.includes(0) ? { allowzero: 1 } : {};
    return this.node('Reshape', [x, this.ints(shape)], attributes);
  }

  /** `x` itself where the order is kept. */
  transpose(x: string, perm: readonly number[]): string {
    return perm.every((axis, i) => axis === i) ? x : this.node('Transpose', [x], { perm });
  }

  slice(x: string, slices: readonly AxisSlice[]): string {
    const list = (of: (slice: AxisSlice) => number) => this.ints(slices.map(of));
    return this.node('Slice', [
      x,
      list(({ start }) => start),
      list(({ end }) => end),
      list(({ axis }) => axis),
      list(({ step = 1 }) => step),
    ]);
  }

  /** Zeros around; `before` and `after` have a number for each axis. `x` itself where all are 0. */
  pad(x: string, before: readonly number[], after: readonly number[]): string {
    if ([...before, ...after].every(one => one === 0)) return x;
    return this.node('Pad', [x, this.ints([...before, ...after])]);
  }

  concat(parts: readonly string[], axis: number): string {
    return parts.length === 1 ? parts[0]! : this.node('Concat', parts, { axis });
  }

  /** Reduces over the axes; `x` itself when there are none. */
  reduce(kind: Reduction, x: string, axes: readonly number[], keepdims: boolean): string {
    if (axes.length === 0 && (kind === 'Sum' || kind === 'Mean')) return x;
    const keep = { keepdims: Number(keepdims) };
    if (kind === 'Sum' || this.opset >= 18) return this.node(`Reduce${kind}`, [x, this.ints(axes)], keep);
    return this.node(`Reduce${kind}`, [x], { axes, ...keep });
  }
}

/** One axis of a Slice. Going backward to the very first element, `end` is {@link BEFORE_FIRST}. */
export interface AxisSlice {
  readonly axis: number;
  readonly start: number;
  readonly end: number;
  readonly step?: number;
}

/** The end of a slice with a negative step that takes element 0 too. */
export const BEFORE_FIRST = -(2 ** 31);

function attributeOf(name: string, value: AttributeValue): AttributeProto {
  if (typeof value === 'number') return makeAttrInt(name, value);
  if (typeof value === 'string') return makeAttrString(name, value);
  if ('float' in value) return makeAttrFloat(name, value.float);
  if ('graph' in value) return makeAttrGraph(name, value.graph);
  return makeAttrInts(name, value);
}
