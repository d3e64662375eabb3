import type { NodeProto } from 'onnx-buf';
import { normalDomain } from '../../cost/domains.ts';
import { nodeName } from '../../cost/node-list.ts';
import type { Scope, Shapes } from '../../graph/types.ts';
import { attrFloat, attrInt } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import { Skipped } from '../../passes/skipped.ts';
import type { Weight } from '../../passes/weights.ts';
import { isGraphOutput, readersOf } from '../../simplify/rename.ts';
import { dataInputs, operatorOf } from './operators.ts';

/** A layer whose products are to run in integers. */
export interface Anchor {
  readonly node: NodeProto;
  readonly weight: Weight;
  /** Axis of the weight that counts the outputs. */
  readonly axis: number;
  readonly input: string;
  /** Name of the constant bias; undefined without one. */
  readonly bias: string | undefined;
}

/** A value that is to be rounded to integers. */
export interface QuantizedValue {
  readonly name: string;
  /** The value whose scale this one has: itself, or what movement operators take it from. */
  readonly root: string;
  /** Everyone reads it rounded, as its producer can run in integers only then; else only the nodes of the plan do. */
  readonly forAll: boolean;
  /** What an activation absorbed by its producer guarantees: no value is larger. */
  readonly ceiling: number | undefined;
}

export interface StaticPlan {
  readonly anchors: readonly Anchor[];
  /** All nodes that read rounded values. */
  readonly nodes: ReadonlySet<NodeProto>;
  readonly values: ReadonlyMap<string, QuantizedValue>;
  readonly skipped: Skipped;
}

export interface PlanOptions {
  /** Weights that may be quantized, by the user's patterns. */
  readonly weights: readonly Weight[];
  /** Whether results of the model may be rounded. */
  readonly heads: boolean;
  /** Whether an absorbed Relu may go: not where zero is in the middle of the codes. */
  readonly absorbs: boolean;
  /** Names of nodes left out by the user. */
  readonly excluded: (node: NodeProto) => boolean;
}

/** Chooses what of the main graph runs in integers: layers with weights, and what lies between two of them. */
export function planStatic(scope: Scope, shapes: Shapes, options: PlanOptions): StaticPlan {
  return new Planner(scope, shapes, options).plan();
}

class Planner {
  private readonly skipped = new Skipped();
  private readonly anchors = new Map<NodeProto, Anchor>();
  private readonly nodes = new Set<NodeProto>();
  /** Values that are rounded anyway, so that integers can go on from there. */
  private readonly available = new Set<string>();
  private readonly absorbed = new Map<NodeProto, NodeProto>();

  constructor(
    private readonly scope: Scope,
    private readonly shapes: Shapes,
    private readonly options: PlanOptions,
  ) {}

  plan(): StaticPlan {
    for (const node of this.scope.nodes) {
      const anchor = operatorOf(node)?.role === 'anchor' ? this.anchorOf(node) : undefined;
      if (anchor === undefined) continue;
      this.anchors.set(node, anchor);
      this.nodes.add(node);
      // What an anchor reads is rounded anyway, so that others may read that too.
      this.available.add(anchor.input);
    }
    for (const node of this.scope.nodes) this.visit(node);
    this.dropUnused();
    return {
      anchors: [...this.anchors.values()],
      nodes: this.nodes,
      values: this.values(),
      skipped: this.skipped,
    };
  }

  /** In the order of the graph: what a node can become hangs on what it reads. */
  private visit(node: NodeProto): void {
    const operator = operatorOf(node);
    if (operator === undefined) return;
    if (operator.role === 'anchor') {
      if (!this.anchors.has(node)) return;
      this.absorb(node);
      if (node.opType === 'Conv') this.available.add(this.resultOf(node));
    } else if (!this.options.excluded(node) && this.canJoin(node)) {
      this.nodes.add(node);
      if (operator.role === 'join') this.absorb(node);
      for (const name of node.output) if (name) this.available.add(name);
      this.available.add(this.resultOf(node));
    }
  }

  private anchorOf(node: NodeProto): Anchor | undefined {
    const { scope, options } = this;
    const weight = options.weights.find(one => one.name === node.input[1] && one.constant.scope === scope);
    const use = weight?.uses.find(({ placed }) => placed.node === node);
    const [input = '', , bias = ''] = node.input;
    if (weight === undefined || use === undefined || scope.constant(input) !== undefined) return undefined;
    const reason = this.obstacle(node, weight, bias);
    if (reason !== undefined) {
      this.skipped.add(reason, nodeName(node));
      return undefined;
    }
    const axis = use.axes.output ?? 0;
    return { node, weight, axis, input, bias: bias || undefined };
  }

  /** Why a layer stays in floats, as the end of "left alone because …". */
  private obstacle(node: NodeProto, weight: Weight, bias: string): string | undefined {
    if (this.shapes.value(this.scope, node.input[0] ?? '').dtype !== DTYPE.float32)
      return 'they do not compute in float32';
    if (node.opType === 'MatMul' && weight.dims.length !== 2) return 'their weights are stacks of matrices';
    if (node.opType !== 'Gemm') {
      return bias && this.scope.constant(bias) === undefined ? 'their biases are computed' : undefined;
    }
    if (attrInt(node, 'transA', 0) !== 0) return 'they read their input transposed';
    if (attrFloat(node, 'alpha', 1) !== 1 || (bias && attrFloat(node, 'beta', 1) !== 1))
      return 'they are scaled (alpha, beta)';
    const tensor = bias ? this.scope.constant(bias)?.tensor : undefined;
    if (!bias) return undefined;
    return tensor?.dims.length === 1 ? undefined : 'their biases are no constant vectors';
  }

  /** A Relu or Clip that alone reads the node's result is done by the rounding. */
  private absorb(node: NodeProto): void {
    const output = node.output[0] ?? '';
    const [reader, ...others] = this.scope.consumers(output);
    const readers = readersOf(this.scope, output).reduce((sum, { count }) => sum + count, 0);
    if (!this.options.absorbs || reader === undefined || others.length > 0 || readers !== 1) return;
    if (reader.opType !== 'Relu' && !(reader.opType === 'Clip' && this.clipLimits(reader) !== undefined))
      return;
    if (normalDomain(reader.domain) !== '' || this.options.excluded(reader)) return;
    this.absorbed.set(node, reader);
  }

  /** Of a Clip from 0 on: the upper limit. */
  private clipLimits(node: NodeProto): number | undefined {
    const limit = (index: number) => this.shapes.value(this.scope, node.input[index] ?? '').elements?.[0];
    const [low, high] = [limit(1), node.input[2] ? limit(2) : Infinity];
    return low === 0 && typeof high === 'number' ? high : undefined;
  }

  /** The value behind what is absorbed. */
  private resultOf(node: NodeProto): string {
    return (this.absorbed.get(node) ?? node).output[0] ?? '';
  }

  private canJoin(node: NodeProto): boolean {
    const names = dataInputs(node);
    const computed = names.filter(name => this.scope.constant(name) === undefined);
    if (computed.length === 0 || !computed.every(name => this.available.has(name))) return false;
    if (names.some(name => this.shapes.value(this.scope, name).dtype !== DTYPE.float32)) return false;
    // What a Pad puts around must be the zero that has a code of its own.
    if (
      node.opType === 'Pad' &&
      node.input[2] &&
      this.shapes.value(this.scope, node.input[2]).elements?.[0] !== 0
    )
      return false;
    // Constants of sums and products stay exact, masks among them.
    return computed.length === names.length;
  }

  /** From the end: what leads to no layer in integers is better left in floats. */
  private dropUnused(): void {
    for (const node of this.scope.nodes.toReversed()) {
      if (!this.nodes.has(node) || this.anchors.has(node)) continue;
      const results = new Set([...node.output.filter(Boolean), this.resultOf(node)]);
      const isRead = [...results].some(name =>
        this.scope.consumers(name).some(reader => this.reads(reader, name)),
      );
      if (!isRead) {
        this.nodes.delete(node);
        this.absorbed.delete(node);
      }
    }
  }

  private reads(reader: NodeProto, name: string): boolean {
    return this.nodes.has(reader) && dataInputs(reader).includes(name);
  }

  private values(): Map<string, QuantizedValue> {
    const values = new Map<string, QuantizedValue>();
    const add = (name: string, forAll: boolean, root = name, ceiling?: number) => {
      const before = values.get(name);
      values.set(name, {
        name,
        root,
        forAll: forAll || before?.forAll === true,
        ceiling: ceiling ?? before?.ceiling,
      });
    };
    for (const node of this.scope.nodes) {
      if (!this.nodes.has(node)) continue;
      for (const name of dataInputs(node)) if (!values.has(name)) add(name, false);
      if (!this.roundsResult(node)) continue;
      const source = operatorOf(node)?.role === 'move' ? values.get(dataInputs(node)[0]!)?.root : undefined;
      const tail = this.absorbed.get(node);
      const ceiling = tail?.opType === 'Clip' ? this.clipLimits(tail) : undefined;
      if (source !== undefined) for (const name of node.output) if (name) add(name, true, source);
      if (source === undefined) add(this.resultOf(node), true, undefined, ceiling);
    }
    return values;
  }

  private roundsResult(node: NodeProto): boolean {
    if (!this.anchors.has(node)) return true;
    const result = this.resultOf(node);
    const readers = this.scope.consumers(result);
    const inIntegers = readers.filter(reader => this.reads(reader, result)).length;
    if (node.opType === 'Conv') {
      return this.options.heads || inIntegers > 0 || !isGraphOutput(this.scope, result);
    }
    // Products may give floats as well as integers.
    const all = readersOf(this.scope, result).reduce((sum, { count }) => sum + count, 0);
    return inIntegers > 0 && inIntegers === all;
  }
}
