import { dataType } from '../model/dtypes.ts';
import { decodeFloats } from '../model/values.ts';
import { MappedPayload } from '../passes/element-stream.ts';
import { narrowCut, type Cut } from './magnitude-keys.ts';
import type { StoredWeights } from './radix-select.ts';

/** The tensor with the weights below the cut set to (positive) zero. Computed anew whenever it is read. */
export function prunedPayload(weights: StoredWeights, cut: Cut): MappedPayload {
  const { payload, dtype } = weights;
  const bytes = dataType(dtype).bits! / 8;
  return new MappedPayload(payload, bytes, payload.byteLength, () => {
    const prune = pruner(dtype, cut);
    return piece => {
      const copy = new Uint8Array(piece);
      prune(copy);
      return copy;
    };
  });
}

/** Prunes pieces of a tensor in place, in order: it counts ties as it goes. */
function pruner(dtype: number, cut: Cut): (piece: Uint8Array) => void {
  switch (dataType(dtype).bits) {
    case 64:
      return doublePruner(cut);
    case 32:
      return singlePruner(narrowCut(cut));
    default:
      return halfPruner(dtype, narrowCut(cut));
  }
}

function singlePruner({ high, ties }: Cut): (piece: Uint8Array) => void {
  let left = ties;
  return piece => {
    const bits = new Uint32Array(piece.buffer, piece.byteOffset, piece.byteLength / 4);
    for (let i = 0; i < bits.length; i++) {
      const key = bits[i]! & 0x7fffffff;
      if (key < high || (key === high && left-- > 0)) bits[i] = 0;
    }
  };
}

function doublePruner({ high, low, ties }: Cut): (piece: Uint8Array) => void {
  let left = ties;
  return piece => {
    const words = new Uint32Array(piece.buffer, piece.byteOffset, piece.byteLength / 4);
    for (let i = 0; i < words.length; i += 2) {
      const keyHigh = words[i + 1]! & 0x7fffffff;
      const keyLow = words[i]!;
      const below = keyHigh < high || (keyHigh === high && keyLow < low);
      if (below || (keyHigh === high && keyLow === low && left-- > 0)) words[i] = words[i + 1] = 0;
    }
  };
}

/** 16-bit floats: their keys as float32 from a table of all codes. */
function halfPruner(dtype: number, { high, ties }: Cut): (piece: Uint8Array) => void {
  const keys = halfKeys(dtype);
  let left = ties;
  return piece => {
    const codes = new Uint16Array(piece.buffer, piece.byteOffset, piece.byteLength / 2);
    for (let i = 0; i < codes.length; i++) {
      const key = keys[codes[i]! & 0x7fff]!;
      if (key < high || (key === high && left-- > 0)) codes[i] = 0;
    }
  };
}

const tables = new Map<number, Uint32Array>();

function halfKeys(dtype: number): Uint32Array {
  let keys = tables.get(dtype);
  if (keys === undefined) {
    const codes = Uint16Array.from({ length: 0x8000 }, (_, code) => code);
    const floats = decodeFloats(new Uint8Array(codes.buffer), dtype, codes.length);
    keys = new Uint32Array(floats.buffer, floats.byteOffset, floats.length);
    tables.set(dtype, keys);
  }
  return keys;
}
