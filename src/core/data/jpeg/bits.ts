/** Thrown for anything that is no complete, valid JPEG; the caller names the file. */
export class JpegError extends Error {
  override readonly name = 'JpegError';
}

/** The bits of entropy-coded data: undoes byte stuffing, stops at markers. */
export class BitReader {
  private buffer = 0;
  private count = 0;
  /** Zero bits given after the data's end; none of them may be used. */
  private padding = 0;

  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  /** The next `n` ≤ 16 bits without taking them. */
  peek(n: number): number {
    if (this.count < n) this.fill();
    return (this.buffer >>> (this.count - n)) & ((1 << n) - 1);
  }

  /** @throws JpegError when the data have ended */
  skip(n: number): void {
    this.count -= n;
    if (this.count < this.padding) throw new JpegError('data end too early');
  }

  /** Takes `n` ≤ 16 bits. */
  take(n: number): number {
    if (n === 0) return 0;
    const value = this.peek(n);
    this.skip(n);
    return value;
  }

  /** A number of `n` bits in JPEG's signed form: those that begin with a zero are negative. */
  takeSigned(n: number): number {
    const value = this.take(n);
    return n > 0 && value < 1 << (n - 1) ? value - (1 << n) + 1 : value;
  }

  /** Gives up the rest of the last byte and goes past a restart marker. @throws JpegError when there is none */
  restart(): void {
    this.dropBuffered();
    while (this.bytes[this.at] === 0xff && this.bytes[this.at + 1] === 0xff) this.at++;
    const marker = this.bytes[this.at + 1] ?? 0;
    if (this.bytes[this.at] !== 0xff || marker < 0xd0 || marker > 0xd7)
      throw new JpegError('restart marker missing');
    this.at += 2;
  }

  /** Position of the marker after the data. */
  end(): number {
    this.dropBuffered();
    while (this.at < this.bytes.length && !this.atMarker()) this.at++;
    return this.at;
  }

  private dropBuffered(): void {
    this.buffer = 0;
    this.count = 0;
    this.padding = 0;
  }

  private atMarker(): boolean {
    const next = this.bytes[this.at + 1];
    return (
      this.bytes[this.at] === 0xff && next !== 0 && next !== undefined && !(next >= 0xd0 && next <= 0xd7)
    );
  }

  private fill(): void {
    while (this.count <= 16) {
      let byte = this.bytes[this.at];
      if (byte === 0xff && this.bytes[this.at + 1] === 0) {
        this.at += 2;
      } else if (byte === undefined || byte === 0xff) {
        byte = 0;
        this.padding += 8;
      } else {
        this.at++;
      }
      this.buffer = (this.buffer << 8) | byte;
      this.count += 8;
    }
  }
}
