import type { ByteSource } from '../io/byte-source.ts';
import { MemorySource } from '../io/byte-source.ts';
import type { ByteBuilder } from './byte-builder.ts';

const SMALLEST = 4 * 1024;
const LARGEST = 256 * 1024;

/** Thrown inside the scanner, which knows where it stands and makes the user's message of it. */
export class WireError extends Error {
  constructor(
    readonly kind: 'end' | 'malformed',
    message: string,
  ) {
    super(message);
  }
}

/**
 * A view of a source that moves forward. After a jump over a payload it reads little, since what follows is most often
 * the head of the next tensor; while reading on it reads more and more.
 * Reads are synchronous: a scan is a few hundred small reads, and waiting for each costs ten times what reading does.
 */
export class WireWindow {
  position = 0;
  #bytes: Uint8Array;
  #start = 0;
  #end = 0;
  #chunk = SMALLEST;

  constructor(private readonly source: ByteSource) {
    if (source instanceof MemorySource) {
      this.#bytes = source.bytes;
      this.#end = source.byteLength;
    } else {
      this.#bytes = new Uint8Array(LARGEST);
    }
  }

  byte(): number {
    if (this.position >= this.#end) this.#fill();
    return this.#bytes[this.position++ - this.#start]!;
  }

  /** A base-128 number. Exact up to 2⁵³; a larger one comes out too large for any length. */
  varint(): number {
    let value = this.byte();
    if (value < 0x80) return value;
    value &= 0x7f;
    let factor = 128;
    for (let i = 1; i < 10; i++) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 128;
    }
    throw new WireError('malformed', 'a number is longer than 10 bytes');
  }

  skip(count: number): void {
    this.position += count;
    if (this.position > this.source.byteLength) throw new WireError('end', '');
  }

  copy(count: number, out: ByteBuilder): void {
    if (this.position + count > this.source.byteLength) throw new WireError('end', '');
    const target = out.grow(count);
    let done = 0;
    while (done < count) {
      if (this.position >= this.#end) this.#fill();
      const from = this.position - this.#start;
      const part = this.#bytes.subarray(from, Math.min(from + count - done, this.#end - this.#start));
      target.set(part, done);
      done += part.byteLength;
      this.position += part.byteLength;
    }
  }

  #fill(): void {
    if (this.position >= this.source.byteLength) throw new WireError('end', '');
    this.#chunk = this.position === this.#end ? Math.min(LARGEST, this.#chunk * 2) : SMALLEST;
    const count = this.source.readSync(this.#bytes.subarray(0, this.#chunk), this.position);
    if (count === 0) throw new WireError('end', '');
    this.#start = this.position;
    this.#end = this.position + count;
  }
}
