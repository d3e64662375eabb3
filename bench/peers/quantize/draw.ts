import { Random } from '../../../src/core/data/index.ts';

/** Letters of 5 × 7 dots, a byte a row. */
const LETTERS = [
  [0x0e, 0x11, 0x11, 0x1f, 0x11, 0x11, 0x11],
  [0x1e, 0x11, 0x11, 0x1e, 0x11, 0x11, 0x1e],
  [0x0f, 0x10, 0x10, 0x10, 0x10, 0x10, 0x0f],
  [0x1f, 0x10, 0x10, 0x1e, 0x10, 0x10, 0x1f],
  [0x11, 0x11, 0x11, 0x1f, 0x11, 0x11, 0x11],
  [0x0e, 0x04, 0x04, 0x04, 0x04, 0x04, 0x0e],
  [0x11, 0x12, 0x14, 0x18, 0x14, 0x12, 0x11],
  [0x0e, 0x11, 0x11, 0x11, 0x11, 0x11, 0x0e],
  [0x1e, 0x11, 0x11, 0x1e, 0x10, 0x10, 0x10],
  [0x1f, 0x04, 0x04, 0x04, 0x04, 0x04, 0x04],
] as const;

const MEAN = [0.485, 0.456, 0.406];
const STD = [0.229, 0.224, 0.225];

/**
 * Pictures of printed lines, dark on light or light on dark, with shades and a tint, scaled as for ImageNet: [n, 3, h, w]. What networks that look for text
 * are made for: on pictures without any they give nothing but zeros, and noise can't be told from signal.
 */
export function drawText(dims: readonly number[], seed: number): Float32Array {
  const random = new Random(seed);
  const [n, channels, height, width] = dims as [number, number, number, number];
  const data = new Float32Array(n * channels * height * width);
  for (let picture = 0; picture < n; picture++) {
    const page = drawPage(height, width, random);
    for (let channel = 0; channel < channels; channel++) {
      const tint = 0.06 * random.normal();
      const start = (picture * channels + channel) * page.length;
      for (const [i, grey] of page.entries()) {
        const value = Math.max(0, Math.min(1, grey + tint));
        data[start + i] = (value - MEAN[channel % 3]!) / STD[channel % 3]!;
      }
    }
  }
  return data;
}

function drawPage(height: number, width: number, random: Random): Float32Array {
  const below = (limit: number) => Math.min(limit - 1, Math.floor(random.uniform() * limit));
  const isDark = random.uniform() < 0.3;
  const [paper, ink] = [0.75 + 0.25 * random.uniform(), 0.2 * random.uniform()];
  const page = new Float32Array(height * width);
  const [across, down, phase] = [3 * random.normal(), 3 * random.normal(), 6 * random.uniform()];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      page[y * width + x] =
        paper + 0.06 * Math.sin((across * x) / width + (down * y) / height + phase) + 0.01 * random.normal();
  const letter = (top: number, left: number, size: number, rows: readonly number[]) => {
    for (let y = 0; y < 7 * size; y++)
      for (let x = 0; x < 5 * size; x++)
        if ((rows[Math.floor(y / size)]! >> (4 - Math.floor(x / size))) & 1)
          page[(top + y) * width + left + x] = ink + 0.02 * random.normal();
  };
  for (let top = 6 + below(10), size = 2; top + 7 * size < height - 3; top += 7 * size + 8 + below(24)) {
    const end = width - 6 - below(60);
    for (let left = 6 + below(30); left + 5 * size < end; left += 6 * size)
      if (random.uniform() > 0.15) letter(top, left, size, LETTERS[below(LETTERS.length)]!);
    size = top + 50 < height ? 2 + below(2) : 2;
  }
  return isDark ? page.map(value => 1 - value) : page;
}
