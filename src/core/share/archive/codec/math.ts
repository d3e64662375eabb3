/** By names that a minifier can shorten: the decoder has to be small. */
export const { abs, clz32, floor, imul, max, min } = Math;
