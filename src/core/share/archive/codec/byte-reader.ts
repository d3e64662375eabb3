import { damaged } from './damage.ts';

/** Reads an archive's numbers and byte runs one after another; never beyond the end. */
export class ByteReader {
  position = 0;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** @throws EspalierError `CORRUPT` at the end, as all the others */
  byte(): number {
    return this.take(1)[0]!;
  }

  /** A base-128 number of at most `limit` (< 2⁵³), low digits first: whatever is allocated or repeated by it is bounded. */
  count(limit: number): number {
    let value = 0;
    for (let factor = 1; factor < 2 ** 50; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128 && value <= limit) return value;
      if (byte < 128) break;
    }
    throw damaged();
  }

  varint(): number {
    return this.count(Number.MAX_SAFE_INTEGER);
  }

  /** Low byte first. */
  uint32(): number {
    const b = this.take(4);
    return (b[0]! | (b[1]! << 8) | (b[2]! << 16) | (b[3]! << 24)) >>> 0;
  }

  /** The next bytes; aliases the input. */
  take(length: number): Uint8Array {
    const end = this.position + length;
    if (end > this.bytes.length) throw damaged();
    return this.bytes.subarray(this.position, (this.position = end));
  }

  rest(): Uint8Array {
    return this.take(this.bytes.length - this.position);
  }

  /** A run of bytes with its length before it. */
  part(): ByteReader {
    return new ByteReader(this.take(this.varint()));
  }
}
