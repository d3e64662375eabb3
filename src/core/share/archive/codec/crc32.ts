import { int32s } from './math.ts';

/** CRC-32 of ISO 3309 (as in zip and PNG), four bytes at a time. */
const TABLE = int32s(1024);

for (let i = 0; i < 1024; i++) {
  let c = i < 256 ? i : TABLE[i - 256]!;
  for (let k = 0; k < 8; k++) c = (c >>> 1) ^ (c & 1 && 0xedb88320);
  TABLE[i] = c;
}

export function crc32(bytes: Uint8Array): number {
  const table = TABLE;
  const end = bytes.length & ~3;
  let c = -1;
  let i = 0;
  for (; i < end; i += 4) {
    c ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    c =
      table[768 + (c & 255)]! ^
      table[512 + ((c >>> 8) & 255)]! ^
      table[256 + ((c >>> 16) & 255)]! ^
      table[c >>> 24]!;
  }
  for (; i < bytes.length; i++) c = (c >>> 8) ^ table[(c ^ bytes[i]!) & 255]!;
  return ~c >>> 0;
}
