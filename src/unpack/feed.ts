/** Where an archive's bytes come from. */
export type Source = Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Bytes as they arrive, to be taken in the sizes that are needed. */
export class Feed {
  private held: Uint8Array;
  private readonly next: () => Promise<Uint8Array | undefined>;
  private readonly stop: () => Promise<unknown>;

  constructor(source: Source) {
    this.held = new Uint8Array(0);
    this.next = () => Promise.resolve(undefined);
    this.stop = () => Promise.resolve();
    if (source instanceof Uint8Array) this.held = source;
    else if (source instanceof ArrayBuffer) this.held = new Uint8Array(source);
    else if ('getReader' in source) {
      // Not every browser can iterate over a stream.
      const reader = source.getReader();
      this.next = async () => (await reader.read()).value;
      this.stop = () => reader.cancel();
    } else {
      const iterator = source[Symbol.asyncIterator]();
      this.next = async () => {
        const result = await iterator.next();
        return result.done === true ? undefined : result.value;
      };
      this.stop = async () => iterator.return?.();
    }
  }

  /** The next `length` bytes, or fewer at the end, without taking them. */
  async peek(length: number): Promise<Uint8Array> {
    if (this.held.length < length) {
      const parts = [this.held];
      let total = this.held.length;
      while (total < length) {
        const part = await this.next();
        if (part === undefined) break;
        parts.push(part);
        total += part.length;
      }
      this.held = new Uint8Array(total);
      let at = 0;
      for (const part of parts) {
        this.held.set(part, at);
        at += part.length;
      }
    }
    return this.held.subarray(0, length);
  }

  /** The next bytes, fewer than `length` only at the end: what is decoded from those fails by its checksum. */
  async take(length: number): Promise<Uint8Array> {
    const bytes = await this.peek(length);
    this.held = this.held.subarray(bytes.length);
    return bytes;
  }

  /** Tells the source that no more is wanted. */
  async end(): Promise<void> {
    await this.stop();
  }
}
