import type { NodeProto } from 'onnx-buf';
import type { Dim } from '../../../protocol/summary.ts';
import { attr, attrFloats, attrInt, attrInts, attrString } from '../../model/attributes.ts';
import type { Scope, ValueInfo } from '../types.ts';
import type { Atoms } from './atoms.ts';
import type { Composite } from './composites.ts';
import { isPlain, type Axis, type Operand } from './operand.ts';

/** An axis of a weight with one entry for each channel that the node puts out. */
export interface Layer {
  readonly node: NodeProto;
  /** Input of the node that is the weight. */
  readonly input: number;
  readonly weight: Operand;
  readonly axis: number;
  /** `depthwise`: one filter a channel, that mixes none. */
  readonly kind: 'dense' | 'depthwise' | 'embedding';
}

/** An input of a node over an axis of which products, or values, are summed: a channel of zeros adds nothing there. */
export interface Sum {
  readonly node: NodeProto;
  readonly input: number;
  readonly operand: Operand;
  readonly axis: number;
  /** The other factor, when it is a matrix product or convolution. */
  readonly weight?: { readonly input: number; readonly operand: Operand; readonly axis: number } | undefined;
}

/** What the rules write to. */
export interface Findings {
  readonly atoms: Atoms;
  readonly layers: Layer[];
  readonly sums: Sum[];
  readonly composites: Composite[];
}

/** Says which channels of a node's inputs and outputs go together. A rule that says nothing of an axis leaves it free. */
export type ChannelRule = (op: Operation) => void;

export type ChannelRules = Readonly<Record<string, ChannelRule>>;

/** One node as its rule sees it. */
export class Operation {
  constructor(
    readonly node: NodeProto,
    readonly scope: Scope,
    readonly label: string,
    private readonly inputs: readonly (Operand | undefined)[],
    readonly outputs: readonly Operand[],
    private readonly valueOf: (name: string) => ValueInfo,
    readonly findings: Findings,
  ) {}

  get opset(): number {
    return this.scope.opset(this.node.domain) || Infinity;
  }

  get inputCount(): number {
    return this.inputs.length;
  }

  /** Undefined when it is left out. */
  input(index: number): Operand | undefined {
    return this.inputs[index];
  }

  /** The first output that is there. */
  get output(): Operand {
    return this.outputs[0]!;
  }

  int(name: string, fallback: number): number {
    return attrInt(this.node, name, fallback);
  }

  ints(name: string): number[] | undefined {
    return attrInts(this.node, name, undefined);
  }

  floats(name: string): number[] | undefined {
    return attrFloats(this.node, name, undefined);
  }

  string(name: string, fallback: string): string {
    return attrString(this.node, name, fallback);
  }

  hasAttribute(name: string): boolean {
    return attr(this.node, name) !== undefined;
  }

  /** Elements of a small input, where they are known. */
  elements(index: number): readonly Dim[] | undefined {
    const name = this.node.input[index];
    return name ? this.valueOf(name).elements : undefined;
  }

  /** Elements of an input when every one is a number. */
  numbers(index: number): number[] | undefined {
    const elements = this.elements(index);
    return elements?.every(one => typeof one === 'number') ? [...elements] : undefined;
  }

  /** An axis counted from the front; undefined when there is no such axis. */
  axisOf(operand: Operand | undefined, axis: number): number | undefined {
    const rank = operand?.shape?.length;
    if (rank === undefined) return undefined;
    const at = axis < 0 ? axis + rank : axis;
    return at >= 0 && at < rank ? at : undefined;
  }

  /** Position i of one axis and position i of the other come and go together. */
  same(a: Operand | undefined, axisA: number, b: Operand | undefined, axisB: number): void {
    const [x, y] = [a?.axes[axisA], b?.axes[axisB]];
    if (!x || !y) {
      // Without the other one, nothing can be said of this one.
      this.freezeAxis(a, axisA, 'a tensor of unknown shape comes next');
      this.freezeAxis(b, axisB, 'a tensor of unknown shape comes before');
    } else if (x.count === y.count && isPlain(x) === isPlain(y)) {
      for (let i = 0; i < x.count; i++) this.findings.atoms.join(x.base + i, y.base + i);
    } else {
      this.freezeAxis(a, axisA, `its size ${x.dim ?? 'unknown'} becomes ${y.dim ?? 'unknown'}`);
      this.freezeAxis(b, axisB, `its size ${y.dim ?? 'unknown'} comes from ${x.dim ?? 'unknown'}`);
    }
  }

  /** All axes of two tensors of one shape. */
  sameShape(a: Operand | undefined, b: Operand | undefined, except: readonly number[] = []): void {
    const rank = Math.max(a?.axes.length ?? 0, b?.axes.length ?? 0);
    for (let axis = 0; axis < rank; axis++) if (!except.includes(axis)) this.same(a, axis, b, axis);
  }

  /** An input that is broadcast to the output, aligned at the last axis: sizes of 1 are repeated. */
  broadcast(input: Operand | undefined, output: Operand): void {
    if (!input) return;
    if (input.shape === null || output.shape === null) {
      this.freezeOperand(input, 'what it is combined with has an unknown shape');
      return;
    }
    const shift = output.axes.length - input.axes.length;
    input.axes.forEach((axis, i) => {
      if (axis.dim !== 1) this.same(input, i, output, i + shift);
    });
  }

  /** Position `j` of `to` is position `source(j)` of `from`; -1: it comes from elsewhere. For axes of known sizes. */
  map(from: Operand, axisFrom: number, to: Operand, axisTo: number, source: (j: number) => number): void {
    const [x, y] = [from.axes[axisFrom], to.axes[axisTo]];
    if (!x || !y || !isPlain(x) || !isPlain(y)) {
      this.freezeAxis(from, axisFrom, 'positions of an unknown size are picked');
      this.freezeAxis(to, axisTo, 'positions of an unknown size are picked');
      return;
    }
    const fallback = 'a part of it of size 1 stands for all';
    for (let j = 0; j < Number(y.dim); j++) {
      const i = source(j);
      if (i < 0) continue;
      // A size of 1 has no atom: what it is joined with must stay.
      if (x.count > 0 && y.count > 0) this.findings.atoms.join(x.base + i, y.base + j);
      else if (x.count > 0) this.freezeAtom(x, i, fallback);
      else if (y.count > 0) this.freezeAtom(y, j, fallback);
    }
  }

  /** Joins positions of an axis. */
  join(axis: Axis, i: number, other: Axis, j: number): void {
    this.findings.atoms.join(axis.base + i, other.base + j);
  }

  freezeAtom(axis: Axis, position: number, why: string): void {
    this.findings.atoms.freeze(axis.base + position, this.reason(why));
  }

  freezeAxis(operand: Operand | undefined, axis: number, why: string): void {
    const found = operand?.axes[axis];
    if (!found || found.count === 0) return;
    const reason = this.reason(why);
    for (let i = 0; i < found.count; i++) this.findings.atoms.freeze(found.base + i, reason);
  }

  freezeOperand(operand: Operand | undefined, why: string): void {
    operand?.axes.forEach((_, axis) => this.freezeAxis(operand, axis, why));
  }

  /** Everything that goes in and comes out. */
  freezeAll(why: string): void {
    for (const operand of [...this.inputs, ...this.outputs]) this.freezeOperand(operand, why);
  }

  /** The axis of the input is summed over, with another factor or alone. */
  sums(input: number, axis: number, weightInput?: number, weightAxis?: number): void {
    const operand = this.input(input);
    if (!operand) return;
    const weight = weightInput === undefined ? undefined : this.input(weightInput);
    const sum = { node: this.node, input, operand, axis };
    this.findings.sums.push(
      weight === undefined || weightInput === undefined || weightAxis === undefined
        ? sum
        : { ...sum, weight: { input: weightInput, operand: weight, axis: weightAxis } },
    );
  }

  /** The axis of the input, a weight, counts what the node puts out. */
  layer(input: number, axis: number, kind: Layer['kind'] = 'dense'): void {
    const weight = this.input(input);
    if (weight) this.findings.layers.push({ node: this.node, input, weight, axis, kind });
  }

  private reason(why: string): string {
    return `${why} (${this.node.opType} "${this.label}")`;
  }
}
