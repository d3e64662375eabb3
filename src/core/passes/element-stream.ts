import { setImmediate } from 'node:timers/promises';
import { throwIfAborted } from '../errors.ts';
import type { Payload } from '../model/payload.ts';

/** Bytes handled between two looks at the clock: a few milliseconds of work. */
const PIECE_BYTES = 4 << 20;
const TURN_MS = 40;

/**
 * The bytes of a payload in pieces that hold whole elements, aligned so that typed arrays can be laid over them. Gives
 * the event loop a turn now and then, so that a cancel is heard.
 * @throws EspalierError `CANCELLED` once `signal` is aborted
 */
export async function* elementPieces(
  payload: Payload,
  elementBytes: number,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  let rest = new Uint8Array(0);
  let turn = performance.now();
  for await (const chunk of payload.stream()) {
    for (let at = 0; at < chunk.byteLength; at += PIECE_BYTES) {
      throwIfAborted(signal);
      const bytes = chunk.subarray(at, at + PIECE_BYTES);
      const piece = align(rest, bytes, elementBytes);
      const whole = piece.byteLength - (piece.byteLength % elementBytes);
      rest = piece.slice(whole);
      if (whole > 0) yield piece.subarray(0, whole);
      if (performance.now() - turn > TURN_MS) {
        await setImmediate();
        turn = performance.now();
      }
    }
  }
  throwIfAborted(signal);
  if (rest.byteLength > 0) throw new RangeError(`${rest.byteLength} bytes left over`);
}

/** `rest` and `bytes` joined; `bytes` itself where that will do. */
function align(rest: Uint8Array, bytes: Uint8Array, elementBytes: number): Uint8Array {
  if (rest.byteLength === 0 && bytes.byteOffset % elementBytes === 0) return bytes;
  const joined = new Uint8Array(rest.byteLength + bytes.byteLength);
  joined.set(rest);
  joined.set(bytes, rest.byteLength);
  return joined;
}

/** Turns pieces of the source, in order, into pieces of the result; `start` is the index of the first element. */
export type PieceMapper = (piece: Uint8Array, start: number) => Uint8Array;

/** A payload computed piece by piece from another whenever it is read: nothing of it is kept. */
export class MappedPayload implements Payload {
  /**
   * @param elementBytes of the source
   * @param mapper makes a new mapper for each reading: it may count as it goes; it must not write into its pieces
   */
  constructor(
    private readonly source: Payload,
    private readonly elementBytes: number,
    readonly byteLength: number,
    private readonly mapper: () => PieceMapper,
  ) {}

  async read(): Promise<Uint8Array> {
    const bytes = new Uint8Array(this.byteLength);
    let at = 0;
    for await (const piece of this.stream()) {
      bytes.set(piece, at);
      at += piece.byteLength;
    }
    return bytes;
  }

  async *stream(): AsyncIterable<Uint8Array> {
    const map = this.mapper();
    let start = 0;
    for await (const piece of elementPieces(this.source, this.elementBytes)) {
      yield map(piece, start);
      start += piece.byteLength / this.elementBytes;
    }
  }
}
