import { EspalierError } from '../../errors.ts';
import type { Cut, TokenKind } from '../../model/cuts.ts';
import { CUT_FIELD, RAW_DATA_FIELD, TOKEN_BYTES } from '../../model/cuts.ts';
import { CUT_BYTES } from '../../model/onnx-model.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { RangePayload } from '../io/byte-source.ts';
import { ByteBuilder } from './byte-builder.ts';
import type { Frame } from './frame.ts';
import { pathOf } from './frame.ts';
import type { FieldRule, MessageTable } from './message-table.ts';
import { MODEL_TABLE, WIRE } from './message-table.ts';
import { WireError, WireWindow } from './wire-window.ts';

/** A model's message without its payloads. */
export interface Skeleton {
  /** A well-formed `ModelProto` with tokens in place of payloads. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The payloads, by the numbers of the tokens. */
  readonly cuts: readonly Cut[];
}

/** As in protobuf's own readers. A sub-graph in a sub-graph is three messages deeper. */
const MAX_DEPTH = 100;
/**
 * Bound of what a structure may take in memory: a message counts 16, another field 1, packed numbers 1 a byte.
 * 64 M are 4 M messages, about 2 GB as objects; the largest known models have a tenth of it.
 */
const MAX_COST = 64 * 1024 * 1024;
const MAX_SKELETON = 1024 * 1024 * 1024;
/** `float_data`, `int32_data`, `int64_data`, `raw_data`, `double_data`, `uint64_data`. */
const PAYLOAD_FIELDS: ReadonlySet<number> = new Set([4, 5, 7, RAW_DATA_FIELD, 10, 11]);

/**
 * Walks the wire format of a model file from start to end, checking every length against what holds it, and copies all
 * but large payloads. Iterative: depth costs no stack.
 * @throws EspalierError `NOT_A_MODEL`, `TRUNCATED`, `CORRUPT`, `TOO_LARGE`, saying where
 */
export function readSkeleton(source: ByteSource, tokens: TokenKind): Skeleton {
  return new Scanner(source, tokens).run();
}

class Scanner {
  readonly #window: WireWindow;
  readonly #out = new ByteBuilder();
  readonly #cuts: Cut[] = [];
  readonly #frames: Frame[] = [];
  #cost = 0;
  #graphSeen = false;
  /** A field that models have was read: what fails after it is a damaged model rather than something else. */
  #modelLike = false;

  constructor(
    private readonly source: ByteSource,
    private readonly tokens: TokenKind,
  ) {
    this.#window = new WireWindow(source);
  }

  run(): Skeleton {
    try {
      this.#scan();
    } catch (error) {
      throw error instanceof WireError ? this.#explain(error) : error;
    }
    if (!this.#graphSeen) {
      throw new EspalierError(
        'NOT_A_MODEL',
        `${this.source.name} holds no graph, so it is not an ONNX model.`,
      );
    }
    return { bytes: this.#out.bytes(), cuts: this.#cuts };
  }

  #scan(): void {
    // The model itself has no length: whatever goes beyond the file's end is met there, as a truncation.
    this.#push(MODEL_TABLE, 'model', Infinity, false);
    const window = this.#window;
    for (;;) {
      const frame = this.#frames.at(-1)!;
      if (window.position >= frame.end) {
        this.#pop(frame);
      } else if (this.#frames.length === 1 && window.position >= this.source.byteLength) {
        return;
      } else {
        this.#field(frame);
        if (this.#frames.length === 1) this.#modelLike = true;
      }
    }
  }

  #push(table: MessageTable, field: string, end: number, merged: boolean): void {
    if (this.#frames.length >= MAX_DEPTH) {
      throw new EspalierError(
        'TOO_LARGE',
        `${this.source.name}: ${this.#where()} is nested deeper than ${MAX_DEPTH} messages.`,
        'Sub-graphs may be nested about 30 levels deep.',
      );
    }
    this.#spend(16);
    const out = this.#frames.length === 0 ? 0 : this.#out.reserveLength();
    this.#frames.push({
      table,
      field,
      end,
      out,
      merged,
      nameStart: 0,
      nameEnd: 0,
      seen: undefined,
      cut: undefined,
    });
  }

  #pop(frame: Frame): void {
    if (this.#window.position > frame.end)
      throw new WireError('malformed', 'a field goes on beyond what holds it');
    this.#frames.pop();
    this.#out.patchLength(frame.out);
  }

  #field(frame: Frame): void {
    const tag = this.#window.varint();
    const number = Math.floor(tag / 8);
    const wire = tag % 8;
    if (tag > 0xffffffff || number === 0) throw new WireError('malformed', 'there is no field number');
    const rule = frame.table.fields.get(number);
    if (rule !== undefined && wire !== rule.wire && !(rule.packable && wire === WIRE.bytes)) {
      throw new WireError('malformed', `field "${rule.name}" has the wrong kind of value`);
    }
    this.#spend(1);
    if (wire === WIRE.bytes) this.#delimited(frame, tag, number, rule);
    else if (rule !== undefined && this.#isCut(frame, number)) this.#cutElement(frame, number, wire);
    else {
      this.#out.varint(tag);
      this.#copyValue(frame, number, wire);
    }
  }

  #delimited(frame: Frame, tag: number, number: number, rule: FieldRule | undefined): void {
    const length = this.#window.varint();
    const end = this.#window.position + length;
    if (end > frame.end)
      throw new WireError('malformed', `${rule?.name ?? `field ${number}`} is longer than what holds it`);
    if (rule?.message !== undefined) {
      this.#out.varint(tag);
      this.#push(rule.message, rule.name, end, this.#merges(frame, number, rule));
      if (this.#frames.length === 2 && rule.name === 'graph') this.#graphSeen = true;
    } else if (rule !== undefined && this.#isCut(frame, number, length)) {
      this.#cutOut(frame, number, length);
    } else {
      this.#out.varint(tag);
      this.#out.varint(length);
      const start = this.#out.length;
      this.#copy(length);
      if (number === frame.table.nameField) {
        frame.nameStart = start;
        frame.nameEnd = this.#out.length;
      }
      if (rule?.packable === true) this.#checkPacked(rule, start);
    }
  }

  /** A singular message that is given again is merged with the first by every protobuf reader, payloads included. */
  #merges(frame: Frame, number: number, rule: FieldRule): boolean {
    if (rule.repeated) return false;
    const again = frame.seen?.has(number) === true;
    (frame.seen ??= new Set()).add(number);
    return again || frame.merged;
  }

  /** `length` is left out for numbers that stand one by one: those are only cut when they follow a cut. */
  #isCut(frame: Frame, number: number, length = 0): boolean {
    if (frame.table.name !== 'TensorProto' || !PAYLOAD_FIELDS.has(number)) return false;
    return length >= CUT_BYTES || frame.merged || frame.cut?.has(number) === true;
  }

  #cutOut(frame: Frame, field: number, length: number): void {
    const offset = this.#window.position;
    this.#window.skip(length);
    this.#token(frame, field, offset, length);
  }

  #cutElement(frame: Frame, field: number, wire: number): void {
    const offset = this.#window.position;
    if (wire === WIRE.varint) this.#window.varint();
    else this.#window.skip(wire === WIRE.fixed32 ? 4 : 8);
    this.#token(frame, field, offset, this.#window.position - offset);
  }

  #token(frame: Frame, field: number, offset: number, length: number): void {
    if (this.#window.position > frame.end)
      throw new WireError('malformed', 'a field goes on beyond what holds it');
    (frame.cut ??= new Set()).add(field);
    this.#out.varint(CUT_FIELD * 8 + WIRE.bytes);
    this.#out.varint(TOKEN_BYTES);
    this.#out.append(this.tokens.make(this.#cuts.length));
    this.#cuts.push({ field, bytes: new RangePayload(this.source, offset, length) });
    this.#spend(16);
  }

  #copyValue(frame: Frame, number: number, wire: number): void {
    if (wire === WIRE.varint) this.#copyVarint();
    else if (wire === WIRE.fixed32) this.#copy(4);
    else if (wire === WIRE.fixed64) this.#copy(8);
    else if (wire === WIRE.startGroup) this.#copyGroup(frame, number);
    else throw new WireError('malformed', `a value has the unknown kind ${wire}`);
  }

  #copyVarint(): void {
    for (let i = 0; i < 10; i++) {
      const byte = this.#window.byte();
      this.#out.push(byte);
      if (byte < 0x80) return;
    }
    throw new WireError('malformed', 'a number is longer than 10 bytes');
  }

  /** Groups are an old form of nesting: ONNX has none, so the whole is an unknown field. */
  #copyGroup(frame: Frame, number: number): void {
    const open = [number];
    while (open.length > 0) {
      if (this.#window.position >= frame.end) throw new WireError('malformed', 'a group is not closed');
      const tag = this.#window.varint();
      const wire = tag % 8;
      const inner = Math.floor(tag / 8);
      if (tag > 0xffffffff || inner === 0) throw new WireError('malformed', 'there is no field number');
      this.#spend(1);
      this.#out.varint(tag);
      if (wire === WIRE.endGroup) {
        if (open.pop() !== inner) throw new WireError('malformed', 'a group is closed by the end of another');
      } else if (wire === WIRE.startGroup) {
        open.push(inner);
        if (open.length + this.#frames.length > MAX_DEPTH)
          throw new WireError('malformed', 'groups are nested too deep');
      } else if (wire === WIRE.bytes) {
        const length = this.#window.varint();
        if (this.#window.position + length > frame.end)
          throw new WireError('malformed', 'a field goes on beyond what holds it');
        this.#out.varint(length);
        this.#copy(length);
      } else {
        this.#copyValue(frame, inner, wire);
      }
    }
  }

  #copy(length: number): void {
    if (this.#out.length + length > MAX_SKELETON) throw this.#tooLarge();
    this.#window.copy(length, this.#out);
  }

  /** Packed numbers must fill their field exactly, or a reader would take bytes that follow it. */
  #checkPacked(rule: FieldRule, start: number): void {
    const length = this.#out.length - start;
    this.#spend(length);
    const whole =
      rule.wire === WIRE.varint
        ? length === 0 || this.#out.last() < 0x80
        : length % (rule.wire === WIRE.fixed32 ? 4 : 8) === 0;
    if (!whole) throw new WireError('malformed', `the numbers in "${rule.name}" end in the middle of one`);
  }

  #spend(cost: number): void {
    this.#cost += cost;
    if (this.#cost > MAX_COST) throw this.#tooLarge();
  }

  #tooLarge(): EspalierError {
    return new EspalierError(
      'TOO_LARGE',
      `${this.source.name}: the structure alone is too large to be held in memory.`,
    );
  }

  #where(): string {
    return pathOf(this.#frames, this.#out.bytes());
  }

  #explain(error: WireError): EspalierError {
    const { name, byteLength } = this.source;
    if (error.kind === 'end' && (this.#graphSeen || this.#modelLike)) {
      return new EspalierError(
        'TRUNCATED',
        `${name} ends at byte ${byteLength}, inside ${this.#where()}.`,
        'The file was probably not copied or downloaded to its end.',
      );
    }
    const at = `near byte ${Math.min(this.#window.position, byteLength)}`;
    if (!this.#graphSeen) {
      return new EspalierError(
        'NOT_A_MODEL',
        `${name} is not an ONNX model: its bytes make no sense as one (${at}).`,
      );
    }
    return new EspalierError('CORRUPT', `${name} is damaged ${at}, in ${this.#where()}: ${error.message}.`);
  }
}
