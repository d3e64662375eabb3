/** Bytes being put together, growing as needed. */
export class ByteBuilder {
  #bytes = new Uint8Array(64 * 1024);
  length = 0;

  /** What was written so far; aliases the builder. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.length);
  }

  /** Room for `count` bytes at the end, to be filled by the caller at once. */
  grow(count: number): Uint8Array {
    const start = this.length;
    this.#reserve(count);
    this.length = start + count;
    return this.#bytes.subarray(start, this.length);
  }

  push(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.length++] = byte;
  }

  last(): number {
    return this.#bytes[this.length - 1] ?? 0;
  }

  append(bytes: Uint8Array): void {
    this.grow(bytes.byteLength).set(bytes);
  }

  /** A base-128 number of up to 2⁵³. */
  varint(value: number): void {
    this.#reserve(8);
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#bytes[this.length++] = (rest % 128) | 0x80;
    this.#bytes[this.length++] = rest;
  }

  /** Keeps 5 bytes for a length that is known later; see {@link patchLength}. */
  reserveLength(): number {
    this.grow(5);
    return this.length;
  }

  /** Writes the number of bytes since `start` into the 5 bytes before it. A length may be written with leading zeros. */
  patchLength(start: number): void {
    let rest = this.length - start;
    for (let i = 5; i > 0; i--) {
      this.#bytes[start - i] = (rest & 0x7f) | (i > 1 ? 0x80 : 0);
      rest >>>= 7;
    }
  }

  #reserve(count: number): void {
    const wanted = this.length + count;
    if (wanted <= this.#bytes.byteLength) return;
    const larger = new Uint8Array(Math.max(wanted, this.#bytes.byteLength * 2));
    larger.set(this.bytes());
    this.#bytes = larger;
  }
}

/** Bytes that {@link ByteBuilder.varint} takes for the number. */
export function varintSize(value: number): number {
  let size = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) size++;
  return size;
}
