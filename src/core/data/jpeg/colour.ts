/** A component's samples at the picture's full size, row by row. */
export type Plane = Uint8Array;

/** A component's samples as stored: `width` × `height` of them count, rows are `stride` apart. */
export interface StoredPlane {
  readonly samples: Uint8Array;
  readonly stride: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A component at full size, where each stored sample stands for `across` × `down` pixels: halved ones are interpolated with weights 3:1, as libjpeg
 * does by default ("fancy upsampling"); others, and planes of up to two columns, are repeated. Source: `jdsample.c` of libjpeg-turbo.
 */
export function interpolate(
  plane: StoredPlane,
  height: number,
  width: number,
  across: number,
  down: number,
): Plane {
  const smooth =
    (across === 2 && plane.width > 2 && (down === 1 || down === 2)) || (across === 1 && down === 2);
  const out = new Uint8Array(height * width);
  if (!smooth) {
    repeat(plane, out, width, across, down);
    return out;
  }
  const sums = new Int32Array(plane.width);
  for (let y = 0; y < height; y++) {
    sumRows(plane, sums, y, down);
    const line = out.subarray(y * width, (y + 1) * width);
    if (across === 2) widen(sums, line, down === 1 ? 1 : 4);
    else for (let x = 0; x < width; x++) line[x] = (sums[x]! + (y % 2 === 0 ? 1 : 2)) >> 2;
  }
  return out;
}

function repeat(
  { samples, stride }: StoredPlane,
  out: Plane,
  width: number,
  across: number,
  down: number,
): void {
  for (let i = 0; i < out.length; i++) {
    const [y, x] = [Math.floor(i / width), i % width];
    out[i] = samples[Math.floor(y / down) * stride + Math.floor(x / across)]!;
  }
}

/** The nearer row counts three times, the one on the other side once; beyond the edge lies the edge itself. */
function sumRows(
  { samples, stride, height, width }: StoredPlane,
  sums: Int32Array,
  y: number,
  down: number,
): void {
  const near = Math.floor(y / down);
  const far = Math.min(height - 1, Math.max(0, y % 2 === 0 ? near - 1 : near + 1));
  for (let x = 0; x < width; x++) {
    const sample = samples[near * stride + x]!;
    sums[x] = down === 1 ? sample : 3 * sample + samples[far * stride + x]!;
  }
}

/** Twice as many columns; `scale` is what the sums are multiplied with already. Roundings alternate so that they cancel out. */
function widen(sums: Int32Array, line: Plane, scale: 1 | 4): void {
  const shift = scale === 1 ? 2 : 4;
  const [left, right] = scale === 1 ? [1, 2] : [8, 7];
  const last = sums.length - 1;
  for (let x = 0; x <= last; x++) {
    const sum = sums[x]!;
    // At the edges libjpeg takes the sample itself; with four times the sum only the rounding differs.
    const before = sums[Math.max(0, x - 1)]!;
    const after = sums[Math.min(last, x + 1)]!;
    line[2 * x] = (3 * sum + before + left) >> shift;
    if (2 * x + 1 < line.length) line[2 * x + 1] = (3 * sum + after + right) >> shift;
  }
}

const ONE_HALF = 1 << 15;
const fix = (value: number): number => Math.floor(value * 65_536 + 0.5);
const table = (make: (x: number) => number): Int32Array =>
  Int32Array.from({ length: 256 }, (_, i) => make(i - 128));
const RED_OF_CR = table(x => (fix(1.402) * x + ONE_HALF) >> 16);
const BLUE_OF_CB = table(x => (fix(1.772) * x + ONE_HALF) >> 16);
const GREEN_OF_CR = table(x => -fix(0.71414) * x);
const GREEN_OF_CB = table(x => -fix(0.34414) * x + ONE_HALF);

/** Luma and chroma (`jdcolor.c`) as interleaved red, green and blue, in libjpeg's fixed-point arithmetic. */
export function toRgb(luma: Plane, cb: Plane, cr: Plane): Uint8Array {
  const out = new Uint8ClampedArray(luma.length * 3);
  for (let i = 0, o = 0; i < luma.length; i++, o += 3) {
    const [y, b, r] = [luma[i]!, cb[i]!, cr[i]!];
    out[o] = y + RED_OF_CR[r]!;
    out[o + 1] = y + ((GREEN_OF_CB[b]! + GREEN_OF_CR[r]!) >> 16);
    out[o + 2] = y + BLUE_OF_CB[b]!;
  }
  return new Uint8Array(out.buffer);
}

/** Three inks (interleaved) and black as RGB, in Pillow's arithmetic: what is left of white after ink, then after black. */
export function inkToRgb(inks: Uint8Array, black: Plane, inverted: boolean): Uint8Array {
  const out = new Uint8ClampedArray(inks.length);
  for (let i = 0; i < inks.length; i++) {
    const ink = inverted ? 255 - inks[i]! : inks[i]!;
    const k = black[Math.floor(i / 3)]!;
    const left = inverted ? k : 255 - k;
    const product = ink * left + 128;
    out[i] = left - ((product + (product >> 8)) >> 8);
  }
  return new Uint8Array(out.buffer);
}
