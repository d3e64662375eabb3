import type { ByteContext } from '../codec/byte-model.ts';
import { codeBytes } from '../codec/byte-model.ts';
import { DICTIONARY_LENGTH, textContext } from '../codec/dictionary.ts';
import { METHOD, MODEL_LIMIT, SYMBOLS, TO_THE_END } from '../codec/stream.ts';
import { codeSymbols } from '../codec/symbol-model.ts';
import { encodeBits } from './bit-encoder.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { Effort } from './effort.ts';
import { byteCounts, encodeRans, estimateRans, estimateSymbols } from './rans-encoder.ts';

/** A stream before its place is known. */
export interface CodedStream {
  /** With {@link SYMBOLS}, if need be. */
  readonly method: number;
  readonly data: Uint8Array;
}

/** The model must save this part of what it codes, where time matters. */
const WORTHWHILE = 0.02;
/** More symbols lose nothing that counts by having their frequencies listed. */
const FEW_SYMBOLS = 1 << 16;
/** Decisions by frequencies alone take so much less time than those of the slow coder. */
const SYMBOL_SPEED = 8;
/** Longer planes are left to rANS, where time matters… */
const SHORT_PLANE = 4096;
/** …and so is longer text: whole skeletons have their own rule. */
const SHORT_TEXT = 16384;

/** The shortest coding of `bytes`, as far as `effort` goes. @param context where they come from; none for text */
export function encodeStream(bytes: Uint8Array, effort: Effort, context?: ByteContext): CodedStream {
  if (bytes.length === 0) return { method: METHOD.raw, data: bytes };
  const counts = byteCounts(bytes);
  if (counts[bytes[0]!] === bytes.length) return { method: METHOD.fill, data: bytes.subarray(0, 1) };
  let best: CodedStream = { method: METHOD.raw, data: bytes };
  const offer = (method: number, data: Uint8Array, gain = 0): void => {
    if (data.length < best.data.length * (1 - gain)) best = { method, data };
  };
  if (estimateRans(counts) < bytes.length * 0.995) offer(METHOD.rans, encodeRans(bytes, counts));
  if (
    context !== undefined &&
    bytes.length <= FEW_SYMBOLS &&
    estimateSymbols(counts) < best.data.length &&
    effort.spend((bytes.length * 8) / SYMBOL_SPEED)
  ) {
    offer(METHOD.model | SYMBOLS, symbolCode(bytes));
  }
  if (isWorthATry(bytes.length, best.data.length, effort, context)) {
    offer(METHOD.model, modelCode(bytes, context), effort.best ? 0 : WORTHWHILE);
  }
  return best;
}

function isWorthATry(
  length: number,
  best: number,
  effort: Effort,
  context: ByteContext | undefined,
): boolean {
  // What rANS can't shorten is noise, unless it is too short for a table.
  const structured = best < length * 0.97 || length <= SHORT_PLANE;
  if (effort.best) return structured && length <= MODEL_LIMIT;
  const short = context === undefined ? SHORT_TEXT : SHORT_PLANE;
  // Before text the model reads its dictionary, which takes as long as coding it.
  const all = length + (context === undefined ? DICTIONARY_LENGTH : 0);
  return length <= short && best > 8 && effort.spend(all * 8);
}

function symbolCode(bytes: Uint8Array): Uint8Array {
  return encodeBits(coder => codeSymbols(coder, bytes.slice()));
}

function modelCode(bytes: Uint8Array, context: ByteContext = textContext()): Uint8Array {
  return encodeBits(coder => codeBytes(coder, bytes.slice(), context));
}

/** @param last it goes to the end of what holds it, so that its length need not be written */
export function writeStream(writer: ByteWriter, { method, data }: CodedStream, last = false): void {
  const sized = (method & 3) >= METHOD.rans;
  writer.byte(method | (last && sized ? TO_THE_END : 0));
  if (sized && !last) writer.varint(data.length);
  writer.append(data);
}
