/**
 * The bytes of a tensor, wherever they are: in memory, in a range of a file, or computed when asked for.
 * Layout is that of ONNX `raw_data`: little-endian, row-major; 4-bit types two to a byte, low nibble first.
 */
export interface Payload {
  readonly byteLength: number;
  /** All bytes. The result may alias memory that others hold: callers must not write into it. */
  read(): Promise<Uint8Array>;
  /** The bytes in pieces, for payloads that should not be held whole. */
  stream(): AsyncIterable<Uint8Array>;
}

/** A payload that is already in memory. */
export class MemoryPayload implements Payload {
  constructor(private readonly bytes: Uint8Array) {}

  get byteLength(): number {
    return this.bytes.byteLength;
  }

  read(): Promise<Uint8Array> {
    return Promise.resolve(this.bytes);
  }

  async *stream(): AsyncIterable<Uint8Array> {
    yield await Promise.resolve(this.bytes);
  }
}

/** A payload computed each time it is asked for: changed weights need not be kept in memory until they are written. */
export class DerivedPayload implements Payload {
  constructor(
    readonly byteLength: number,
    private readonly compute: () => Promise<Uint8Array>,
  ) {}

  async read(): Promise<Uint8Array> {
    const bytes = await this.compute();
    if (bytes.byteLength !== this.byteLength) {
      throw new RangeError(`derived payload: ${bytes.byteLength} bytes instead of ${this.byteLength}`);
    }
    return bytes;
  }

  async *stream(): AsyncIterable<Uint8Array> {
    yield await this.read();
  }
}

/** A payload made in pieces each time it is asked for: for bytes that should never be held whole. */
export class ChunkedPayload implements Payload {
  constructor(
    readonly byteLength: number,
    private readonly produce: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ) {}

  async read(): Promise<Uint8Array> {
    const bytes = new Uint8Array(this.byteLength);
    let done = 0;
    for await (const chunk of this.stream()) {
      bytes.set(chunk, done);
      done += chunk.byteLength;
    }
    return bytes;
  }

  async *stream(): AsyncIterable<Uint8Array> {
    let done = 0;
    for await (const chunk of this.produce()) {
      done += chunk.byteLength;
      if (done > this.byteLength) break;
      yield chunk;
    }
    if (done !== this.byteLength)
      throw new RangeError(`chunked payload: ${done} bytes instead of ${this.byteLength}`);
  }
}
