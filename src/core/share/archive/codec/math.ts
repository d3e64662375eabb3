/** By names that a minifier can shorten: the decoder has to be small. */
export const { abs, clz32, floor, imul, max, min } = Math;

export const int32s = (length: number): Int32Array<ArrayBuffer> => new Int32Array(length);

export const uint8s = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length);
