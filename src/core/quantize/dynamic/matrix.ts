import { roundHalfEven } from '../int8.ts';

/** A matrix or a stack of filters as integers. */
export interface IntegerWeight {
  readonly codes: Int8Array;
  readonly scales: Float32Array;
}

/** Rows become columns. */
export function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const result = new Float32Array(values.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      result[column * rows + row] = values[row * columns + column]!;
  return result;
}

/**
 * Symmetric int8.
 * @param channelOf which scale an element has
 * @param least scales that must not be gone below, by channel
 */
export function toIntegers(
  values: Float32Array,
  channels: number,
  channelOf: (i: number) => number,
  maxCode: number,
  least?: Float64Array,
): IntegerWeight {
  const scales = new Float32Array(channels);
  for (const [i, value] of values.entries()) {
    const channel = channelOf(i);
    scales[channel] = Math.max(scales[channel]!, Math.abs(value));
  }
  for (let i = 0; i < channels; i++) {
    const limit = Math.fround((least?.[i] ?? 0) * (1 + 2 ** -23));
    const scale = Math.max(Math.fround(scales[i]! / maxCode), limit);
    scales[i] = scale < 2 ** -126 ? 1 : scale;
  }
  const codes = Int8Array.from(values, (value, i) =>
    Math.max(-maxCode, Math.min(maxCode, roundHalfEven(value / scales[channelOf(i)]!))),
  );
  return { codes, scales };
}
