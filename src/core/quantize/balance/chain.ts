import type { NodeProto, TensorProto } from 'onnx-buf';
import { normalDomain } from '../../cost/domains.ts';
import type { Scope, Shapes } from '../../graph/types.ts';
import { attrInt, attrString } from '../../model/attributes.ts';
import { dimsOf } from '../../model/tensors.ts';
import { isGraphOutput, readersOf } from '../../simplify/rename.ts';
import { balancedLayer, ownConstant, type BalancedLayer } from './layer.ts';

/** A layer that reads the channels. */
export interface ChainEnd {
  readonly layer: BalancedLayer;
  /** Inputs of the layer that belong to one channel, in a row: more than one behind a Flatten. */
  readonly each: number;
}

/** Who reads the channels of a value, when each channel may be scaled by a factor of its own. */
export interface Chain {
  readonly value: string;
  /** Axis that counts the channels: 1, or −1. */
  readonly axis: 1 | -1;
  readonly channels: number;
  readonly ends: readonly ChainEnd[];
  /** Vectors that are added on the way, and scale with the channels. */
  readonly added: readonly TensorProto[];
  /** Those from 0 to a limit: they can only be passed where no value reaches the limit. */
  readonly clips: readonly { readonly node: NodeProto; readonly limit: number }[];
  /** All nodes on the way. */
  readonly path: readonly NodeProto[];
}

/** Operators for which f(s·x) = s·f(x), element by element, for s > 0. */
const BY_ELEMENT = new Set('Relu LeakyRelu PRelu Identity Dropout'.split(' '));
/** The same, map by map. */
const BY_MAP = new Set('MaxPool AveragePool GlobalAveragePool GlobalMaxPool'.split(' '));

/** Follows a value to the layers that read it. @returns undefined where something else does too */
export function followChannels(
  scope: Scope,
  shapes: Shapes,
  start: { readonly value: string; readonly axis: 1 | -1; readonly channels: number },
): Chain | undefined {
  const ends: ChainEnd[] = [];
  const added: TensorProto[] = [];
  const clips: { node: NodeProto; limit: number }[] = [];
  const path: NodeProto[] = [];
  const follow = (value: string, axis: 1 | -1, each: number): boolean => {
    const readers = scope.consumers(value);
    const all = readersOf(scope, value).reduce((sum, { count }) => sum + count, 0);
    // A node that reads the value twice is no chain.
    if (readers.length === 0 || new Set(readers).size !== all || isGraphOutput(scope, value)) return false;
    return readers.every(node => {
      const layer = node.input[0] === value ? balancedLayer(scope, node) : undefined;
      if (layer !== undefined) {
        const fits = layer.axis === axis && layer.inputs === start.channels * each;
        ends.push({ layer, each });
        return fits;
      }
      const step = stepOf(scope, shapes, node, value, axis, start.channels);
      if (step === undefined) return false;
      path.push(node);
      if (step.added) added.push(step.added);
      if (step.limit !== undefined) clips.push({ node, limit: step.limit });
      return follow(node.output[0]!, step.axis ?? axis, step.each ?? each);
    });
  };
  if (!follow(start.value, start.axis, 1)) return undefined;
  return { ...start, ends, added, clips, path };
}

interface Step {
  readonly axis?: 1 | -1;
  readonly each?: number;
  readonly added?: TensorProto;
  readonly limit?: number;
}

/** What becomes of the channels in a node; undefined where they can't be scaled any more. */
function stepOf(
  scope: Scope,
  shapes: Shapes,
  node: NodeProto,
  value: string,
  axis: 1 | -1,
  channels: number,
): Step | undefined {
  if (normalDomain(node.domain) !== '') return undefined;
  if (BY_ELEMENT.has(node.opType) || (axis === 1 && BY_MAP.has(node.opType)))
    return node.input[0] === value && !node.output[1] ? {} : undefined;
  switch (node.opType) {
    case 'Pad':
      return padsWithZero(scope, shapes, node) && padsNoChannels(shapes, scope, node, axis) ? {} : undefined;
    case 'Clip': {
      const bound = (index: number) => shapes.value(scope, node.input[index] ?? '').elements?.[0];
      const [low, high] = [bound(1), node.input[2] ? bound(2) : Infinity];
      return low === 0 && typeof high === 'number' ? { limit: high } : undefined;
    }
    case 'Add':
      return addedVector(scope, shapes, node, value, axis, channels);
    case 'Flatten':
      return attrInt(node, 'axis', 1) === 1 ? flattened(scope, shapes, node, axis, channels) : undefined;
    case 'Reshape':
      return axis === -1
        ? keepsLast(scope, shapes, node, channels)
        : flattened(scope, shapes, node, axis, channels);
    case 'Squeeze':
    case 'Unsqueeze':
      return axis === -1 ? keepsLast(scope, shapes, node, channels) : undefined;
    default:
      return undefined;
  }
}

function padsWithZero(scope: Scope, shapes: Shapes, node: NodeProto): boolean {
  if (attrString(node, 'mode', 'constant') !== 'constant') return false;
  return !node.input[2] || shapes.value(scope, node.input[2]).elements?.[0] === 0;
}

/** New channels would have no factor. */
function padsNoChannels(shapes: Shapes, scope: Scope, node: NodeProto, axis: 1 | -1): boolean {
  const before = shapes.value(scope, node.input[0] ?? '').shape;
  const after = shapes.value(scope, node.output[0] ?? '').shape;
  const size = before?.at(axis);
  return typeof size === 'number' && size === after?.at(axis);
}

/** A vector along the channels, of its own. */
function addedVector(
  scope: Scope,
  shapes: Shapes,
  node: NodeProto,
  value: string,
  axis: 1 | -1,
  channels: number,
): Step | undefined {
  const other = node.input.find(name => name !== value) ?? '';
  const tensor = ownConstant(scope, other);
  const rank = shapes.value(scope, value).shape?.length;
  if (tensor === undefined || rank === undefined) return undefined;
  const dims = dimsOf(tensor);
  const at = dims.length - (axis === -1 ? 1 : rank - 1);
  const isVector = dims.length <= rank && dims.every((size, i) => size === (i === at ? channels : 1));
  return isVector && at >= 0 ? { added: tensor } : undefined;
}

/** Rows that are put together otherwise stay rows. */
function keepsLast(scope: Scope, shapes: Shapes, node: NodeProto, channels: number): Step | undefined {
  const ends = [node.input[0], node.output[0]].map(name => shapes.value(scope, name ?? '').shape?.at(-1));
  return ends.every(size => size === channels) ? {} : undefined;
}

/** From maps to rows: each channel becomes several numbers in a row. */
function flattened(
  scope: Scope,
  shapes: Shapes,
  node: NodeProto,
  axis: 1 | -1,
  channels: number,
): Step | undefined {
  const before = shapes.value(scope, node.input[0] ?? '').shape;
  const after = shapes.value(scope, node.output[0] ?? '').shape;
  if (axis !== 1 || before === null || before.length < 2 || after?.length !== 2) return undefined;
  const each = before
    .slice(2)
    .reduce<number>((all, size) => (typeof size === 'number' ? all * size : NaN), 1);
  return after[1] === channels * each ? { axis: -1, each } : undefined;
}
