import type { DescField, DescMessage } from '@bufbuild/protobuf';
import { ScalarType } from '@bufbuild/protobuf';
import { ModelProtoSchema } from 'onnx-buf';

/** How a value stands on the wire. */
export const WIRE = { varint: 0, fixed64: 1, bytes: 2, startGroup: 3, endGroup: 4, fixed32: 5 } as const;

/** What the scanner must know of a field. */
export interface FieldRule {
  readonly name: string;
  readonly wire: number;
  readonly repeated: boolean;
  /** Repeated numbers may stand one by one or packed into one length-delimited field. */
  readonly packable: boolean;
  /** For fields that hold a message. */
  readonly message: MessageTable | undefined;
}

/** A message type of ONNX, as a table by field number. */
export interface MessageTable {
  readonly name: string;
  readonly fields: ReadonlyMap<number, FieldRule>;
  /** Field that holds the name a person knows it by; 0 if there is none. */
  readonly nameField: number;
}

const tables = new Map<string, MessageTable>();

/** The table of `ModelProto`, from which all others are reached. */
export const MODEL_TABLE = tableOf(ModelProtoSchema);

function tableOf(message: DescMessage): MessageTable {
  const known = tables.get(message.typeName);
  if (known !== undefined) return known;
  const fields = new Map<number, FieldRule>();
  const nameField = message.fields.find(field => field.name === 'name')?.number ?? 0;
  const table = { name: message.name, fields, nameField };
  // Registered before its fields are looked at: graphs hold nodes that hold graphs.
  tables.set(message.typeName, table);
  for (const field of message.fields) fields.set(field.number, ruleOf(field));
  return table;
}

function ruleOf(field: DescField): FieldRule {
  const repeated = field.fieldKind === 'list';
  if (field.message !== undefined) {
    return { name: field.name, wire: WIRE.bytes, repeated, packable: false, message: tableOf(field.message) };
  }
  const wire = field.scalar === undefined ? WIRE.varint : wireOf(field.scalar);
  return { name: field.name, wire, repeated, packable: repeated && wire !== WIRE.bytes, message: undefined };
}

function wireOf(scalar: ScalarType): number {
  switch (scalar) {
    case ScalarType.STRING:
    case ScalarType.BYTES:
      return WIRE.bytes;
    case ScalarType.DOUBLE:
    case ScalarType.FIXED64:
    case ScalarType.SFIXED64:
      return WIRE.fixed64;
    case ScalarType.FLOAT:
    case ScalarType.FIXED32:
    case ScalarType.SFIXED32:
      return WIRE.fixed32;
    default:
      return WIRE.varint;
  }
}
