import { JpegError } from './bits.ts';
import type { HuffmanTable } from './huffman.ts';

/** One colour component of a picture with its coefficients. */
export interface Component {
  readonly id: number;
  /** Sampling factors, across and down. */
  readonly h: number;
  readonly v: number;
  readonly tableIndex: number;
  /** Blocks that hold picture, and blocks with those that only fill up the last units. */
  readonly blocksAcross: number;
  readonly blocksDown: number;
  readonly storedAcross: number;
  /** 64 a block in natural order, row by row of blocks. */
  readonly coefficients: Int16Array;
  /** State of decoding. */
  prediction: number;
  dc: HuffmanTable | undefined;
  ac: HuffmanTable | undefined;
  seen: boolean;
}

export interface Frame {
  readonly height: number;
  readonly width: number;
  readonly progressive: boolean;
  readonly components: readonly Component[];
  readonly maxH: number;
  readonly maxV: number;
  /** Units of all components together ("MCU"), across and down. */
  readonly unitsAcross: number;
  readonly unitsDown: number;
}

/** A start-of-frame segment's content, from `at` on. @throws JpegError */
export function parseFrame(
  bytes: Uint8Array,
  at: number,
  length: number,
  progressive: boolean,
  maxPixels: number,
): Frame {
  const height = bytes[at + 1]! * 256 + bytes[at + 2]!;
  const width = bytes[at + 3]! * 256 + bytes[at + 4]!;
  const count = bytes[at + 5]!;
  if (bytes[at] !== 8) throw new JpegError('not of 8 bits');
  if (height * width === 0 || height * width > maxPixels) throw new JpegError('impossible size');
  if (count < 1 || count > 4 || length < 6 + 3 * count) throw new JpegError('impossible components');
  const raw = Array.from({ length: count }, (_, i) => {
    const start = at + 6 + 3 * i;
    const [h, v] = [bytes[start + 1]! >> 4, bytes[start + 1]! & 15];
    if (h < 1 || h > 4 || v < 1 || v > 4) throw new JpegError('impossible sampling');
    return { id: bytes[start]!, h, v, tableIndex: bytes[start + 2]! };
  });
  const maxH = Math.max(...raw.map(({ h }) => h));
  const maxV = Math.max(...raw.map(({ v }) => v));
  const unitsAcross = Math.ceil(width / (8 * maxH));
  const unitsDown = Math.ceil(height / (8 * maxV));
  const components = raw.map(component => {
    const storedAcross = unitsAcross * component.h;
    return {
      ...component,
      storedAcross,
      blocksAcross: Math.ceil(Math.ceil((width * component.h) / maxH) / 8),
      blocksDown: Math.ceil(Math.ceil((height * component.v) / maxV) / 8),
      coefficients: new Int16Array(storedAcross * unitsDown * component.v * 64),
      prediction: 0,
      dc: undefined,
      ac: undefined,
      seen: false,
    };
  });
  return { height, width, progressive, components, maxH, maxV, unitsAcross, unitsDown };
}
