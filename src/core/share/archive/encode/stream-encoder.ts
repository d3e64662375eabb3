import { deflateRawSync } from 'node:zlib';
import { codePlane } from '../codec/plane-model.ts';
import type { StreamContext } from '../codec/stream.ts';
import { METHOD, TEXT_LIMIT, TO_THE_END } from '../codec/stream.ts';
import { codeText } from '../codec/text-model.ts';
import { BitEncoder } from './bit-encoder.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { Effort } from './effort.ts';
import { byteCounts, encodeRans, estimateRans } from './rans-encoder.ts';

/** A stream before its place is known. */
export interface CodedStream {
  readonly method: number;
  readonly data: Uint8Array;
}

/** What kind of bytes they are, to know what is worth trying. */
export interface StreamOptions extends StreamContext {
  /** Bytes of one plane of numbers, rather than a mix. */
  readonly plane?: boolean;
}

/** Runs of fewer bytes are compressed whole to see what deflate makes of them; of larger ones, a sample. */
const SAMPLE = 1 << 15;
/** A slow coder must save this part of what it codes. */
const WORTHWHILE = 0.02;

/** The shortest coding of `bytes`, as far as `effort` goes. */
export function encodeStream(bytes: Uint8Array, effort: Effort, options: StreamOptions = {}): CodedStream {
  if (bytes.length === 0) return { method: METHOD.raw, data: bytes };
  const counts = byteCounts(bytes);
  if (counts[bytes[0]!] === bytes.length) return { method: METHOD.fill, data: bytes.subarray(0, 1) };
  let best: CodedStream = { method: METHOD.raw, data: bytes };
  const offer = (method: number, data: Uint8Array, gain = 0): void => {
    if (data.length < best.data.length * (1 - gain)) best = { method, data };
  };
  if (estimateRans(counts) < bytes.length * 0.995) offer(METHOD.rans, encodeRans(bytes, counts));
  if (deflates(bytes, best.data.length, effort, options))
    offer(METHOD.deflate, deflateRawSync(bytes, { level: 9 }));
  const gain = effort.best ? 0 : WORTHWHILE;
  const decisions = bytes.length * 8;
  if (options.plane === true) {
    const tried = effort.best || (bytes.length <= 4096 && best.data.length > 8);
    if (tried && effort.spend(decisions)) offer(METHOD.plane, planeCode(bytes, options), gain);
  }
  // The slowest: for a few bytes, or for all when time does not matter and others do well already.
  const structured = best.data.length < bytes.length * 0.9;
  const text =
    options.plane !== true &&
    bytes.length <= TEXT_LIMIT &&
    (effort.best ? structured || bytes.length < SAMPLE : bytes.length <= 16384);
  if (text && effort.spend(decisions * 2)) offer(METHOD.text, textCode(bytes), gain);
  return best;
}

function deflates(bytes: Uint8Array, best: number, effort: Effort, { plane }: StreamOptions): boolean {
  if (plane === true && !effort.best && bytes.length > SAMPLE) return false;
  if (bytes.length <= SAMPLE) return true;
  const middle = (bytes.length - SAMPLE) >> 1;
  const sample = deflateRawSync(bytes.subarray(middle, middle + SAMPLE), { level: 1 });
  return sample.length / SAMPLE < (best / bytes.length) * 1.1;
}

export function planeCode(bytes: Uint8Array, { columns = 1, higher }: StreamContext): Uint8Array {
  const encoder = new BitEncoder();
  codePlane(encoder, bytes.slice(), columns, higher);
  return encoder.finish();
}

export function textCode(bytes: Uint8Array): Uint8Array {
  const encoder = new BitEncoder();
  codeText(encoder, bytes.slice());
  return encoder.finish();
}

/** @param last it goes to the end of what holds it, so that its length need not be written */
export function writeStream(writer: ByteWriter, { method, data }: CodedStream, last = false): void {
  const sized = method !== METHOD.raw && method !== METHOD.fill;
  writer.byte(method | (last && sized ? TO_THE_END : 0));
  if (sized && !last) writer.varint(data.length);
  writer.append(data);
}
