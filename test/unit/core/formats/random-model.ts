import type { FieldRule, MessageTable } from '../../../../src/core/formats/onnx/message-table.ts';
import { MODEL_TABLE, WIRE } from '../../../../src/core/formats/onnx/message-table.ts';
import { ByteBuilder } from '../../../../src/core/formats/onnx/byte-builder.ts';

/** Numbers from a seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 ≤ n < 1 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Whole, 0 ≤ n < limit */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }
}

/** Fields that hold a tensor's bytes: made large often, since that is what the reader cuts out. */
const PAYLOADS = new Set([
  'raw_data',
  'float_data',
  'int32_data',
  'int64_data',
  'double_data',
  'uint64_data',
]);
/** Types on the way to tensors are entered more often. */
const DEEP = new Set(['GraphProto', 'NodeProto', 'AttributeProto', 'TensorProto', 'SparseTensorProto']);
/** Closed enums, kept at their first member: others are unknown fields, and an external tensor needs its file. */
const ENUMS = new Set(['AttributeProto.type', 'TensorProto.data_location']);

/**
 * A random but well-formed model on the wire: any field may come in any order, twice, packed or not, with unknown fields
 * and groups at every level.
 */
export function randomModel(random: Random): Uint8Array {
  const graph = [...MODEL_TABLE.fields].find(([, rule]) => rule.name === 'graph')!;
  const out = new ByteBuilder();
  for (let i = 1 + random.below(3); i > 0; i--) writeField(out, random, MODEL_TABLE, graph[0], graph[1], 0);
  writeMessage(out, random, MODEL_TABLE, 0);
  return out.bytes().slice();
}

function writeMessage(out: ByteBuilder, random: Random, table: MessageTable, depth: number): void {
  const fields = [...table.fields];
  const count = random.below(table.name === 'TensorProto' ? 7 : 5);
  for (let i = 0; i < count; i++) {
    if (random.chance(0.08)) {
      writeUnknown(out, random, 0);
      continue;
    }
    const [number, rule] = random.pick(fields);
    if (rule.message !== undefined && depth > 10) continue;
    if (rule.message !== undefined && !DEEP.has(rule.message.name) && random.chance(0.5)) continue;
    writeField(out, random, table, number, rule, depth);
  }
}

function writeField(
  out: ByteBuilder,
  random: Random,
  table: MessageTable,
  number: number,
  rule: FieldRule,
  depth: number,
): void {
  if (rule.message !== undefined) {
    const inner = new ByteBuilder();
    writeMessage(inner, random, rule.message, depth + 1);
    writeBytes(out, number, inner.bytes());
  } else if (rule.wire === WIRE.bytes) {
    const length = rule.name === 'raw_data' ? random.pick([0, 5, 1023, 1024, 1025, 3000]) : random.below(40);
    // Letters, so that strings are valid text; 0x20 and up.
    writeBytes(
      out,
      number,
      Uint8Array.from({ length }, () => 0x20 + random.below(0x5f)),
    );
  } else if (rule.packable && random.chance(0.7)) {
    const inner = new ByteBuilder();
    const count = PAYLOADS.has(rule.name) ? random.pick([0, 1, 3, 130, 400, 1100]) : random.below(5);
    for (let i = 0; i < count; i++) writeNumber(inner, random, rule.wire, false);
    writeBytes(out, number, inner.bytes());
  } else {
    for (let i = rule.repeated ? random.below(3) : 1; i > 0; i--) {
      out.varint(number * 8 + rule.wire);
      writeNumber(out, random, rule.wire, ENUMS.has(`${table.name}.${rule.name}`));
    }
  }
}

function writeBytes(out: ByteBuilder, number: number, bytes: Uint8Array): void {
  out.varint(number * 8 + WIRE.bytes);
  out.varint(bytes.byteLength);
  out.append(bytes);
}

function writeNumber(out: ByteBuilder, random: Random, wire: number, small: boolean): void {
  if (wire === WIRE.varint) {
    if (small) out.varint(0);
    else if (random.chance(0.1)) for (let i = 0; i < 10; i++) out.push(i < 9 ? 0xff : 1);
    else out.varint(random.below(random.pick([2, 200, 2 ** 31, 2 ** 50])));
  } else {
    // Exponent bytes that never make a NaN, which is equal to nothing.
    for (let i = wire === WIRE.fixed32 ? 4 : 8; i > 0; i--) out.push(random.below(0x70));
  }
}

function writeUnknown(out: ByteBuilder, random: Random, depth: number): void {
  const number = random.pick([77, 1000, 300_000, 536_870_851]);
  const wire = random.pick([WIRE.varint, WIRE.fixed64, WIRE.bytes, WIRE.fixed32, WIRE.startGroup]);
  if (wire === WIRE.bytes) {
    writeBytes(
      out,
      number,
      Uint8Array.from({ length: random.pick([0, 12, 13, 2000]) }, () => random.below(256)),
    );
  } else if (wire !== WIRE.startGroup) {
    out.varint(number * 8 + wire);
    writeNumber(out, random, wire, false);
  } else if (depth < 4) {
    out.varint(number * 8 + WIRE.startGroup);
    for (let i = random.below(3); i > 0; i--) writeUnknown(out, random, depth + 1);
    out.varint(number * 8 + WIRE.endGroup);
  }
}
