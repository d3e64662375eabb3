import type { NodeProto } from 'onnx-buf';
import type { Dim } from '../../../protocol/summary.ts';
import type { DimAlgebra } from '../dims/algebra.ts';
import type { OpenDim, Scope, ValueInfo } from '../types.ts';
import { walkScopes } from '../scope.ts';
import { elementCountOf } from './value.ts';

/** Tensors up to this size may carry sizes that others are made of. */
const CARRIES_SIZES = 16;

/**
 * Finds where not knowing begins. A size that is unknown because an input's size is, or because it is computed from
 * numbers that come from such a size, is not told again.
 */
export class OpenSizes {
  private readonly inputSymbols = new Set<string>();
  private readonly open = new Map<Scope, OpenDim[]>();
  private readonly tainted = new Map<Scope, Set<string>>();

  constructor(private readonly dims: DimAlgebra) {}

  /** Symbols of the graph's inputs are no unknowns; names that exporters invent for the sizes in between are. */
  addInput({ shape }: ValueInfo): void {
    for (const dim of shape ?? [])
      for (const symbol of this.dims.symbolsOf(dim)) this.inputSymbols.add(symbol);
  }

  get all(): readonly OpenDim[] {
    return [...this.open.values()].flat();
  }

  /** Forgets what was found in a scope that is inferred once more. */
  reset(scope: Scope): void {
    this.open.set(scope, []);
    this.tainted.set(scope, new Set());
  }

  /** Forgets a scope that is never executed, with those inside. */
  drop(scope: Scope): void {
    for (const inner of walkScopes(scope)) this.reset(inner);
  }

  /** Looks at an output; `inputs` are what is known of the node's inputs. */
  note(
    scope: Scope,
    node: NodeProto,
    name: string,
    value: ValueInfo,
    inputs: readonly (ValueInfo | undefined)[],
  ): void {
    const complete = this.isComplete(value);
    if (complete && !mayCarrySizes(value)) return;
    const handedOn =
      node.input.some(input => this.isTainted(scope, input)) ||
      inputs.some(one => one && !this.isComplete(one));
    if (!complete || handedOn) this.tainted.get(scope)?.add(name);
    if (complete || handedOn) return;
    const axes = value.shape ? value.shape.flatMap((dim, axis) => (this.isKnown(dim) ? [] : [axis])) : [-1];
    for (const axis of axes) this.open.get(scope)?.push({ scope, node, value: name, axis });
  }

  /** Whether every size is a number or made of the inputs' symbols. */
  private isComplete({ shape, item }: ValueInfo): boolean {
    return shape ? shape.every(dim => this.isKnown(dim)) : item !== undefined;
  }

  private isKnown(dim: Dim): boolean {
    if (typeof dim !== 'string') return dim !== null;
    for (const symbol of this.dims.symbolsOf(dim)) if (!this.inputSymbols.has(symbol)) return false;
    return true;
  }

  private isTainted(start: Scope, value: string): boolean {
    let name = value;
    for (let scope: Scope | undefined = start; scope && name; scope = scope.parent) {
      if (this.tainted.get(scope)?.has(name)) return true;
      const bound = scope.bindings.get(name);
      if (bound !== undefined) name = bound;
      else if (scope.body || scope.defines(name)) return false;
    }
    return false;
  }
}

/** A small tensor whose elements are not all known. */
function mayCarrySizes({ shape, elements }: ValueInfo): boolean {
  const count = elementCountOf(shape);
  return count !== null && count <= CARRIES_SIZES && (!elements || elements.includes(null));
}
