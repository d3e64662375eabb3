import { JpegError } from './bits.ts';
import { parseFrame, type Component, type Frame } from './frame.ts';
import { HuffmanTable } from './huffman.ts';
import { decodeScan, ZIGZAG, type ScanRange } from './scan.ts';

/** A JPEG file's coefficients, and what is needed to make samples and colours of them. */
export interface JpegFile {
  readonly frame: Frame;
  /** Quantization steps in natural order. */
  readonly tables: readonly (Uint16Array | undefined)[];
  readonly hasJfif: boolean;
  /** The Adobe marker's colour transform: 0 none, 1 YCbCr, 2 YCCK; undefined without that marker. */
  readonly adobeTransform: number | undefined;
}

/**
 * Reads all segments of a baseline, extended (8-bit, Huffman) or progressive JPEG.
 * @throws JpegError for other kinds, and for files that are damaged or end too early
 */
export function parseJpeg(bytes: Uint8Array, maxPixels: number): JpegFile {
  const parser = new Parser(bytes, maxPixels);
  return parser.parse();
}

class Parser {
  private frame: Frame | undefined;
  private readonly quantization: (Uint16Array | undefined)[] = [];
  private readonly dc: (HuffmanTable | undefined)[] = [];
  private readonly ac: (HuffmanTable | undefined)[] = [];
  private restartInterval = 0;
  private hasJfif = false;
  private adobeTransform: number | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly maxPixels: number,
  ) {}

  parse(): JpegFile {
    let at = 2;
    let ended = false;
    while (!ended && at + 1 < this.bytes.length) {
      if (this.bytes[at] !== 0xff) throw new JpegError('marker expected');
      const marker = this.bytes[at + 1]!;
      if (marker === 0xff) at++;
      else if (marker === 0xd9) ended = true;
      else at = this.segment(marker, at + 2);
    }
    const { frame } = this;
    if (frame?.components.every(({ seen }) => seen) !== true) throw new JpegError('data end too early');
    // The scans of a sequential file have brought everything; a progressive one without its end marker has lost some.
    if (!ended && frame.progressive) throw new JpegError('data end too early');
    const { quantization: tables, hasJfif, adobeTransform } = this;
    return { frame, tables, hasJfif, adobeTransform };
  }

  /** Handles the segment whose length field is at `at`; returns where the next marker is. */
  private segment(marker: number, at: number): number {
    const length = this.uint16(at);
    const end = at + length;
    if (length < 2 || end > this.bytes.length) throw new JpegError('segment ends too early');
    const body = at + 2;
    if (marker === 0xdb) this.quantizationTables(body, end);
    else if (marker === 0xc4) this.huffmanTables(body, end);
    else if (marker === 0xdd) this.restartInterval = this.uint16(body);
    else if (marker === 0xe0) this.hasJfif ||= this.textAt(body) === 'JFIF\0';
    else if (marker === 0xee && this.textAt(body) === 'Adobe') this.adobeTransform = this.bytes[body + 11];
    else if (marker === 0xda) return this.scan(body, end);
    else if (marker >= 0xc0 && marker <= 0xcf) this.startFrame(marker, body, length - 2);
    return end;
  }

  private startFrame(marker: number, body: number, length: number): void {
    if (marker > 0xc2) throw new JpegError('a kind of JPEG that is not supported');
    if (this.frame !== undefined) throw new JpegError('two frames');
    this.frame = parseFrame(this.bytes, body, length, marker === 0xc2, this.maxPixels);
  }

  private quantizationTables(at: number, end: number): void {
    while (at < end) {
      const wide = this.bytes[at]! >> 4 === 0 ? 1 : 2;
      const index = this.bytes[at]! & 15;
      if (index > 3 || at + 1 + 64 * wide > end) throw new JpegError('impossible quantization table');
      const table = new Uint16Array(64);
      for (let k = 0; k < 64; k++) {
        table[ZIGZAG[k]!] = wide === 1 ? this.bytes[at + 1 + k]! : this.uint16(at + 1 + 2 * k);
      }
      this.quantization[index] = table;
      at += 1 + 64 * wide;
    }
  }

  private huffmanTables(at: number, end: number): void {
    while (at + 17 <= end) {
      const [kind, index] = [this.bytes[at]! >> 4, this.bytes[at]! & 15];
      const counts = this.bytes.subarray(at + 1, at + 17);
      const total = counts.reduce((sum, count) => sum + count, 0);
      if (kind > 1 || index > 3 || at + 17 + total > end) throw new JpegError('impossible Huffman table');
      const table = new HuffmanTable(counts, this.bytes.subarray(at + 17, at + 17 + total));
      (kind === 0 ? this.dc : this.ac)[index] = table;
      at += 17 + total;
    }
  }

  private scan(body: number, end: number): number {
    const { frame } = this;
    if (frame === undefined) throw new JpegError('scan before frame');
    const count = this.bytes[body]!;
    if (count < 1 || count > 4 || body + 4 + 2 * count > end) throw new JpegError('impossible scan');
    const components: Component[] = [];
    for (let i = 0; i < count; i++) {
      const id = this.bytes[body + 1 + 2 * i];
      const tables = this.bytes[body + 2 + 2 * i]!;
      const component = frame.components.find(candidate => candidate.id === id);
      if (component === undefined || components.includes(component)) throw new JpegError('impossible scan');
      component.dc = this.dc[tables >> 4];
      component.ac = this.ac[tables & 15];
      components.push(component);
    }
    const last = body + 1 + 2 * count;
    const range = this.scanRange(last, frame.progressive, count);
    return decodeScan(this.bytes, end, frame, components, range, this.restartInterval);
  }

  private scanRange(at: number, progressive: boolean, components: number): ScanRange {
    if (!progressive) return { first: 0, last: 63, known: 0, lowest: 0 };
    const [first, last, bits] = [this.bytes[at]!, this.bytes[at + 1]!, this.bytes[at + 2]!];
    const isDc = first === 0 && last === 0;
    const isAc = first > 0 && first <= last && last <= 63 && components === 1;
    if (!(isDc || isAc) || (bits & 15) > 13) throw new JpegError('impossible scan');
    return { first, last, known: bits >> 4, lowest: bits & 15 };
  }

  private uint16(at: number): number {
    return (this.bytes[at] ?? 0) * 256 + (this.bytes[at + 1] ?? 0);
  }

  private textAt(at: number): string {
    return String.fromCharCode(...this.bytes.subarray(at, at + 5));
  }
}
