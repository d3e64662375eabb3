import { BitDecoder } from './bit-coder.ts';
import type { ByteReader } from './byte-reader.ts';
import { damaged } from './damage.ts';
import { inflate } from './inflate.ts';
import { codePlane } from './plane-model.ts';
import { decodeRans } from './rans.ts';
import { codeText } from './text-model.ts';
import { ByteReader as Reader } from './byte-reader.ts';

/** How a run of bytes is coded. The low three bits of a stream's first byte. */
export const METHOD = { raw: 0, fill: 1, deflate: 2, rans: 3, text: 4, plane: 5 } as const;
/** Set when the stream goes to the end of what holds it: then its length is not written. */
export const TO_THE_END = 8;
/** The slow method takes no more at once: time and memory stay bounded. */
export const TEXT_LIMIT = 1 << 20;

/** What the surroundings know of the bytes: contexts for `plane`. */
export interface StreamContext {
  readonly columns?: number;
  readonly higher?: Uint8Array | undefined;
}

/** A faster way to inflate than our own, where there is one. Must fill `output` or throw. */
export interface Environment {
  readonly inflate?: (bytes: Uint8Array, output: Uint8Array) => void;
}

/** Reads a stream of `length` bytes. */
export function readStream(
  reader: ByteReader,
  length: number,
  environment: Environment,
  { columns = 1, higher }: StreamContext = {},
): Uint8Array {
  const first = reader.byte();
  const method = first & 7;
  if (method === METHOD.raw) return reader.take(length);
  const output = new Uint8Array(length);
  if (method === METHOD.fill) return output.fill(reader.byte());
  const coded = first & TO_THE_END ? reader.rest() : reader.take(reader.varint());
  if (method === METHOD.deflate) (environment.inflate ?? inflate)(coded, output);
  else if (method === METHOD.rans) decodeRans(new Reader(coded), output);
  else if (method === METHOD.plane) codePlane(new BitDecoder(coded), output, columns, higher);
  else if (method === METHOD.text && length <= TEXT_LIMIT) codeText(new BitDecoder(coded), output);
  else throw damaged(`a stream of an unknown kind (${first})`);
  return output;
}
