import type { TensorProto } from 'onnx-buf';
import type { Payload } from './payload.ts';

/**
 * A piece of a tensor that is kept out of the message: the content of one of its fields as it stands on the wire.
 * The message holds a token in its place: an unknown field with a number that no ONNX version uses. Unknown fields
 * live through `clone`, so that a copied tensor still finds its bytes, whichever model it ends up in.
 */
export interface Cut {
  /** Field of `TensorProto`: 9 for `raw_data`, or one of the typed fields. */
  readonly field: number;
  readonly bytes: Payload;
}

/** Near the largest field number that protobuf allows (2²⁹ − 1). */
export const CUT_FIELD = 536_870_851;
export const CUT_TOKEN_BYTES = 12;
export const RAW_DATA_FIELD = 9;

/** Tokens are recognised by identity first: a file that happens to use the field number is not misread. */
const cuts = new WeakMap<Uint8Array, Cut>();
const LENGTH_DELIMITED = 2;

/** The pieces of the tensor that are kept out of the message, in order. */
export function cutsOf(tensor: TensorProto): Cut[] {
  const found: Cut[] = [];
  for (const field of tensor.$unknown ?? []) {
    const cut = field.no === CUT_FIELD ? cuts.get(field.data) : undefined;
    if (cut !== undefined) found.push(cut);
  }
  return found;
}

/** Removes all pieces, leaving other unknown fields alone. */
export function dropCuts(tensor: TensorProto): void {
  const kept = (tensor.$unknown ?? []).filter(field => !cuts.has(field.data));
  if (kept.length > 0) tensor.$unknown = kept;
  else delete tensor.$unknown;
}

/** Appends a piece. */
export function addCut(tensor: TensorProto, cut: Cut): void {
  const data = new Uint8Array(0);
  cuts.set(data, cut);
  // A new array: clones share the old one's elements, and must not see this one.
  tensor.$unknown = [...(tensor.$unknown ?? []), { no: CUT_FIELD, wireType: LENGTH_DELIMITED, data }];
}
