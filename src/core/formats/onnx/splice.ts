import type { Cut, TokenKind } from '../../model/cuts.ts';
import { CUT_FIELD, RAW_DATA_FIELD, TOKEN_BYTES } from '../../model/cuts.ts';
import type { Payload } from '../../model/payload.ts';
import { MemorySource } from '../io/byte-source.ts';
import { ByteBuilder, varintSize } from './byte-builder.ts';
import type { MessageTable } from './message-table.ts';
import { MODEL_TABLE, WIRE } from './message-table.ts';
import { WireWindow } from './wire-window.ts';

/** A file to be written: pieces one after another. */
export interface Spliced {
  readonly byteLength: number;
  readonly pieces: readonly (Uint8Array | Payload)[];
}

/** Bytes of the encoded message that are replaced. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
  readonly payload?: Payload;
}

interface Frame {
  readonly table: MessageTable;
  /** The range of the length in front of it. */
  readonly lengthStart: number;
  readonly start: number;
  readonly end: number;
  /** By how many bytes it grows; a small piece after a large one is shorter than its token. */
  growth: number;
}

/** The types on the way to a tensor; others can't hold a token. */
const ON_THE_WAY: ReadonlySet<string> = new Set([
  'ModelProto',
  'GraphProto',
  'NodeProto',
  'AttributeProto',
  'TensorProto',
  'SparseTensorProto',
  'FunctionProto',
  'TrainingInfoProto',
]);

/**
 * Puts payloads in the place of their tokens in an encoded `ModelProto`, with all lengths around them made right.
 * Payload bytes are not touched: the result says what to write in which order.
 */
export function splice(message: Uint8Array, tokens: TokenKind, cuts: readonly Cut[]): Spliced {
  const edits = findEdits(message, tokens, cuts).sort((a, b) => a.start - b.start);
  const pieces: (Uint8Array | Payload)[] = [];
  let byteLength = 0;
  let done = 0;
  const push = (piece: Uint8Array | Payload) => {
    pieces.push(piece);
    byteLength += piece.byteLength;
  };
  for (const edit of edits) {
    push(message.subarray(done, edit.start));
    push(edit.bytes);
    if (edit.payload !== undefined) push(edit.payload);
    done = edit.end;
  }
  push(message.subarray(done));
  return { byteLength, pieces };
}

function findEdits(message: Uint8Array, tokens: TokenKind, cuts: readonly Cut[]): Edit[] {
  const window = new WireWindow(new MemorySource(message));
  const edits: Edit[] = [];
  const frames: Frame[] = [
    { table: MODEL_TABLE, lengthStart: 0, start: 0, end: message.byteLength, growth: 0 },
  ];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    if (window.position >= frame.end) {
      frames.pop();
      const parent = frames.at(-1);
      if (parent !== undefined && frame.growth !== 0) parent.growth += frame.growth + relength(frame, edits);
      continue;
    }
    const tagStart = window.position;
    const tag = window.varint();
    const number = Math.floor(tag / 8);
    if (tag % 8 !== WIRE.bytes) {
      skipValue(window, tag % 8);
      continue;
    }
    const lengthStart = window.position;
    const length = window.varint();
    const start = window.position;
    const inner = frame.table.fields.get(number)?.message;
    if (inner !== undefined && ON_THE_WAY.has(inner.name)) {
      frames.push({ table: inner, lengthStart, start, end: start + length, growth: 0 });
      continue;
    }
    window.skip(length);
    const maybeToken = length === TOKEN_BYTES && (number === RAW_DATA_FIELD || number === CUT_FIELD);
    const index =
      maybeToken && frame.table.name === 'TensorProto' ? tokens.indexAt(message, start) : undefined;
    if (index === undefined) continue;
    const edit = fill(cuts[index]!, tagStart, start + length);
    edits.push(edit);
    frame.growth += edit.bytes.byteLength + edit.payload!.byteLength - (edit.end - edit.start);
  }
  return edits;
}

function fill(cut: Cut, start: number, end: number): Edit {
  const head = new ByteBuilder();
  head.varint(cut.field * 8 + WIRE.bytes);
  head.varint(cut.bytes.byteLength);
  return { start, end, bytes: head.bytes().slice(), payload: cut.bytes };
}

/** Replaces the length of a message that grew. Returns by how much the length itself grows. */
function relength(frame: Frame, edits: Edit[]): number {
  const length = frame.end - frame.start + frame.growth;
  const bytes = new ByteBuilder();
  bytes.varint(length);
  edits.push({ start: frame.lengthStart, end: frame.start, bytes: bytes.bytes().slice() });
  return varintSize(length) - (frame.start - frame.lengthStart);
}

/** The message is our own encoder's, with unknown fields of checked files: well-formed. */
function skipValue(window: WireWindow, wire: number): void {
  if (wire === WIRE.varint) window.varint();
  else if (wire === WIRE.fixed32) window.skip(4);
  else if (wire === WIRE.fixed64) window.skip(8);
  else if (wire === WIRE.startGroup) skipGroup(window);
}

function skipGroup(window: WireWindow): void {
  for (let depth = 1; depth > 0;) {
    const wire = window.varint() % 8;
    if (wire === WIRE.startGroup) depth++;
    else if (wire === WIRE.endGroup) depth--;
    else if (wire === WIRE.bytes) window.skip(window.varint());
    else skipValue(window, wire);
  }
}
