import type { AttributeProto, NodeProto, TensorProto } from 'onnx-buf';
import type { Dim, Shape } from '../../../protocol/summary.ts';
import type { DimAlgebra } from '../dims/algebra.ts';
import type { Scope, ValueInfo } from '../types.ts';

/** The shapes and types of a node's outputs, in their order; undefined and missing ones are unknown. */
export type Rule = (node: NodeContext) => readonly (ValueInfo | undefined)[];

/** Rules by operator: `Conv` for the standard domain, `com.microsoft:FusedConv` for others. */
export type RuleTable = Readonly<Record<string, Rule>>;

/** Thrown by a rule when a node's inputs or attributes contradict its operator. */
export class Contradiction extends Error {}

/** What the inference engine offers to rules. */
export interface Engine {
  readonly dims: DimAlgebra;
  lookup(scope: Scope, name: string): ValueInfo | undefined;
  /** Infers a sub-graph with these inputs and gives its outputs; undefined leaves an input as it is declared. */
  runScope(scope: Scope, inputs: readonly (ValueInfo | undefined)[]): ValueInfo[];
  /** Infers a sub-graph that is never executed; problems in it are dropped. */
  runDead(scope: Scope): void;
  setRuns(scope: Scope, count: Dim): void;
  /** Small tensors of attributes and constants, decoded before inference starts. */
  elementsOf(tensor: TensorProto): readonly Dim[] | undefined;
}

const utf8 = new TextDecoder();

/** One node as its rule sees it: attributes by name, inputs as what is known of them. */
export class NodeContext {
  private readonly attributes: ReadonlyMap<string, AttributeProto>;

  constructor(
    readonly engine: Engine,
    readonly scope: Scope,
    readonly node: NodeProto,
  ) {
    this.attributes = new Map(node.attribute.map(attribute => [attribute.name, attribute]));
  }

  get dims(): DimAlgebra {
    return this.engine.dims;
  }

  /** Version of the operator's set; a model that imports none is taken to mean the newest. */
  get opset(): number {
    return this.scope.opset(this.node.domain) || Infinity;
  }

  /** What is known of an input; undefined when it is left out. */
  input(index: number): ValueInfo | undefined {
    const name = this.node.input[index];
    return name ? this.engine.lookup(this.scope, name) : undefined;
  }

  has(index: number): boolean {
    return this.input(index) !== undefined;
  }

  get inputCount(): number {
    return this.node.input.length;
  }

  get outputCount(): number {
    return this.node.output.length;
  }

  shape(index: number): Shape | null {
    return this.input(index)?.shape ?? null;
  }

  rank(index: number): number | null {
    return this.shape(index)?.length ?? null;
  }

  dtype(index: number): number {
    return this.input(index)?.dtype ?? 0;
  }

  /** Elements of an input where they are followed; single ones may be symbolic or unknown. */
  elements(index: number): readonly Dim[] | undefined {
    return this.input(index)?.elements;
  }

  /** Elements of an input when every one is a number. */
  numbers(index: number): number[] | undefined {
    const elements = this.elements(index);
    return elements?.every(one => typeof one === 'number') ? [...elements] : undefined;
  }

  attribute(name: string): AttributeProto | undefined {
    return this.attributes.get(name);
  }

  int(name: string): number | undefined;
  int(name: string, fallback: number): number;
  int(name: string, fallback?: number): number | undefined {
    const attribute = this.attributes.get(name);
    return attribute ? Number(attribute.i) : fallback;
  }

  ints(name: string): number[] | undefined {
    return this.attributes.get(name)?.ints.map(Number);
  }

  floats(name: string): number[] | undefined {
    return this.attributes.get(name)?.floats;
  }

  float(name: string, fallback: number): number {
    return this.attributes.get(name)?.f ?? fallback;
  }

  string(name: string, fallback: string): string {
    const attribute = this.attributes.get(name);
    return attribute ? utf8.decode(attribute.s) : fallback;
  }

  strings(name: string): string[] | undefined {
    return this.attributes.get(name)?.strings.map(one => utf8.decode(one));
  }

  tensor(name: string): TensorProto | undefined {
    return this.attributes.get(name)?.t;
  }

  /** Runs the sub-graph in an attribute; undefined when there is none. */
  run(attribute: string, inputs: readonly (ValueInfo | undefined)[]): ValueInfo[] | undefined {
    const child = this.child(attribute);
    return child && this.engine.runScope(child, inputs);
  }

  /** Notes how often the sub-graph in an attribute is executed. */
  setRuns(attribute: string, count: Dim): void {
    const child = this.child(attribute);
    if (child) this.engine.setRuns(child, count);
  }

  child(attribute: string): Scope | undefined {
    return this.scope.childrenOf(this.node).find(one => one.attribute === attribute);
  }

  /** Runs a sub-graph that is never executed, so that its values have shapes; what contradicts itself there is no problem. */
  runDead(attribute: string): void {
    const child = this.child(attribute);
    if (child) this.engine.runDead(child);
  }

  /** An axis counted from the front. */
  axis(axis: number, rank: number): number {
    const result = axis < 0 ? axis + rank : axis;
    if (!Number.isInteger(result) || result < 0 || result >= Math.max(rank, 1)) {
      this.fail(`axis ${axis} is outside of rank ${rank}`);
    }
    return result;
  }

  /** Of two sizes that must be the same, the one that tells more. */
  same(a: Dim, b: Dim, what: string): Dim {
    if (typeof a === 'number' && typeof b === 'number' && a !== b) this.fail(`${what}: ${a} and ${b} differ`);
    if (typeof a === 'number' || b === null) return a;
    return typeof b === 'number' || a === null ? b : a;
  }

  /** Gives the shape if it has that rank, null if it is unknown. */
  ranked(index: number, rank: number): Shape | null {
    const shape = this.shape(index);
    if (shape && shape.length !== rank)
      this.fail(`input ${index} has rank ${shape.length} instead of ${rank}`);
    return shape;
  }

  fail(reason: string): never {
    throw new Contradiction(reason);
  }
}
