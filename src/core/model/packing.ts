/** 4- and 2-bit elements: two or four to a byte, the first in the low bits. */

/** One element an entry; `signed` extends the sign. */
export function unpackBits(
  bytes: Uint8Array,
  count: number,
  bits: number,
  signed: boolean,
): Uint8Array | Int8Array {
  const perByte = 8 / bits;
  const mask = (1 << bits) - 1;
  const unused = 32 - bits;
  const values = signed ? new Int8Array(count) : new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const code = (bytes[Math.floor(i / perByte)]! >> ((i % perByte) * bits)) & mask;
    values[i] = signed ? (code << unused) >> unused : code;
  }
  return values;
}

/** The inverse of {@link unpackBits}; higher bits of the entries are dropped, and the last byte is filled up with zeros. */
export function packBits(values: Uint8Array | Int8Array, bits: number): Uint8Array<ArrayBuffer> {
  const perByte = 8 / bits;
  const mask = (1 << bits) - 1;
  const bytes = new Uint8Array(Math.ceil(values.length / perByte));
  for (let i = 0; i < values.length; i++) {
    const at = Math.floor(i / perByte);
    bytes[at] = bytes[at]! | ((values[i]! & mask) << ((i % perByte) * bits));
  }
  return bytes;
}
