import type { NodeProto, TensorProto } from 'onnx-buf';
import type { Constant, Scope } from '../graph/types.ts';
import { attrInt } from '../model/attributes.ts';
import { dataType } from '../model/dtypes.ts';
import { normalDomain } from './domains.ts';
import { operatorKind } from './kinds.ts';
import { inputRole, type Role } from './roles.ts';

/** How a stored tensor stands for real numbers: the value that means 0. */
export interface Quantization {
  /** One value, one for each index of `axis`, or one for each block of `blockSize` along `axis`; absent: 0. */
  readonly zeroPoint?: Constant;
  readonly axis: number;
  /** 0 when not in blocks. */
  readonly blockSize: number;
  /** False when the zero point is not a constant, so that nothing can be told. */
  readonly known: boolean;
  /** False when the tensor was moved about before it was dequantized: `axis` is then not one of its own. */
  readonly direct: boolean;
}

/** A constant that a value is made of. */
export interface Origin {
  readonly constant: Constant;
  /** `data` when its elements become those of the value; else what it was on the way. */
  readonly role: Role;
  readonly dequantized: boolean;
  readonly quantization?: Quantization;
}

const NONE: readonly Origin[] = [];

/** More constants than this in one constant expression: the node is taken for one that computes. */
const MAX_ORIGINS = 4096;

/** Operators of these kinds are looked through when all their inputs are constant. */
const TRANSPARENT = new Set(['shape', 'elementwise', 'quantize', 'embedding', 'activation']);

/**
 * Follows constants through operators that have no other inputs, in all scopes. Nodes must be given in the order of
 * the file.
 */
export class Origins {
  private readonly made = new Map<Scope, Map<string, readonly Origin[]>>();

  /** The constants that a name stands for; none for activations. Looks outward, and through a function's parameters. */
  of(scope: Scope, value: string): readonly Origin[] {
    let name = value;
    for (let at: Scope | undefined = scope; at && name; at = at.parent) {
      const made = this.made.get(at)?.get(name);
      if (made) return made;
      const bound = at.bindings.get(name);
      if (bound !== undefined) name = bound;
      else if (at.body || at.defines(name)) break;
    }
    const constant = value ? scope.constant(value) : undefined;
    return constant ? [{ constant, role: 'data', dequantized: false }] : NONE;
  }

  /** Notes the outputs of a node with only constant inputs; false for any other node. */
  lookThrough(node: NodeProto, scope: Scope): boolean {
    const domain = normalDomain(node.domain);
    if (isConstantNode(node, domain)) return true;
    if (!TRANSPARENT.has(operatorKind(domain, node.opType) ?? '')) return false;
    const merged = new Map<TensorProto, Origin>();
    for (const [input, name] of node.input.entries()) {
      if (!name) continue;
      const origins = this.of(scope, name);
      if (origins.length === 0) return false;
      const role = inputRole(domain, node.opType, input, true);
      for (const origin of origins) {
        if (!merged.has(origin.constant.tensor)) {
          merged.set(origin.constant.tensor, through(node, scope, input, role, origin));
        }
      }
    }
    if (merged.size === 0 || merged.size > MAX_ORIGINS) return false;
    // A result that leaves the graph has no reader to belong to.
    if (node.output.some(name => scope.graph.output.some(output => output.name === name))) return false;
    this.note(scope, node, [...merged.values()]);
    return true;
  }

  private note(scope: Scope, node: NodeProto, origins: readonly Origin[]): void {
    let table = this.made.get(scope);
    if (!table) this.made.set(scope, (table = new Map<string, readonly Origin[]>()));
    for (const name of node.output) if (name) table.set(name, origins);
  }
}

function isConstantNode(node: NodeProto, domain: string): boolean {
  return domain === '' && node.opType === 'Constant';
}

/** The origin after it went into `node` as input `input`. */
function through(node: NodeProto, scope: Scope, input: number, role: Role, origin: Origin): Origin {
  if (origin.role !== 'data') return origin;
  if (role !== 'data' && role !== 'embedding') return { ...origin, role };
  if (node.opType !== 'DequantizeLinear' || input !== 0) return origin;
  // A float tensor that is quantized and dequantized on the way (fake quantization) means what it says.
  const { kind } = dataType(origin.constant.tensor.dataType);
  if (kind === 'float') return origin;
  return { ...origin, dequantized: true, quantization: dequantization(node, scope, origin.constant) };
}

function dequantization(node: NodeProto, scope: Scope, constant: Constant): Quantization {
  const name = node.input[2];
  const direct = scope.constant(node.input[0] ?? '')?.tensor === constant.tensor;
  const zeroPoint = name ? scope.constant(name) : undefined;
  return {
    axis: attrInt(node, 'axis', 1),
    blockSize: attrInt(node, 'block_size', 0),
    known: !name || zeroPoint !== undefined,
    direct,
    ...(zeroPoint && { zeroPoint }),
  };
}
