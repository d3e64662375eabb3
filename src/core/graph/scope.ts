import { create } from '@bufbuild/protobuf';
import {
  GraphProtoSchema,
  TensorProtoSchema,
  ValueInfoProtoSchema,
  type FunctionProto,
  type GraphProto,
  type NodeProto,
  type OperatorSetIdProto,
  type SparseTensorProto,
} from 'onnx-buf';
import type { Model } from '../model/model.ts';
import { tensorOfAttribute } from './constant-node.ts';
import { functionKey, resolveReferences } from './functions.ts';
import type { Constant, Scope } from './types.ts';

/**
 * Nodes of function bodies that are expanded in all; calls beyond are left opaque. Functions that call functions twice
 * each double at every level, so a small file could ask for more nodes than fit in memory.
 */
const MAX_EXPANDED_NODES = 400_000;

/** What a call costs beside its nodes, in nodes. */
const CALL_COST = 8;

/** Levels of sub-graphs and calls that are entered. */
const MAX_DEPTH = 100;

const NO_NODES: readonly NodeProto[] = [];
const NO_SCOPES: readonly GraphScope[] = [];

class GraphScope implements Scope {
  readonly children: GraphScope[] = [];
  readonly depth: number;
  private readonly producers = new Map<string, NodeProto>();
  private readonly readers = new Map<string, NodeProto[]>();
  private readonly constants = new Map<string, Constant>();
  private readonly inputs: ReadonlySet<string>;
  private readonly byNode = new Map<NodeProto, GraphScope[]>();

  constructor(
    readonly id: string,
    readonly parent: GraphScope | undefined,
    readonly owner: NodeProto | undefined,
    readonly attribute: string | undefined,
    readonly graph: GraphProto,
    readonly nodes: readonly NodeProto[],
    readonly body: FunctionProto | undefined,
    readonly bindings: ReadonlyMap<string, string>,
    readonly opsets: ReadonlyMap<string, number>,
  ) {
    this.depth = parent ? parent.depth + 1 : 0;
    this.inputs = new Set(graph.input.map(input => input.name));
    for (const node of nodes) this.indexNode(node);
    for (const tensor of graph.initializer) {
      this.constants.set(tensor.name, { name: tensor.name, tensor, scope: this, kind: 'initializer' });
    }
    for (const sparse of graph.sparseInitializer) {
      if (sparse.values) this.constants.set(sparse.values.name, this.sparse(sparse.values.name, sparse));
    }
  }

  producer(value: string): NodeProto | undefined {
    return this.producers.get(value);
  }

  consumers(value: string): readonly NodeProto[] {
    return this.readers.get(value) ?? NO_NODES;
  }

  defines(value: string): boolean {
    return this.constants.has(value) || this.producers.has(value) || this.inputs.has(value);
  }

  opset(domain = ''): number {
    return this.opsets.get(domain === 'ai.onnx' ? '' : domain) ?? 0;
  }

  childrenOf(node: NodeProto): readonly GraphScope[] {
    return this.byNode.get(node) ?? NO_SCOPES;
  }

  constant(value: string): Constant | undefined {
    const own = this.constants.get(value);
    if (own) return own;
    let name = this.outerName(value);
    for (let scope = this.parent; scope && name; scope = scope.parent) {
      const found = scope.constants.get(name);
      if (found) return found;
      name = scope.outerName(name);
    }
    return undefined;
  }

  /**
   * What a name that is no constant here is called in the scope around; undefined when it does not come from there. A
   * function body sees nothing of its surroundings but its parameters.
   */
  private outerName(name: string): string | undefined {
    const bound = this.bindings.get(name);
    if (bound !== undefined) return bound;
    return this.body || this.defines(name) ? undefined : name;
  }

  /** Registers a scope as a child of `node`. */
  adopt(child: GraphScope, node: NodeProto): void {
    this.children.push(child);
    const list = this.byNode.get(node);
    if (list) list.push(child);
    else this.byNode.set(node, [child]);
  }

  private indexNode(node: NodeProto): void {
    for (const name of node.output) {
      // Of two nodes that write the same name the first one stands; a checker would refuse the model.
      if (name && !this.producers.has(name)) this.producers.set(name, node);
    }
    for (const name of new Set(node.input)) {
      if (!name) continue;
      const list = this.readers.get(name);
      if (list) list.push(node);
      else this.readers.set(name, [node]);
    }
    if (node.opType === 'Constant' && (node.domain === '' || node.domain === 'ai.onnx')) {
      const name = node.output[0];
      const constant = name ? this.constantOf(node, name) : undefined;
      if (constant) this.constants.set(constant.name, constant);
    }
  }

  private sparse(
    name: string,
    sparse: SparseTensorProto,
    kind: Constant['kind'] = 'sparse-initializer',
  ): Constant {
    return { name, tensor: sparse.values ?? create(TensorProtoSchema), scope: this, kind, sparse };
  }

  private constantOf(node: NodeProto, name: string): Constant | undefined {
    for (const attribute of node.attribute) {
      if (attribute.name === 'sparse_value' && attribute.sparseTensor) {
        return this.sparse(name, attribute.sparseTensor, 'constant-node');
      }
      const tensor = tensorOfAttribute(attribute);
      if (tensor) return { name, tensor, scope: this, kind: 'constant-node' };
    }
    return undefined;
  }
}

/** What is the same for all scopes of a model. */
interface Building {
  readonly functions: ReadonlyMap<string, FunctionProto>;
  readonly ids: Set<string>;
  expandedNodes: number;
}

/**
 * Resolves the names of a model: its main graph, the sub-graphs of control-flow nodes, and a body for each call of a
 * local function. Time and memory are linear in the nodes. Calls that recur, or expand beyond all measure, get no scope.
 */
export function buildScopes(model: Model): Scope {
  const { proto } = model;
  const building: Building = {
    functions: new Map(proto.functions.map(fn => [functionKey(fn.domain, fn.name, fn.overload), fn])),
    ids: new Set(['']),
    expandedNodes: 0,
  };
  const opsets = opsetMap(proto.opsetImport);
  const graph = model.graph;
  const root = new GraphScope(
    '',
    undefined,
    undefined,
    undefined,
    graph,
    graph.node,
    undefined,
    new Map(),
    opsets,
  );
  const pending: GraphScope[] = [root];
  for (let scope = pending.pop(); scope; scope = pending.pop()) {
    if (scope.depth >= MAX_DEPTH) continue;
    addChildren(scope, building);
    // Reversed, so that they are taken in the order of the file.
    for (let i = scope.children.length - 1; i >= 0; i--) pending.push(scope.children[i]!);
  }
  return root;
}

function addChildren(scope: GraphScope, building: Building): void {
  scope.nodes.forEach((node, index) => {
    const label = [node.name, ...node.output].find(Boolean) ?? `${node.opType}#${index}`;
    for (const attribute of node.attribute) {
      const graphs = attribute.g ? [attribute.g] : attribute.graphs;
      graphs.forEach((graph, i) => {
        const name = graphs.length > 1 ? `${attribute.name}[${i}]` : attribute.name;
        scope.adopt(
          subGraph(scope, node, graph, attribute.name, uniqueId(`${scope.id}/${label}.${name}`, building)),
          node,
        );
      });
    }
    const fn = building.functions.get(functionKey(node.domain, node.opType, node.overload));
    if (!fn || isInside(scope, fn) || building.expandedNodes > MAX_EXPANDED_NODES) return;
    building.expandedNodes += fn.node.length + CALL_COST;
    scope.adopt(functionBody(scope, node, fn, uniqueId(`${scope.id}/${label}`, building)), node);
  });
}

function uniqueId(wanted: string, { ids }: Building): string {
  let id = wanted;
  for (let n = 2; ids.has(id); n++) id = `${wanted}#${n}`;
  ids.add(id);
  return id;
}

function subGraph(
  parent: GraphScope,
  node: NodeProto,
  graph: GraphProto,
  attribute: string,
  id: string,
): GraphScope {
  return new GraphScope(id, parent, node, attribute, graph, graph.node, undefined, new Map(), parent.opsets);
}

function functionBody(parent: GraphScope, node: NodeProto, fn: FunctionProto, id: string): GraphScope {
  const value = (name: string) => create(ValueInfoProtoSchema, { name });
  const graph = create(GraphProtoSchema, { name: fn.name, docString: fn.docString });
  graph.input = fn.input.map(value);
  graph.output = fn.output.map(value);
  graph.node = resolveReferences(fn, node);
  graph.valueInfo = fn.valueInfo;
  const bindings = new Map(fn.input.map((formal, i) => [formal, node.input[i] ?? '']));
  const opsets = new Map([...parent.opsets, ...opsetMap(fn.opsetImport)]);
  return new GraphScope(id, parent, node, undefined, graph, graph.node, fn, bindings, opsets);
}

/** Whether `scope` already lies in a call of `fn`: a function that calls itself has no finite expansion. */
function isInside(scope: GraphScope, fn: FunctionProto): boolean {
  for (let at: GraphScope | undefined = scope; at; at = at.parent) if (at.body === fn) return true;
  return false;
}

function opsetMap(imports: readonly OperatorSetIdProto[]): Map<string, number> {
  return new Map(imports.map(one => [one.domain === 'ai.onnx' ? '' : one.domain, Number(one.version)]));
}

/** The scope and all scopes inside it, each before its children, in the order of the file. */
export function* walkScopes(root: Scope): Generator<Scope> {
  const pending = [root];
  for (let scope = pending.pop(); scope; scope = pending.pop()) {
    yield scope;
    for (let i = scope.children.length - 1; i >= 0; i--) pending.push(scope.children[i]!);
  }
}
