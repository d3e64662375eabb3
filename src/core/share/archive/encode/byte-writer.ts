/** Bytes being put together; the writing side of `ByteReader`. */
export class ByteWriter {
  private buffer = new Uint8Array(256);
  length = 0;

  /** What was written so far; aliases the writer. */
  bytes(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  byte(value: number): void {
    this.reserve(1);
    this.buffer[this.length++] = value;
  }

  varint(value: number): void {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.byte((rest % 128) | 128);
    this.byte(rest);
  }

  uint32(value: number): void {
    for (let i = 0; i < 4; i++) this.byte((value >>> (8 * i)) & 255);
  }

  append(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  private reserve(count: number): void {
    if (this.length + count <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.length + count, this.buffer.length * 2));
    larger.set(this.bytes());
    this.buffer = larger;
  }
}
