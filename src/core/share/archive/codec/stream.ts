import { bitDecoder } from './bit-coder.ts';
import type { ByteContext } from './byte-model.ts';
import { codeBytes } from './byte-model.ts';
import type { ByteReader } from './byte-reader.ts';
import { ByteReader as Reader } from './byte-reader.ts';
import { damaged } from './damage.ts';
import { textContext } from './dictionary.ts';
import { uint8s } from './math.ts';
import { decodeRans } from './rans.ts';
import { codeSymbols } from './symbol-model.ts';

/** How a run of bytes is coded. The low two bits of a stream's first byte. */
export const METHOD = { raw: 0, fill: 1, rans: 2, model: 3 } as const;
/** Set when the stream goes to the end of what holds it: then its length is not written. */
export const TO_THE_END = 4;
/** Set, with the method of models, for the one that looks at nothing but frequencies. */
export const SYMBOLS = 8;
/** The slow method takes no more at once: time and memory stay bounded. */
export const MODEL_LIMIT = 1 << 20;

/** Reads a stream of `length` bytes; what is known of them is the model's context, or nothing if they are text. */
export function readStream(reader: ByteReader, length: number, context?: ByteContext): Uint8Array {
  const first = reader.byte();
  const method = first & 3;
  if (method === METHOD.raw) return reader.take(length);
  const output = uint8s(length);
  if (method === METHOD.fill) return output.fill(reader.byte());
  const coded = first & TO_THE_END ? reader.rest() : reader.part().bytes;
  if (method === METHOD.rans) decodeRans(new Reader(coded), output);
  else if (length > MODEL_LIMIT) throw damaged();
  else if (first & SYMBOLS) codeSymbols(bitDecoder(coded), output);
  else codeBytes(bitDecoder(coded), output, context ?? textContext());
  return output;
}
