import zlib from 'node:zlib';
import { crc32 as portable } from './codec/crc32.ts';

/** CRC-32 as in zip. Node's own is several times as fast, and there from version 20.15 on. */
export const crc32: (bytes: Uint8Array) => number =
  typeof zlib.crc32 === 'function' ? bytes => zlib.crc32(bytes) : portable;
