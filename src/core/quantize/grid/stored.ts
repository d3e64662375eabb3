import { packBits } from '../../model/packing.ts';
import { DerivedPayload, type Payload } from '../../model/payload.ts';
import { decodeFloats } from '../../model/values.ts';
import type { FloatTensor } from '../int8.ts';
import { codesOf, type Grid } from './fit.ts';

/** Bits that a code takes in the file: ONNX has integers of 8, 4 and 2 bits. */
export type StoredBits = 8 | 4 | 2;

/** DequantizeLinear takes 4-bit integers and blocks from opset 21 on, 2-bit ones from 25 on. */
export const INT4_OPSET = 21;
export const INT2_OPSET = 25;

/** The type that holds codes of so many bits, of those that the opset has. */
export function storedBits(bits: number, opset: number): StoredBits {
  if (bits <= 2 && opset >= INT2_OPSET) return 2;
  return bits <= 4 && opset >= INT4_OPSET ? 4 : 8;
}

/** Opsets that codes of at most four bits, or blocks, want: the best one first. */
export function wantedOpsets(bits: number): readonly number[] {
  return bits <= 2 ? [INT2_OPSET, INT4_OPSET] : [INT4_OPSET];
}

/** The name of the type. */
export function codeType(stored: StoredBits, symmetric: boolean): string {
  return `${symmetric ? '' : 'u'}int${stored}`;
}

/** Codes in their places, several to a byte. Computed from the weights whenever they are read. */
export function codesPayload(tensor: FloatTensor, grid: Grid, stored: StoredBits): Payload {
  const elements = grid.dims.reduce((product, dim) => product * dim, 1);
  return new DerivedPayload(Math.ceil((elements * stored) / 8), async () => {
    const values = decodeFloats(await tensor.payload.read(), tensor.dtype, elements);
    return packCodes(codesOf(values, grid), stored);
  });
}

/** Zero points of a grid as a tensor's bytes. */
export function zeroPointBytes({ scales, zeroPoints }: Grid, stored: StoredBits): Uint8Array {
  return packCodes(zeroPoints ?? new Uint8Array(scales.length), stored);
}

/** Codes as bytes, several to one; signed ones in two's complement. */
export function packCodes(codes: ArrayLike<number>, stored: StoredBits): Uint8Array {
  const bytes = Uint8Array.from(codes, code => code & 0xff);
  return stored === 8 ? bytes : packBits(bytes, stored);
}
