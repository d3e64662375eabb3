/** ONNX element types (`TensorProto.DataType`), with what is needed to count and to decode them. */
export interface DataType {
  readonly code: number;
  /** Lower-case ONNX name, e.g. `float32`, `int4`; `type N` for a code this version does not know. */
  readonly name: string;
  /** Bits of one element in raw form; `null` where that has no meaning (strings, unknown types). */
  readonly bits: number | null;
  readonly kind: 'float' | 'int' | 'uint' | 'bool' | 'complex' | 'string' | 'unknown';
}

const TABLE: readonly (readonly [number, string, number | null, DataType['kind']])[] = [
  [1, 'float32', 32, 'float'],
  [2, 'uint8', 8, 'uint'],
  [3, 'int8', 8, 'int'],
  [4, 'uint16', 16, 'uint'],
  [5, 'int16', 16, 'int'],
  [6, 'int32', 32, 'int'],
  [7, 'int64', 64, 'int'],
  [8, 'string', null, 'string'],
  [9, 'bool', 8, 'bool'],
  [10, 'float16', 16, 'float'],
  [11, 'float64', 64, 'float'],
  [12, 'uint32', 32, 'uint'],
  [13, 'uint64', 64, 'uint'],
  [14, 'complex64', 64, 'complex'],
  [15, 'complex128', 128, 'complex'],
  [16, 'bfloat16', 16, 'float'],
  [17, 'float8e4m3fn', 8, 'float'],
  [18, 'float8e4m3fnuz', 8, 'float'],
  [19, 'float8e5m2', 8, 'float'],
  [20, 'float8e5m2fnuz', 8, 'float'],
  [21, 'uint4', 4, 'uint'],
  [22, 'int4', 4, 'int'],
  [23, 'float4e2m1', 4, 'float'],
  [24, 'float8e8m0', 8, 'float'],
  [25, 'uint2', 2, 'uint'],
  [26, 'int2', 2, 'int'],
];

const BY_CODE = new Map<number, DataType>(
  TABLE.map(([code, name, bits, kind]) => [code, { code, name, bits, kind }]),
);
const BY_NAME = new Map<string, DataType>([...BY_CODE.values()].map(type => [type.name, type]));

/** The element type of an ONNX code. Never throws: a code from a newer ONNX is `type N`. */
export function dataType(code: number): DataType {
  return BY_CODE.get(code) ?? { code, name: `type ${code}`, bits: null, kind: 'unknown' };
}

/** The element type of that name, if there is one. */
export function dataTypeByName(name: string): DataType | undefined {
  return BY_NAME.get(name);
}

/** Bytes of `count` elements in raw form (4-bit and 2-bit types are packed), or `null` if the type has no fixed size. */
export function rawByteLength(type: DataType, count: number): number | null {
  return type.bits === null ? null : Math.ceil((count * type.bits) / 8);
}

/** Codes used by name in this code base. */
export const DTYPE = {
  float32: 1,
  uint8: 2,
  int8: 3,
  uint16: 4,
  int16: 5,
  int32: 6,
  int64: 7,
  string: 8,
  bool: 9,
  float16: 10,
  float64: 11,
} as const;
