import { damaged } from './damage.ts';

/** Reads an archive's numbers and byte runs one after another; never beyond the end. */
export class ByteReader {
  position = 0;

  constructor(readonly bytes: Uint8Array) {}

  get left(): number {
    return this.bytes.length - this.position;
  }

  /** @throws EspalierError `CORRUPT` at the end */
  byte(): number {
    return this.take(1)[0]!;
  }

  /** A base-128 number below 2⁵³, low digits first. */
  varint(): number {
    let value = 0;
    for (let factor = 1; factor < 2 ** 50; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128 && value <= Number.MAX_SAFE_INTEGER) return value;
      if (byte < 128) break;
    }
    throw damaged('a number is too long');
  }

  /** A number of at most `limit`: whatever is allocated or repeated by it is then bounded. */
  count(limit: number): number {
    const value = this.varint();
    if (value > limit) throw damaged(`${value} is more than the ${limit} possible`);
    return value;
  }

  /** Low byte first. */
  uint32(): number {
    const b = this.take(4);
    return (b[0]! | (b[1]! << 8) | (b[2]! << 16) | (b[3]! << 24)) >>> 0;
  }

  /** The next bytes; aliases the input. */
  take(length: number): Uint8Array {
    if (length > this.left) throw damaged('it ends too early');
    return this.bytes.subarray(this.position, (this.position += length));
  }

  rest(): Uint8Array {
    return this.take(this.left);
  }
}
