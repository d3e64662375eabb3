/**
 * Floating-point formats narrower than 32 bits, by the definitions of the ONNX documents "Float stored in 8 bits" and
 * "Float stored in 4 bits" (OCP FP8 and MX formats, and the `fnuz` variants). All conversions are exact on decoding and
 * round half to even on encoding.
 */
const scratchFloat = new Float32Array(1);

interface Format {
  readonly bits: number;
  readonly exponentBits: number;
  readonly mantissaBits: number;
  readonly bias: number;
  /** `ieee`: top exponent is Inf/NaN. `fn`: only all ones is NaN. `fnuz`: only the code of −0 is NaN. `none`: all codes are numbers. */
  readonly special: 'ieee' | 'fn' | 'fnuz' | 'none';
}

const FORMATS = {
  float16: { bits: 16, exponentBits: 5, mantissaBits: 10, bias: 15, special: 'ieee' },
  float8e4m3fn: { bits: 8, exponentBits: 4, mantissaBits: 3, bias: 7, special: 'fn' },
  float8e4m3fnuz: { bits: 8, exponentBits: 4, mantissaBits: 3, bias: 8, special: 'fnuz' },
  float8e5m2: { bits: 8, exponentBits: 5, mantissaBits: 2, bias: 15, special: 'ieee' },
  float8e5m2fnuz: { bits: 8, exponentBits: 5, mantissaBits: 2, bias: 16, special: 'fnuz' },
  float4e2m1: { bits: 4, exponentBits: 2, mantissaBits: 1, bias: 1, special: 'none' },
} as const satisfies Record<string, Format>;

export type SmallFloatName = keyof typeof FORMATS | 'bfloat16' | 'float8e8m0';

const tables = new Map<SmallFloatName, Float32Array>();

/** True for the formats of this file. */
export function isSmallFloat(name: string): name is SmallFloatName {
  return name in FORMATS || name === 'bfloat16' || name === 'float8e8m0';
}

/** The value of every code of the format, by code: a table of 16, 256 or 65,536 numbers. */
export function decodeTable(name: SmallFloatName): Float32Array {
  let table = tables.get(name);
  if (table === undefined) {
    table = buildTable(name);
    tables.set(name, table);
  }
  return table;
}

function buildTable(name: SmallFloatName): Float32Array {
  if (name === 'bfloat16') {
    return new Float32Array(Uint32Array.from({ length: 65536 }, (_, code) => code << 16).buffer);
  }
  if (name === 'float8e8m0') {
    return Float32Array.from({ length: 256 }, (_, code) => (code === 255 ? NaN : 2 ** (code - 127)));
  }
  const format: Format = FORMATS[name];
  return Float32Array.from({ length: 2 ** format.bits }, (_, code) => valueOf(format, code));
}

function valueOf(format: Format, code: number): number {
  const { exponentBits, mantissaBits, bias, special } = format;
  const signBit = 1 << (format.bits - 1);
  const mantissa = code & ((1 << mantissaBits) - 1);
  const exponent = (code >> mantissaBits) & ((1 << exponentBits) - 1);
  const topExponent = (1 << exponentBits) - 1;
  const sign = code & signBit ? -1 : 1;
  if (special === 'fnuz' && code === signBit) return NaN;
  if (special === 'ieee' && exponent === topExponent) return mantissa === 0 ? sign * Infinity : NaN;
  if (special === 'fn' && (code & (signBit - 1)) === signBit - 1) return NaN;
  const fraction = mantissa / 2 ** mantissaBits;
  return exponent === 0 ? sign * fraction * 2 ** (1 - bias) : sign * (1 + fraction) * 2 ** (exponent - bias);
}

/** Codes of the values, one an element (4-bit codes are not packed here). */
export function encodeSmallFloats(name: SmallFloatName, values: Float32Array): Uint8Array | Uint16Array {
  if (name === 'float16') return encodeFloat16(values);
  if (name === 'bfloat16') return encodeBfloat16(values);
  if (name === 'float8e8m0') return encodePowers(values);
  return encodeBySearch(name, values);
}

/** Beyond 65504 (rounded) becomes ±Inf, as IEEE 754 says. */
function encodeFloat16(values: Float32Array): Uint16Array {
  const bits = bitsOf(values);
  const codes = new Uint16Array(values.length);
  for (let i = 0; i < codes.length; i++) {
    const x = bits[i]!;
    const sign = (x >>> 16) & 0x8000;
    const magnitude = x & 0x7fffffff;
    if (magnitude >= 0x47800000) {
      codes[i] = sign | (magnitude > 0x7f800000 ? 0x7e00 | ((magnitude >>> 13) & 0x3ff) : 0x7c00);
    } else if (magnitude >= 0x38800000) {
      // Normal: rebias the exponent (127 − 15), then round away the 13 low bits; a carry may rightly reach Inf.
      const rounded = magnitude - 0x38000000 + 0xfff + ((magnitude >>> 13) & 1);
      codes[i] = sign | (rounded >>> 13);
    } else if (magnitude >= 0x33000000) {
      // Subnormal: shift the mantissa with its hidden bit into units of 2⁻²⁴.
      const shift = 126 - (magnitude >>> 23);
      const mantissa = (magnitude & 0x7fffff) | 0x800000;
      const kept = mantissa >>> shift;
      const rest = mantissa & ((1 << shift) - 1);
      const half = 1 << (shift - 1);
      codes[i] = sign | (kept + (rest > half || (rest === half && (kept & 1) === 1) ? 1 : 0));
    } else {
      codes[i] = sign;
    }
  }
  return codes;
}

function encodeBfloat16(values: Float32Array): Uint16Array {
  const bits = bitsOf(values);
  const codes = new Uint16Array(values.length);
  for (let i = 0; i < codes.length; i++) {
    const x = bits[i]!;
    const isNaN = (x & 0x7fffffff) > 0x7f800000;
    codes[i] = isNaN ? (x >>> 16) | 0x40 : (x + 0x7fff + ((x >>> 16) & 1)) >>> 16;
  }
  return codes;
}

/** `float8e8m0` has only powers of two: rounded up, the default of ONNX Cast (`round_mode = up`); negative numbers are NaN. */
function encodePowers(values: Float32Array): Uint8Array {
  const bits = bitsOf(values);
  const codes = new Uint8Array(values.length);
  for (let i = 0; i < codes.length; i++) {
    const x = bits[i]!;
    const exponent = x >>> 23;
    if (Number.isNaN(values[i]) || (x >>> 31 === 1 && x !== 0x80000000)) codes[i] = 255;
    else if ((x & 0x7fffffff) === 0) codes[i] = 0;
    // A subnormal float32 up to 2⁻¹²⁷ is code 0; above that it rounds up to 2⁻¹²⁶.
    else if (exponent === 0) codes[i] = x <= 0x400000 ? 0 : 1;
    else codes[i] = Math.min(254, exponent + ((x & 0x7fffff) === 0 ? 0 : 1));
  }
  return codes;
}

/** Saturating, like ONNX Cast with its default `saturate = 1`: what is beyond the largest number, and ±Inf, becomes that number. */
function encodeBySearch(name: keyof typeof FORMATS, values: Float32Array): Uint8Array {
  const format: Format = FORMATS[name];
  const table = decodeTable(name);
  const signBit = 1 << (format.bits - 1);
  const top = largestCode(table, signBit);
  const nan = format.special === 'none' ? top : format.special === 'fnuz' ? signBit : signBit - 1;
  const codes = new Uint8Array(values.length);
  for (let i = 0; i < codes.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) {
      codes[i] = nan;
      continue;
    }
    const code = nearest(table, top, Math.abs(value));
    const negative = value < 0 || Object.is(value, -0);
    codes[i] = negative && !(format.special === 'fnuz' && code === 0) ? code | signBit : code;
  }
  return codes;
}

function largestCode(table: Float32Array, signBit: number): number {
  let top = signBit - 1;
  while (!Number.isFinite(table[top])) top--;
  return top;
}

/** Positive codes grow with their values, and an even code has an even mantissa: so ties go to the even code. */
function nearest(table: Float32Array, top: number, magnitude: number): number {
  if (magnitude >= table[top]!) return top;
  let low = 0;
  let high = top;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (table[middle]! <= magnitude) low = middle;
    else high = middle;
  }
  const below = magnitude - table[low]!;
  const above = table[high]! - magnitude;
  if (below === above) return low & 1 ? high : low;
  return below < above ? low : high;
}

function bitsOf(values: Float32Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length);
}

/** One value rounded to the format and back. */
export function roundTo(name: SmallFloatName, value: number): number {
  scratchFloat[0] = value;
  return decodeTable(name)[encodeSmallFloats(name, scratchFloat)[0]!]!;
}
