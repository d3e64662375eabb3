import type { FunctionProto, GraphProto, NodeProto, SparseTensorProto, TensorProto } from 'onnx-buf';
import type { Dim, Shape } from '../../protocol/summary.ts';

/** One graph (the main one, a sub-graph of If/Loop/Scan, or a function body) with names resolved through outer scopes. */
export interface Scope {
  /** `''` for the main graph; else the path of node names and attribute names that leads here. */
  readonly id: string;
  readonly parent: Scope | undefined;
  /** The node whose attribute holds this graph, or that calls this function. */
  readonly owner: NodeProto | undefined;
  /** The attribute of {@link owner} that holds this graph; undefined for the main graph and for function bodies. */
  readonly attribute: string | undefined;
  /** Set when this is the body of a local function, expanded at one call: its parameters are bound to the caller's values. */
  readonly body: FunctionProto | undefined;
  /** Formal parameter to the caller's value (`''` when left out), for a function body; else empty. */
  readonly bindings: ReadonlyMap<string, string>;
  readonly graph: GraphProto;
  readonly nodes: readonly NodeProto[];
  /** The node of this scope that writes the value, not looking outward. */
  producer(value: string): NodeProto | undefined;
  /** Nodes of this scope (not of inner ones) that read the value. */
  consumers(value: string): readonly NodeProto[];
  /** The constant behind a name, looking outward: an initializer, or the tensor of a Constant node. */
  constant(value: string): Constant | undefined;
  /** True when the value is made here: a graph input, an initializer or a node's output. */
  defines(value: string): boolean;
  /** Version of an operator set for the nodes here (a function imports its own); 0 when it is not imported. */
  opset(domain?: string): number;
  /** Scopes of the sub-graphs in this scope's nodes, and of the functions they call. */
  readonly children: readonly Scope[];
  /** The scopes among {@link children} that belong to one node. */
  childrenOf(node: NodeProto): readonly Scope[];
}

/** A constant and where it lives. */
export interface Constant {
  readonly name: string;
  readonly tensor: TensorProto;
  readonly scope: Scope;
  readonly kind: 'initializer' | 'constant-node' | 'sparse-initializer';
  /** For a sparse one; `tensor` then holds only its non-zero values and `sparse.dims` is the shape. */
  readonly sparse?: SparseTensorProto;
}

/** What is known of one value. */
export interface ValueInfo {
  /** ONNX element type code; 0 when unknown. */
  readonly dtype: number;
  /** Null: even the rank is unknown. */
  readonly shape: Shape | null;
  /** Elements, for small integer tensors that shape chains compute with; an element may be symbolic or unknown. */
  readonly elements?: readonly Dim[];
  /** For a sequence or an optional: what is known of its items. `shape` is null then. */
  readonly item?: ValueInfo;
  /** For a sequence whose items are known one by one. */
  readonly items?: readonly ValueInfo[];
}

export interface ShapeOptions {
  readonly batch?: number;
  readonly freeDims?: Readonly<Record<string, number>>;
}

/** A size that neither the inputs' shapes nor the constants decide, though the shapes of the node's inputs are known. */
export interface OpenDim {
  readonly scope: Scope;
  readonly node: NodeProto;
  readonly value: string;
  /** -1 when even the rank is unknown. */
  readonly axis: number;
}

/** The result of shape inference over all scopes. */
export interface Shapes {
  /** `scope.id` and name; unknown values give `{ dtype: 0, shape: null }`. */
  value(scope: Scope, name: string): ValueInfo;
  /** Nodes whose operator has no inference rule, or whose inputs contradict it: with the reason in words. */
  readonly problems: readonly { readonly node: NodeProto; readonly scope: Scope; readonly reason: string }[];
}

/** What inference knows beside the shapes. */
export interface InferredShapes extends Shapes {
  /**
   * How often a scope is executed each time its parent is: turns of a loop, 1 for a branch that may be taken and for a function,
   * 0 for a branch that is never taken; null or symbolic when it is not a known number.
   */
  runs(scope: Scope): Dim;
  /** Where not knowing begins: sizes that depend on data. `freeDims['value.axis']` gives one a number (main graph only). */
  readonly open: readonly OpenDim[];
}
