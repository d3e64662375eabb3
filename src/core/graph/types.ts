import type { GraphProto, NodeProto, TensorProto } from 'onnx-buf';
import type { Dim, Shape } from '../../protocol/summary.ts';

/** One graph (the main one, a sub-graph of If/Loop/Scan, or a function body) with names resolved through outer scopes. */
export interface Scope {
  /** `''` for the main graph; else the path of node names and attribute names that leads here. */
  readonly id: string;
  readonly parent: Scope | undefined;
  /** The node whose attribute holds this graph. */
  readonly owner: NodeProto | undefined;
  readonly graph: GraphProto;
  readonly nodes: readonly NodeProto[];
  /** The node of this scope that writes the value, not looking outward. */
  producer(value: string): NodeProto | undefined;
  /** Nodes of this scope (not of inner ones) that read the value. */
  consumers(value: string): readonly NodeProto[];
  /** The constant behind a name, looking outward: an initializer, or the tensor of a Constant node. */
  constant(value: string): Constant | undefined;
  /** Scopes of the sub-graphs in this scope's nodes. */
  readonly children: readonly Scope[];
}

/** A constant and where it lives. */
export interface Constant {
  readonly name: string;
  readonly tensor: TensorProto;
  readonly scope: Scope;
  readonly kind: 'initializer' | 'constant-node' | 'sparse-initializer';
}

/** What is known of one value. */
export interface ValueInfo {
  /** ONNX element type code; 0 when unknown. */
  readonly dtype: number;
  /** Null: even the rank is unknown. */
  readonly shape: Shape | null;
  /** Elements, for small integer tensors that shape chains compute with; an element may be symbolic or unknown. */
  readonly elements?: readonly Dim[];
}

export interface ShapeOptions {
  readonly batch?: number;
  readonly freeDims?: Readonly<Record<string, number>>;
}

/** The result of shape inference over all scopes. */
export interface Shapes {
  /** `scope.id` and name; unknown values give `{ dtype: 0, shape: null }`. */
  value(scope: Scope, name: string): ValueInfo;
  /** Nodes whose operator has no inference rule, or whose inputs contradict it: with the reason in words. */
  readonly problems: readonly { readonly node: NodeProto; readonly scope: Scope; readonly reason: string }[];
}
