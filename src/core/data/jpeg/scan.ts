import { BitReader, JpegError } from './bits.ts';
import type { Component, Frame } from './frame.ts';

/** Natural position of the k-th coefficient; positions beyond 63 catch runs that lead too far. */
// prettier-ignore
export const ZIGZAG = Uint8Array.from([
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
  35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
]);

/** Which coefficients a scan brings, and which of their bits. Source: ITU-T T.81, annexes F and G. */
export interface ScanRange {
  readonly first: number;
  readonly last: number;
  /** Bits known from earlier scans (0: none yet), and the lowest bit that this scan brings. */
  readonly known: number;
  readonly lowest: number;
}

/** Decodes a scan into the coefficients of its components; returns the position after it. @throws JpegError */
export function decodeScan(
  bytes: Uint8Array,
  at: number,
  frame: Frame,
  components: readonly Component[],
  range: ScanRange,
  restartInterval: number,
): number {
  const decoder = new BlockDecoder(new BitReader(bytes, at), range, frame.progressive);
  for (const component of components) {
    component.prediction = 0;
    component.seen = true;
  }
  const single = components.length === 1 ? components[0] : undefined;
  const across = single?.blocksAcross ?? frame.unitsAcross;
  const total = across * (single?.blocksDown ?? frame.unitsDown);
  for (let unit = 0; unit < total; unit++) {
    if (restartInterval > 0 && unit > 0 && unit % restartInterval === 0) decoder.restart(components);
    const row = Math.floor(unit / across);
    const column = unit % across;
    if (single !== undefined) decoder.block(single, (row * single.storedAcross + column) * 64);
    else decodeUnit(decoder, components, row, column);
  }
  return decoder.bits.end();
}

function decodeUnit(
  decoder: BlockDecoder,
  components: readonly Component[],
  row: number,
  column: number,
): void {
  for (const component of components) {
    const { h, v, storedAcross } = component;
    for (let y = 0; y < v; y++) {
      for (let x = 0; x < h; x++)
        decoder.block(component, ((row * v + y) * storedAcross + column * h + x) * 64);
    }
  }
}

class BlockDecoder {
  /** Blocks still to come that this scan has nothing for. */
  private emptyRun = 0;

  constructor(
    readonly bits: BitReader,
    private readonly range: ScanRange,
    private readonly progressive: boolean,
  ) {}

  restart(components: readonly Component[]): void {
    this.bits.restart();
    this.emptyRun = 0;
    for (const component of components) component.prediction = 0;
  }

  block(component: Component, at: number): void {
    if (!this.progressive) {
      this.dcFirst(component, at);
      this.acSequential(component, at);
    } else if (this.range.first === 0) {
      if (this.range.known === 0) this.dcFirst(component, at);
      else if (this.bits.take(1) === 1) component.coefficients[at]! |= 1 << this.range.lowest;
    } else if (this.range.known === 0) {
      this.acFirst(component, at);
    } else {
      this.acRefine(component, at);
    }
  }

  private dcFirst(component: Component, at: number): void {
    const length = required(component.dc).decode(this.bits);
    if (length > 15) throw new JpegError('impossible coefficient');
    component.prediction += this.bits.takeSigned(length);
    component.coefficients[at] = component.prediction << this.range.lowest;
  }

  private acSequential({ ac, coefficients }: Component, at: number): void {
    const table = required(ac);
    for (let k = 1; k < 64; k++) {
      const symbol = table.decode(this.bits);
      const length = symbol & 15;
      k += symbol >> 4;
      if (length > 0) coefficients[at + position(k)] = this.bits.takeSigned(length);
      else if (symbol !== 0xf0) return;
    }
  }

  private acFirst({ ac, coefficients }: Component, at: number): void {
    if (this.emptyRun > 0) {
      this.emptyRun--;
      return;
    }
    const table = required(ac);
    for (let k = this.range.first; k <= this.range.last; k++) {
      const symbol = table.decode(this.bits);
      const run = symbol >> 4;
      const length = symbol & 15;
      if (length === 0 && run < 15) {
        this.emptyRun = (1 << run) - 1 + this.bits.take(run);
        return;
      }
      k += run;
      if (length > 0)
        coefficients[at + position(k)] = this.bits.takeSigned(length) * (1 << this.range.lowest);
    }
  }

  private acRefine({ ac, coefficients }: Component, at: number): void {
    let k = this.range.first;
    if (this.emptyRun === 0) {
      const table = required(ac);
      for (; k <= this.range.last; k++) {
        const symbol = table.decode(this.bits);
        const run = symbol >> 4;
        if ((symbol & 15) === 0 && run < 15) {
          this.emptyRun = (1 << run) + this.bits.take(run);
          break;
        }
        const isNew = (symbol & 15) !== 0;
        const value = !isNew
          ? 0
          : this.bits.take(1) === 1
            ? 1 << this.range.lowest
            : -(1 << this.range.lowest);
        k = this.refineUntil(coefficients, at, k, run);
        if (isNew && k <= this.range.last) coefficients[at + position(k)] = value;
      }
    }
    if (this.emptyRun > 0) {
      this.refineUntil(coefficients, at, k, 64);
      this.emptyRun--;
    }
  }

  /** Gives the non-zero coefficients from `k` on their next bit, until `zeros` zero ones are passed and another is met: its place. */
  private refineUntil(coefficients: Int16Array, at: number, k: number, zeros: number): number {
    const bit = 1 << this.range.lowest;
    for (; k <= this.range.last; k++) {
      const place = at + position(k);
      const value = coefficients[place]!;
      if (value === 0) {
        if (zeros-- === 0) break;
      } else if (this.bits.take(1) === 1 && (value & bit) === 0) {
        coefficients[place] = value + (value > 0 ? bit : -bit);
      }
    }
    return k;
  }
}

function position(k: number): number {
  const place = ZIGZAG[k];
  if (place === undefined) throw new JpegError('coefficients beyond the block');
  return place;
}

function required<T>(table: T | undefined): T {
  if (table === undefined) throw new JpegError('Huffman table missing');
  return table;
}
