import { clone, create, toBinary } from '@bufbuild/protobuf';
import path from 'node:path';
import type { TensorProto } from 'onnx-buf';
import { ModelProtoSchema, StringStringEntryProtoSchema, TensorProto_DataLocation } from 'onnx-buf';
import { EspalierError } from '../../errors.ts';
import type { Cut } from '../../model/cuts.ts';
import { RAW_DATA_FIELD, TokenKind, addCut, cutsOf, dropCuts } from '../../model/cuts.ts';
import type { Model } from '../../model/model.ts';
import { CUT_BYTES } from '../../model/onnx-model.ts';
import type { Payload } from '../../model/payload.ts';
import { MemoryPayload } from '../../model/payload.ts';
import { clearData } from '../../model/tensors.ts';
import type { TensorPlace } from '../../model/walk.ts';
import { placedTensors } from '../../model/walk.ts';
import { sideFileOf } from '../io/output-path.ts';
import { isExternal } from './external-data.ts';
import type { Spliced } from './splice.ts';
import { splice } from './splice.ts';

/** The offsets that the ONNX document asks for, so that a tensor can be mapped into memory. */
const ALIGNMENT = 4096;
/** No protobuf reader takes more. */
export const PROTOBUF_LIMIT = 2 ** 31 - 1;

/** Which tensors go into the side file: none, the initializers, or those of attributes and sparse tensors too. */
export type SideScope = 'none' | 'initializers' | 'all';

export interface SidePiece {
  readonly offset: number;
  readonly payload: Payload;
}

/** What to write. */
export interface Plan {
  readonly model: Spliced;
  /** Pieces of the side file in order; empty when there is none. */
  readonly side: readonly SidePiece[];
}

/**
 * Lays out a model's file and its side file without reading payloads.
 * @throws EspalierError `CORRUPT`, `EXTERNAL_DATA`, `UNSUPPORTED` from tensors that must be moved but make no sense
 */
export function layOut(model: Model, scope: SideScope, sideName: string): Plan {
  const proto = clone(ModelProtoSchema, model.proto);
  const tokens = new TokenKind();
  const cuts: Cut[] = [];
  const side: SidePiece[] = [];
  let sideEnd = 0;
  for (const [tensor, place] of placedTensors(proto)) {
    const payload = movable(model, tensor, place, scope);
    if (payload !== undefined) {
      const offset = Math.ceil(sideEnd / ALIGNMENT) * ALIGNMENT;
      refer(tensor, sideName, offset, payload.byteLength);
      side.push({ offset, payload });
      sideEnd = offset + payload.byteLength;
    } else {
      inline(model, tensor, tokens, cuts);
    }
  }
  return {
    model: splice(
      encode(() => toBinary(ModelProtoSchema, proto)),
      tokens,
      cuts,
    ),
    side,
  };
}

/** The tensor's bytes, if it goes into the side file. */
function movable(
  model: Model,
  tensor: TensorProto,
  place: TensorPlace,
  scope: SideScope,
): Payload | undefined {
  const cuts = cutsOf(tensor);
  const wasExternal = isExternal(tensor);
  const wanted = scope === 'all' || (scope === 'initializers' && (place === 'initializer' || wasExternal));
  const large = cuts.length > 0 || wasExternal || tensor.rawData.byteLength >= CUT_BYTES;
  if (!wanted || !large) return undefined;
  const payload = model.payload(tensor);
  return payload.byteLength >= CUT_BYTES ? payload : undefined;
}

function refer(tensor: TensorProto, location: string, offset: number, length: number): void {
  clearData(tensor);
  dropCuts(tensor);
  tensor.dataLocation = TensorProto_DataLocation.EXTERNAL;
  const entries = { location, offset: String(offset), length: String(length) };
  tensor.externalData = Object.entries(entries).map(([key, value]) =>
    create(StringStringEntryProtoSchema, { key, value }),
  );
}

/** Large bytes become a token; they stand where they would without: `raw_data` in its place, typed pieces in their order. */
function inline(model: Model, tensor: TensorProto, tokens: TokenKind, cuts: Cut[]): void {
  const own = cutsOf(tensor);
  const raw = own.findLast(cut => cut.field === RAW_DATA_FIELD);
  const outside = isExternal(tensor) ? model.payload(tensor) : undefined;
  dropCuts(tensor);
  if (outside !== undefined) {
    clearData(tensor);
    putToken(tensor, outside, tokens, cuts);
    return;
  }
  for (const cut of own) {
    if (cut.field !== RAW_DATA_FIELD) addCut(tensor, cut, tokens.make(cuts.push(cut) - 1));
  }
  if (raw !== undefined) putToken(tensor, raw.bytes, tokens, cuts);
  else if (tensor.rawData.byteLength >= CUT_BYTES)
    putToken(tensor, new MemoryPayload(tensor.rawData), tokens, cuts);
}

function putToken(tensor: TensorProto, bytes: Payload, tokens: TokenKind, cuts: Cut[]): void {
  tensor.rawData = tokens.make(cuts.push({ field: RAW_DATA_FIELD, bytes }) - 1);
}

/** A field set to something its type can't hold is a programming error, and the message says which. */
function encode(make: () => Uint8Array): Uint8Array {
  try {
    return make();
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new EspalierError('INTERNAL', `The model can't be encoded: ${text}.`, undefined, { cause });
  }
}

/**
 * The plan by the caller's wish: `auto` uses a side file for models that had one and for those that don't fit without.
 * @throws EspalierError `TOO_LARGE` when the model does not fit into one file and a side file is not wanted
 */
export function plan(model: Model, file: string, externalData: boolean | 'auto'): Plan {
  const sideName = path.basename(sideFileOf(file));
  const hadSideFiles = (model.source?.sideFiles.length ?? 0) > 0;
  const first: SideScope =
    externalData === true || (externalData === 'auto' && hadSideFiles) ? 'initializers' : 'none';
  const scopes: SideScope[] =
    externalData === false ? ['none'] : first === 'none' ? ['none', 'initializers', 'all'] : [first, 'all'];
  for (const scope of scopes) {
    const candidate = layOut(model, scope, sideName);
    if (candidate.model.byteLength <= PROTOBUF_LIMIT) return candidate;
  }
  const hint = externalData === false ? 'Write it with external data.' : undefined;
  throw new EspalierError(
    'TOO_LARGE',
    `${path.basename(file)} would be larger than 2 GiB, the limit of an ONNX file.`,
    hint,
  );
}
