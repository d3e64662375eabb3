import { dataType } from '../../model/dtypes.ts';
import { throwIfAborted } from '../../errors.ts';
import { ByteProgress } from '../../passes/byte-progress.ts';
import { elementPieces } from '../../passes/element-stream.ts';
import { layerName } from '../../passes/layer-selection.ts';
import type { Weight } from '../../passes/weights.ts';
import { keysOf, keyWidth } from '../magnitude-keys.ts';
import { countTaken, nmMask, nmPayload, parseNm, type NmPattern } from '../n-m.ts';
import { countMagnitudes } from '../radix-select.ts';
import { NOT_FINITE, stored, totalBytes, type Method, type Pruned } from './method.ts';

/** Of every M weights that follow each other along the input channels the N largest stay. */
export const byNm: Method = async input => {
  const { context, settings, weights, skipped } = input;
  const pattern = parseNm(settings.pattern)!;
  const sources = weights.map(weight => stored(input, weight));
  const progress = new ByteProgress(context, totalBytes(sources) * 2);
  const results: Pruned[] = [];
  for (const [i, weight] of weights.entries()) {
    const source = sources[i]!;
    const onPiece = progress.counter(`Pruning ${layerName(weight)}`);
    const axis = inputAxis(weight);
    const reason = obstacle(weight, axis, pattern);
    if (axis === null || reason !== undefined) {
      skipped.add(reason ?? NO_AXIS, layerName(weight));
      continue;
    }
    const { zeros, nonFinite } = await countMagnitudes(
      source,
      keyWidth(source.dtype),
      onPiece,
      context.signal,
    );
    if (nonFinite > 0) {
      skipped.add(NOT_FINITE, layerName(weight));
      continue;
    }
    const bytes = await collect(source.payload.byteLength, source, context.signal, onPiece);
    throwIfAborted(context.signal);
    const keys = keysOf(bytes, source.dtype, keyWidth(source.dtype));
    const taken = countTaken(keys, nmMask(keys, weight.dims, axis, pattern));
    results.push({ weight, payload: nmPayload(source, weight.dims, axis, pattern), taken, zeros });
  }
  return results;
};

const NO_AXIS =
  'the axis of their input channels is not known, or differs between the layers that share them';

/** Why a weight can't be pruned N:M, before it is read; undefined when it can. */
export function nmObstacle(weight: Weight, pattern: NmPattern): string | undefined {
  return obstacle(weight, inputAxis(weight), pattern);
}

/** How many zeros an N:M pattern makes in a weight without any; a rest of a group keeps its N too. */
export function nmZeros(weight: Weight, { keep, group }: NmPattern): number {
  const channels = weight.dims[inputAxis(weight)!]!;
  const each = Math.floor(channels / group) * (group - keep) + Math.max(0, (channels % group) - keep);
  return (weight.elements / channels) * each;
}

/** The axis along which every user of the weight sums; null when they differ. */
function inputAxis(weight: Weight): number | null {
  const axes = new Set(weight.uses.filter(use => use.role !== 'embedding').map(use => use.axes.input));
  const [axis = null] = axes;
  return axes.size === 1 ? axis : null;
}

function obstacle(weight: Weight, axis: number | null, { group }: NmPattern): string | undefined {
  if (axis === null) return NO_AXIS;
  const channels = weight.dims[axis]!;
  return channels < group ? `they have fewer than ${group} input channels in a group` : undefined;
}

async function collect(
  byteLength: number,
  { payload, dtype }: Parameters<typeof countMagnitudes>[0],
  signal: AbortSignal | undefined,
  onPiece: (bytes: number) => void,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(byteLength);
  let at = 0;
  for await (const piece of elementPieces(payload, dataType(dtype).bits! / 8, signal)) {
    bytes.set(piece, at);
    at += piece.byteLength;
    onPiece(piece.byteLength);
  }
  return bytes;
}
