import type { NodeProto } from 'onnx-buf';
import { normalDomain } from '../cost/domains.ts';
import { listNodes, type PlacedNode } from '../cost/node-list.ts';
import { walkScopes } from '../graph/scope.ts';
import type { Constant, Scope } from '../graph/types.ts';
import { attrInt, attrInts } from '../model/attributes.ts';
import { dataType } from '../model/dtypes.ts';
import { dimsOf } from '../model/tensors.ts';
import { hasQuantizedWeights, weightSlot, type WeightAxes, type WeightRole } from './weight-operators.ts';

/** A node that multiplies with a weight, perhaps by way of Transpose, Cast and the like. */
export interface WeightUse {
  readonly placed: PlacedNode;
  readonly role: WeightRole;
  /** Axes of the stored tensor; null where they can't be followed. */
  readonly axes: WeightAxes;
}

/** A float constant that some node multiplies with, and everyone who reads it. */
export interface Weight {
  /** Of the initializer, or of the output of its Constant node. */
  readonly name: string;
  readonly constant: Constant;
  readonly dims: readonly number[];
  readonly elements: number;
  readonly uses: readonly WeightUse[];
  /** Names of readers for which it is no weight: what they compute would change too. */
  readonly otherReaders: readonly string[];
  /** Nodes that name the constant itself among their inputs, in the order of the file. */
  readonly readers: readonly PlacedNode[];
}

export interface WeightSurvey {
  readonly nodes: readonly PlacedNode[];
  readonly weights: readonly Weight[];
  /** Names of nodes whose weights are stored quantized. */
  readonly quantized: readonly string[];
}

/** A value that holds a constant's elements. `axes[i]` is the axis of the constant that axis i is; null: mixed up. */
interface Alias {
  readonly entry: Entry;
  readonly axes: readonly number[] | null;
  /** `integer`: not real numbers (yet); `quantized`: met QuantizeLinear or DequantizeLinear on the way. */
  readonly state: 'float' | 'integer' | 'quantized';
}

/** A weight under construction. */
interface Entry {
  readonly constant: Constant;
  readonly dims: readonly number[];
  readonly uses: WeightUse[];
  readonly otherReaders: string[];
  readonly readers: PlacedNode[];
}

/** Finds every weight of the model, in all scopes, in the order of their first use. Reads no payloads. */
export function surveyWeights(root: Scope): WeightSurvey {
  return new Surveyor(root).run();
}

class Surveyor {
  private readonly entries = new Map<Constant['tensor'], Entry>();
  private readonly aliases = new Map<Scope, Map<string, Alias>>();
  private readonly quantized = new Set<string>();
  private readonly nodes: readonly PlacedNode[];

  constructor(private readonly root: Scope) {
    this.nodes = listNodes(root);
  }

  run(): WeightSurvey {
    for (const placed of this.nodes) this.visit(placed);
    for (const scope of walkScopes(this.root)) this.visitOutputs(scope);
    const weights = [...this.entries.values()]
      .filter(entry => entry.uses.length > 0)
      .map(entry => ({
        ...entry,
        name: entry.constant.name,
        elements: entry.dims.reduce((product, dim) => product * dim, 1),
      }));
    return { nodes: this.nodes, weights, quantized: [...this.quantized] };
  }

  private visit(placed: PlacedNode): void {
    const { node, scope } = placed;
    const domain = normalDomain(node.domain);
    if (hasQuantizedWeights(domain, node.opType) && node.input.some(name => name && scope.constant(name))) {
      this.quantized.add(placed.name);
    }
    // What is given to a function is read by the nodes of its body, which are visited by themselves.
    const isCall = scope.childrenOf(node).some(child => child.body !== undefined);
    for (const [index, name] of node.input.entries()) {
      const alias = this.aliasOf(scope, name);
      if (alias === undefined) continue;
      if (alias.entry.constant.name === name || isCall) alias.entry.readers.push(placed);
      if (!isCall) this.read(placed, domain, index, alias);
    }
  }

  private read(placed: PlacedNode, domain: string, index: number, alias: Alias): void {
    const { node, scope } = placed;
    const { entry } = alias;
    const passed = index === 0 && domain === '' ? passThrough(node, alias) : undefined;
    const output = node.output[0];
    if (passed !== undefined && output) {
      this.tableOf(scope).set(output, passed);
      return;
    }
    const slot = weightSlot(domain, node, index);
    const rank = alias.axes?.length ?? 0;
    if (alias.state === 'integer') return;
    if (slot === undefined) {
      if (alias.state === 'float') entry.otherReaders.push(placed.name);
    } else if (alias.state === 'quantized') {
      this.quantized.add(placed.name);
    } else {
      entry.uses.push({ placed, role: slot.role, axes: mapAxes(slot.axes(node, rank), alias.axes) });
    }
  }

  /** A weight that is a result of its graph is no business of ours alone. */
  private visitOutputs(scope: Scope): void {
    for (const { name } of scope.graph.output) {
      const alias = this.aliasOf(scope, name);
      if (alias !== undefined) alias.entry.otherReaders.push(`output ${name}`);
    }
  }

  /** What constant a name stands for: looks outward, and through the parameters of functions. */
  private aliasOf(scope: Scope, value: string): Alias | undefined {
    let name = value;
    for (let at: Scope | undefined = scope; at && name; at = at.parent) {
      const found = this.aliases.get(at)?.get(name);
      if (found) return found;
      const bound = at.bindings.get(name);
      if (bound !== undefined) name = bound;
      else if (at.body || at.defines(name)) break;
    }
    const constant = value ? scope.constant(value) : undefined;
    return constant === undefined ? undefined : this.direct(constant);
  }

  private direct(constant: Constant): Alias | undefined {
    const { kind } = dataType(constant.tensor.dataType);
    if (kind === 'string' || kind === 'complex' || kind === 'unknown') return undefined;
    const dims = constant.sparse?.dims.map(Number) ?? dimsOf(constant.tensor);
    let entry = this.entries.get(constant.tensor);
    if (entry === undefined) {
      entry = { constant, dims, uses: [], otherReaders: [], readers: [] };
      this.entries.set(constant.tensor, entry);
    }
    return { entry, axes: dims.map((_, axis) => axis), state: kind === 'float' ? 'float' : 'integer' };
  }

  private tableOf(scope: Scope): Map<string, Alias> {
    let table = this.aliases.get(scope);
    if (table === undefined) this.aliases.set(scope, (table = new Map<string, Alias>()));
    return table;
  }
}

/** Operators whose result has the elements of their first input, one for one. */
function passThrough(node: NodeProto, alias: Alias): Alias | undefined {
  switch (node.opType) {
    case 'Identity':
      return alias;
    case 'Cast': {
      const { kind } = dataType(attrInt(node, 'to', 0));
      return kind === 'float' && alias.state === 'float' ? alias : undefined;
    }
    case 'QuantizeLinear':
    case 'DequantizeLinear':
      return { ...alias, state: 'quantized' };
    case 'Transpose': {
      const rank = alias.axes?.length ?? 0;
      const reversed = Array.from({ length: rank }, (_, i) => rank - 1 - i);
      const order = attrInts(node, 'perm', reversed);
      const axes = order.map(axis => alias.axes?.[axis] ?? -1);
      return { ...alias, axes: alias.axes === null || axes.includes(-1) ? null : axes };
    }
    case 'Reshape':
    case 'Flatten':
    case 'Squeeze':
    case 'Unsqueeze':
      return { ...alias, axes: null };
    default:
      return undefined;
  }
}

function mapAxes(axes: WeightAxes, map: readonly number[] | null): WeightAxes {
  const at = (axis: number | null) => (axis === null ? null : (map?.[axis] ?? null));
  return { output: at(axes.output), input: at(axes.input) };
}
