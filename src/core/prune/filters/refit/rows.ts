import type { NodeProto } from 'onnx-buf';
import type { Random } from '../../../data/index.ts';
import { attrInts, attrString } from '../../../model/attributes.ts';
import type { Captured } from '../../criteria/capture.ts';

/** Puts what a layer multiplies its weights with into rows: one for each position that it looks at. */
export interface RowMaker {
  /** Numbers in a row. */
  readonly length: number;
  /** Some rows of what the layer read, chosen by lot: at most `perSample` of each sample. Each is followed by a 1, for the bias. */
  rows(captured: Captured, perSample: number, random: Random): Float32Array;
}

/** Input channels that one group of a convolution reads: so many of all, from one on. */
export interface ChannelWindow {
  readonly first: number;
  readonly total: number;
}

/**
 * @param dims of the weight, `[out, in, kernel…]`
 * @param window of the channels that are read; all when not given
 * @returns undefined when the convolution is of a kind that is not looked at
 */
export function convRows(
  node: NodeProto,
  dims: readonly number[],
  window?: ChannelWindow,
): RowMaker | undefined {
  const [, channels, ...kernel] = dims as [number, number, ...number[]];
  if (kernel.length !== 2 || attrString(node, 'auto_pad', 'NOTSET') !== 'NOTSET') return undefined;
  const [kh, kw] = kernel as [number, number];
  const [sh, sw] = attrInts(node, 'strides', [1, 1]) as [number, number];
  const [dh, dw] = attrInts(node, 'dilations', [1, 1]) as [number, number];
  const [top, left, bottom, right] = attrInts(node, 'pads', [0, 0, 0, 0]) as [number, number, number, number];
  const length = channels * kh * kw;
  const { first, total } = window ?? { first: 0, total: channels };
  return {
    length,
    rows({ dims: [, , height = 0, width = 0], values, count }, perSample, random) {
      const outHeight = Math.floor((height + top + bottom - dh * (kh - 1) - 1) / sh) + 1;
      const outWidth = Math.floor((width + left + right - dw * (kw - 1) - 1) / sw) + 1;
      const places = outHeight * outWidth;
      const each = Math.min(perSample, places);
      const rows = new Float32Array(count * each * (length + 1));
      let at = 0;
      for (let sample = 0; sample < count; sample++) {
        for (let i = 0; i < each; i++) {
          const place = each === places ? i : random.below(places);
          const y0 = Math.floor(place / outWidth) * sh - top;
          const x0 = (place % outWidth) * sw - left;
          for (let c = 0; c < channels; c++) {
            const map = (sample * total + first + c) * height * width;
            for (let k = 0; k < kh * kw; k++, at++) {
              const y = y0 + Math.floor(k / kw) * dh;
              const x = x0 + (k % kw) * dw;
              if (y >= 0 && y < height && x >= 0 && x < width) rows[at] = values[map + y * width + x]!;
            }
          }
          rows[at++] = 1;
        }
      }
      return rows;
    },
  };
}

/** The last axis is multiplied; every position of the others is a row. */
export function productRows(length: number): RowMaker {
  return {
    length,
    rows({ dims, values, count }, perSample, random) {
      const samples = dims.length > 1 ? dims[0]! : 1;
      const places = values.length / length / samples;
      const each = Math.min(perSample, places);
      const real = Math.min(count, samples);
      const rows = new Float32Array(real * each * (length + 1));
      let at = 0;
      for (let sample = 0; sample < real; sample++) {
        for (let i = 0; i < each; i++) {
          const place = each === places ? i : random.below(places);
          const from = (sample * places + place) * length;
          rows.set(values.subarray(from, from + length), at);
          rows[at + length] = 1;
          at += length + 1;
        }
      }
      return rows;
    },
  };
}
