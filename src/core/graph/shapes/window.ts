import type { Dim, Shape } from '../../../protocol/summary.ts';
import type { NodeContext } from './context.ts';

/** Sliding-window attributes that convolutions and poolings share, one number a spatial axis. */
export interface Window {
  readonly kernel: readonly Dim[];
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  readonly padBegin: readonly number[];
  readonly padEnd: readonly number[];
  readonly autoPad: string;
  readonly ceil: boolean;
}

export function windowOf(n: NodeContext, kernel: readonly Dim[]): Window {
  const rank = kernel.length;
  const list = (name: string, fallback: number, length = rank) => {
    const values = n.ints(name);
    if (!values || values.length === 0) return new Array<number>(length).fill(fallback);
    if (values.length !== length) n.fail(`${name} has ${values.length} values instead of ${length}`);
    return values;
  };
  const pads = list('pads', 0, 2 * rank);
  const strides = list('strides', 1);
  if (strides.some(one => one <= 0)) n.fail('a stride is not positive');
  return {
    kernel,
    strides,
    dilations: list('dilations', 1),
    padBegin: pads.slice(0, rank),
    padEnd: pads.slice(rank),
    autoPad: n.string('auto_pad', 'NOTSET'),
    ceil: n.int('ceil_mode', 0) !== 0,
  };
}

/** Spatial sizes after the window has slid over `spatial`. */
export function slide(n: NodeContext, spatial: Shape, window: Window, pooling = false): Dim[] {
  return spatial.map((size, i) => slideOne(n, size, window, i, pooling));
}

function slideOne(n: NodeContext, size: Dim, window: Window, i: number, pooling: boolean): Dim {
  const { dims } = n;
  const stride = window.strides[i]!;
  if (window.autoPad.startsWith('SAME')) return dims.ceilDiv(size, stride);
  const explicit = window.autoPad !== 'VALID';
  const begin = explicit ? window.padBegin[i]! : 0;
  const end = explicit ? window.padEnd[i]! : 0;
  // What remains for the window to move in: size + pads − extent of the dilated kernel.
  const extent = dims.add(dims.mul(dims.sub(window.kernel[i]!, 1), window.dilations[i]!), 1);
  const room = dims.sub(dims.add(size, begin + end), extent);
  if (typeof room === 'number' && room < 0) {
    // Pooling rounds toward zero here: a window that sticks out by less than a stride counts as one.
    const count = Math.trunc(room / stride) + 1;
    if (pooling && count >= 0) return count;
    n.fail(`a window of ${extent ?? '?'} does not fit into ${size ?? '?'}`);
  }
  const steps = window.ceil ? dims.ceilDiv(room, stride) : dims.floorDiv(room, stride);
  const count = dims.add(steps, 1);
  // With ceil_mode a last window that would start in the end padding is left out.
  const beyond =
    window.ceil && typeof steps === 'number' && typeof size === 'number' && steps * stride >= size + begin;
  return beyond ? steps : count;
}
