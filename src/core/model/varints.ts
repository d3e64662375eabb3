import { EspalierError } from '../errors.ts';

type Narrow = Uint8Array | Uint16Array | Int32Array | Uint32Array;
type Wide = BigInt64Array | BigUint64Array;

type ArrayType<T> = new (length: number) => T;

/**
 * Packed base-128 numbers as they stand in a protobuf field, in an array of the wanted width: higher bits are dropped,
 * as protobuf says. @throws EspalierError `CORRUPT`
 */
export function decodeVarints<T extends Narrow | Wide>(bytes: Uint8Array, type: ArrayType<T>): T {
  const values = new type(countVarints(bytes));
  if (values instanceof BigInt64Array || values instanceof BigUint64Array) {
    fillWords(bytes, new Uint32Array(values.buffer), 2);
  } else {
    fillWords(bytes, values, 1);
  }
  return values;
}

/** Every number ends with the one byte whose top bit is clear. */
function countVarints(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) count += byte < 0x80 ? 1 : 0;
  if (bytes.byteLength > 0 && bytes.at(-1)! >= 0x80) {
    throw new EspalierError('CORRUPT', 'Packed numbers end in the middle of one.');
  }
  return count;
}

/** Low 32 bits of each number into one element, or its 64 bits into two (little-endian). */
function fillWords(bytes: Uint8Array, words: Narrow, step: 1 | 2): void {
  let at = 0;
  for (let i = 0; i < words.length; i += step) {
    let low = 0;
    let high = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++]!;
      const bits = byte & 0x7f;
      if (shift < 32) low |= bits << shift;
      // The fifth byte's bits 4–6 are bits 32–34.
      if (shift === 28) high |= bits >> 4;
      else if (shift > 31) high |= bits << (shift - 32);
      shift += 7;
      if (shift > 70) throw new EspalierError('CORRUPT', 'A packed number is longer than 10 bytes.');
    } while (byte >= 0x80);
    words[i] = low;
    if (step === 2) words[i + 1] = high;
  }
}
