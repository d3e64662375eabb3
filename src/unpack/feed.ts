/** Where an archive's bytes come from. */
export type Source = Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Bytes as they arrive, to be taken in the sizes that are needed. */
export interface Feed {
  /** The next `length` bytes, or fewer at the end, without taking them. */
  peek(length: number): Promise<Uint8Array>;
  /** The next bytes, fewer than `length` only at the end. */
  take(length: number): Promise<Uint8Array>;
  /** Tells the source that no more is wanted. */
  end(): unknown;
}

interface Part {
  value?: Uint8Array | undefined;
}

export function feedOf(source: Source): Feed {
  let held: Uint8Array =
    source instanceof ArrayBuffer
      ? new Uint8Array(source)
      : source instanceof Uint8Array
        ? source
        : new Uint8Array();
  let next: () => Promise<Part> | Part = () => ({});
  let end = (): unknown => undefined;
  if ('getReader' in source) {
    // Not every browser can iterate over a stream.
    const reader = source.getReader();
    next = () => reader.read();
    end = () => reader.cancel().catch(() => undefined);
  } else if (Symbol.asyncIterator in source) {
    const iterator = source[Symbol.asyncIterator]();
    next = () => iterator.next();
    end = () => iterator.return?.();
  }
  const peek = async (length: number): Promise<Uint8Array> => {
    const parts = [held];
    for (let total = held.length; total < length;) {
      const { value } = await next();
      if (!value) break;
      parts.push(value);
      total += value.length;
    }
    if (parts[1]) held = new Uint8Array(await new Blob(parts).arrayBuffer());
    return held.subarray(0, length);
  };
  return {
    peek,
    async take(length) {
      const bytes = await peek(length);
      held = held.subarray(bytes.length);
      return bytes;
    },
    end,
  };
}
