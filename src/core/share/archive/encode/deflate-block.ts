import { constants, deflateRawSync } from 'node:zlib';
import { CODING, DEFLATED } from '../codec/block.ts';
import { METHOD } from '../codec/stream.ts';
import { startBlock } from './block-start.ts';
import { ByteWriter } from './byte-writer.ts';

/** Runs of fewer bytes are compressed whole to see what deflate makes of them; of larger ones, a sample. */
const SAMPLE = 1 << 15;

/** Deflate over a block of `bytes` as they are. */
export function deflatedBlock(bytes: Uint8Array): ByteWriter {
  const inner = startBlock(CODING.planes, 1);
  inner.varint(0);
  inner.byte(METHOD.raw);
  inner.append(bytes);
  const writer = new ByteWriter();
  writer.byte(DEFLATED);
  writer.varint(inner.length);
  // Text of graphs is rich in repetition: a larger memory level gives it codes of its own.
  writer.append(deflateRawSync(inner.bytes(), { level: constants.Z_BEST_COMPRESSION, memLevel: 9 }));
  return writer;
}

/** Whether deflate is likely to come below `best` bytes. */
export function isDeflatable(bytes: Uint8Array, best: number): boolean {
  if (bytes.length <= SAMPLE) return bytes.length > 16;
  const middle = (bytes.length - SAMPLE) >> 1;
  const sample = deflateRawSync(bytes.subarray(middle, middle + SAMPLE), { level: 1 });
  return sample.length / SAMPLE < (best / bytes.length) * 1.1;
}
