import { WireType } from '@bufbuild/protobuf/wire';
import type { TensorProto } from 'onnx-buf';
import type { Payload } from './payload.ts';

/**
 * A piece of a tensor that is kept out of the message: the content of one of its fields as it stands on the wire.
 * The message holds a token in its place: an unknown field with a number that no ONNX version uses. Unknown fields
 * live through `clone`, so that a copied tensor still finds its bytes, whichever model it ends up in.
 */
export interface Cut {
  /** Field of `TensorProto`: 9 for `raw_data`, or one of the typed fields (then packed). */
  readonly field: number;
  readonly bytes: Payload;
}

/** Near the largest field number that protobuf allows (2²⁹ − 1). */
export const CUT_FIELD = 536_870_851;
export const RAW_DATA_FIELD = 9;
const NONCE_BYTES = 8;

/** Content of a token: a nonce, which tells tokens from whatever a file may hold, and a number. */
export const TOKEN_BYTES = NONCE_BYTES + 4;

/** Tokens are found by the identity of their bytes, so that cuts live exactly as long as the tensors that refer to them. */
const cuts = new WeakMap<Uint8Array, Cut>();

/** Makes and recognises the tokens of one reading or writing. */
export class TokenKind {
  readonly #nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));

  make(index: number): Uint8Array<ArrayBuffer> {
    const token = new Uint8Array(TOKEN_BYTES);
    token.set(this.#nonce);
    new DataView(token.buffer).setUint32(NONCE_BYTES, index, true);
    return token;
  }

  /** The number of the token that stands at `offset`, or `undefined` if none does. */
  indexAt(bytes: Uint8Array, offset: number): number | undefined {
    if (bytes.byteLength < offset + TOKEN_BYTES) return undefined;
    for (let i = 0; i < NONCE_BYTES; i++) if (bytes[offset + i] !== this.#nonce[i]) return undefined;
    return new DataView(bytes.buffer, bytes.byteOffset + offset + NONCE_BYTES, 4).getUint32(0, true);
  }
}

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
  if (tensor.$unknown === undefined) return;
  const kept = tensor.$unknown.filter(field => !cuts.has(field.data));
  if (kept.length > 0) tensor.$unknown = kept;
  else delete tensor.$unknown;
}

const added = new TokenKind();
let addedCount = 0;

/** Appends a piece. */
export function addCut(tensor: TensorProto, cut: Cut, token = added.make(addedCount++)): void {
  // As a length-delimited field: its length, then the token. A message encoded with it stays well-formed.
  const data = Uint8Array.of(TOKEN_BYTES, ...token);
  cuts.set(data, cut);
  // A new array: clones share the elements of the old one, and must not see this one.
  tensor.$unknown = [...(tensor.$unknown ?? []), { no: CUT_FIELD, wireType: WireType.LengthDelimited, data }];
}

/** Ties the tokens that came in with a message to the pieces they stand for. */
export function bindCuts(tensor: TensorProto, kind: TokenKind, pieces: readonly Cut[]): void {
  for (const field of tensor.$unknown ?? []) {
    const index = field.no === CUT_FIELD ? kind.indexAt(field.data, 1) : undefined;
    const cut = index === undefined ? undefined : pieces[index];
    if (cut !== undefined) cuts.set(field.data, cut);
  }
}
