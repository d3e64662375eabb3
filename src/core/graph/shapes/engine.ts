import type { NodeProto, TensorProto } from 'onnx-buf';
import type { Dim, Shape } from '../../../protocol/summary.ts';
import { DimAlgebra } from '../dims/algebra.ts';
import { walkScopes } from '../scope.ts';
import { topologicalOrder } from '../topology.ts';
import type { Constant, InferredShapes, OpenDim, Scope, ShapeOptions, Shapes, ValueInfo } from '../types.ts';
import { Contradiction, NodeContext, type Engine, type RuleTable } from './context.ts';
import { Declarations } from './declared.ts';
import { OpenSizes } from './open-sizes.ts';
import { UNKNOWN, tensor } from './value.ts';

type Problem = Shapes['problems'][number];

/**
 * Nodes of sub-graphs and functions that are inferred in all, repeats for loops included; those beyond stay unknown. Loops in
 * loops would else take time without end. At least this many, and a few rounds over what there is.
 */
const MIN_STEPS = 50_000;
const ROUNDS = 4;

/** Elements that are followed in all. Real models need some thousands; beyond it only small tensors are. */
const MAX_FOLLOWED = 4_000_000;
const SMALL = 16;

/** Runs the rules over all scopes. */
export class Inference implements Engine, InferredShapes {
  readonly dims = new DimAlgebra();
  private readonly declarations: Declarations;
  private readonly values = new Map<Scope, Map<string, ValueInfo>>();
  private readonly openSizes = new OpenSizes(this.dims);
  private readonly runsByScope = new Map<Scope, Dim>();
  private readonly problemsByScope = new Map<Scope, Problem[]>();
  private readonly declaredByScope = new Map<Scope, ReadonlyMap<string, ValueInfo>>();
  private readonly orders = new Map<Scope, readonly NodeProto[]>();
  private readonly maxSteps: number;
  private steps = 0;
  private followed = 0;

  constructor(
    private readonly root: Scope,
    private readonly rules: RuleTable,
    private readonly decoded: ReadonlyMap<TensorProto, readonly Dim[]>,
    options: ShapeOptions,
  ) {
    this.declarations = new Declarations(this.dims, root, options);
    let inside = 0;
    for (const scope of walkScopes(root)) if (scope !== root) inside += scope.nodes.length;
    this.maxSteps = Math.max(MIN_STEPS, ROUNDS * inside);
  }

  get problems(): readonly Problem[] {
    return [...this.problemsByScope.values()].flat();
  }

  get open(): readonly OpenDim[] {
    return this.openSizes.all;
  }

  runs(scope: Scope): Dim {
    return this.runsByScope.get(scope) ?? (this.runsByScope.has(scope) ? null : 1);
  }

  setRuns(scope: Scope, count: Dim): void {
    this.runsByScope.set(scope, count);
  }

  value(scope: Scope, name: string): ValueInfo {
    return this.lookup(scope, name) ?? UNKNOWN;
  }

  elementsOf(one: TensorProto): readonly Dim[] | undefined {
    return this.decoded.get(one);
  }

  lookup(start: Scope, value: string): ValueInfo | undefined {
    let name = value;
    for (let scope: Scope | undefined = start; scope && name; scope = scope.parent) {
      const found = this.values.get(scope)?.get(name);
      if (found) return found;
      const bound = scope.bindings.get(name);
      if (bound !== undefined) name = bound;
      else if (scope.body || scope.defines(name)) return name ? UNKNOWN : undefined;
    }
    // A parameter that the caller leaves out is absent; a name that nobody defines is a value we know nothing of.
    return name ? UNKNOWN : undefined;
  }

  runScope(scope: Scope, inputs: readonly (ValueInfo | undefined)[]): ValueInfo[] {
    const values = new Map<string, ValueInfo>();
    this.values.set(scope, values);
    this.problemsByScope.set(scope, []);
    this.openSizes.reset(scope);
    this.runsByScope.delete(scope);
    if (!scope.body) this.bindInputs(scope, inputs, values);
    for (const node of this.order(scope)) {
      if (scope !== this.root && ++this.steps > this.maxSteps) break;
      this.runNode(scope, node, values);
    }
    return scope.graph.output.map(output => this.value(scope, output.name));
  }

  runDead(scope: Scope): void {
    this.runScope(scope, []);
    this.setRuns(scope, 0);
    this.openSizes.drop(scope);
    for (const inner of walkScopes(scope)) {
      this.problemsByScope.delete(inner);
    }
  }

  private bindInputs(
    scope: Scope,
    inputs: readonly (ValueInfo | undefined)[],
    values: Map<string, ValueInfo>,
  ): void {
    scope.graph.input.forEach((input, i) => {
      const given = inputs[i] ?? UNKNOWN;
      const isMain = scope === this.root;
      const declared = isMain ? this.declarations.inputOf(input) : this.declarations.valueOf(input, false);
      const value = this.fill(given, declared);
      values.set(input.name, value);
      if (isMain) this.openSizes.addInput(value);
    });
    for (const { name } of scope.graph.initializer) this.bindConstant(scope, name, values);
    for (const { values: sparse } of scope.graph.sparseInitializer) {
      if (sparse) this.bindConstant(scope, sparse.name, values);
    }
  }

  private bindConstant(scope: Scope, name: string, values: Map<string, ValueInfo>): void {
    const constant = scope.constant(name);
    if (constant) values.set(name, this.constantInfo(constant));
  }

  private constantInfo({ tensor: one, sparse }: Constant): ValueInfo {
    const dims = (sparse?.dims ?? one.dims).map(Number);
    return tensor(one.dataType, dims, sparse ? undefined : this.decoded.get(one));
  }

  private order(scope: Scope): readonly NodeProto[] {
    let order = this.orders.get(scope);
    if (!order) {
      try {
        order = topologicalOrder(scope);
      } catch {
        // A cycle. The order of the file is as good as any; what waits for itself stays unknown.
        order = scope.nodes;
      }
      this.orders.set(scope, order);
    }
    return order;
  }

  private runNode(scope: Scope, node: NodeProto, values: Map<string, ValueInfo>): void {
    const outputs = this.infer(scope, node);
    const inputs = node.input.map(input => this.lookup(scope, input));
    const declared = this.declared(scope);
    node.output.forEach((name, i) => {
      if (!name || scope.producer(name) !== node) return;
      let value = outputs[i] ?? UNKNOWN;
      const said = declared.get(name);
      if (said) {
        const contradiction = differs(value, said);
        if (contradiction) this.report(scope, node, `${name} is declared as ${contradiction}`);
        value = this.fill(value, said);
      }
      value = this.limited(value);
      if (scope === this.root) value = this.declarations.withAxes(name, value);
      values.set(name, value);
      this.openSizes.note(scope, node, name, value, inputs);
    });
  }

  private infer(scope: Scope, node: NodeProto): readonly (ValueInfo | undefined)[] {
    const domain = node.domain === 'ai.onnx' ? '' : node.domain;
    const constant =
      domain === '' && node.opType === 'Constant' ? scope.constant(node.output[0] ?? '') : undefined;
    if (constant) return [this.constantInfo(constant)];
    const body = scope.childrenOf(node).find(child => child.body);
    if (body) return this.runScope(body, []);
    const key = domain ? `${domain}:${node.opType}` : node.opType;
    const rule = Object.hasOwn(this.rules, key) ? this.rules[key] : undefined;
    if (!rule) {
      this.report(scope, node, `no rule for operator ${domain ? `${domain}.` : ''}${node.opType}`);
      return [];
    }
    try {
      return rule(new NodeContext(this, scope, node));
    } catch (error) {
      // Damaged files hold anything: what a rule did not foresee must not stop the rest from being shown.
      const text = error instanceof Error ? error.message : String(error);
      this.report(scope, node, error instanceof Contradiction ? text : `the rule failed: ${text}`);
      return [];
    }
  }

  /** Types that `value_info` and the outputs of a graph state. */
  private declared(scope: Scope): ReadonlyMap<string, ValueInfo> {
    let map = this.declaredByScope.get(scope);
    if (!map) {
      const infos = [...scope.graph.valueInfo, ...scope.graph.output];
      map = new Map(infos.map(info => [info.name, this.declarations.valueOf(info, scope === this.root)]));
      this.declaredByScope.set(scope, map);
    }
    return map;
  }

  /** `value` with its gaps filled from `other`; what is known is never replaced. */
  private fill(value: ValueInfo, other: ValueInfo): ValueInfo {
    if (value === UNKNOWN) return other;
    const dtype = value.dtype || other.dtype;
    const item = value.item && other.item ? this.fill(value.item, other.item) : (value.item ?? other.item);
    if (item) return { ...value, item };
    if (!value.shape) return { ...value, dtype, shape: other.shape };
    const said = other.shape;
    if (said?.length !== value.shape.length) return { ...value, dtype };
    return { ...value, dtype, shape: value.shape.map((dim, i) => moreKnown(dim, said[i]!)) };
  }

  private limited(value: ValueInfo): ValueInfo {
    const count = value.elements?.length ?? 0;
    if (count <= SMALL) return value;
    this.followed += count;
    return this.followed > MAX_FOLLOWED ? tensor(value.dtype, value.shape) : value;
  }

  private report(scope: Scope, node: NodeProto, reason: string): void {
    this.problemsByScope.get(scope)?.push({ node, scope, reason });
  }
}

/** A number tells more than a symbol, a symbol more than nothing. */
function moreKnown(dim: Dim, other: Dim): Dim {
  if (typeof dim === 'number' || other === null) return dim;
  return typeof other === 'number' || dim === null ? other : dim;
}

/** Says how a declared type contradicts an inferred one; undefined when it does not. */
function differs(inferred: ValueInfo, declared: ValueInfo): string | undefined {
  if (inferred.dtype && declared.dtype && inferred.dtype !== declared.dtype) {
    return `type ${declared.dtype} but has type ${inferred.dtype}`;
  }
  const [a, b] = [inferred.shape, declared.shape];
  if (!a || !b) return undefined;
  const clash = a.length !== b.length || a.some((dim, i) => numbersDiffer(dim, b[i]!));
  return clash ? `${shapeText(b)} but has shape ${shapeText(a)}` : undefined;
}

function numbersDiffer(a: Dim, b: Dim): boolean {
  return typeof a === 'number' && typeof b === 'number' && a !== b;
}

export function shapeText(shape: Shape): string {
  return `[${shape.map(dim => dim ?? '?').join(', ')}]`;
}
