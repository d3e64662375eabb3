import { CODING } from '../codec/block.ts';
import { appendPart, shortest, startBlock } from './block-start.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { Effort } from './effort.ts';
import type { ElementInfo } from './elements.ts';
import { levelBlock } from './level-encoder.ts';
import { planeBlock } from './plane-encoder.ts';

/** One element of so many must be zero. */
const LEAST_ZEROS = 50;

/** Zeros apart from the others; nothing when they are too few to be worth it. */
export function maskedBlock(bytes: Uint8Array, info: ElementInfo, effort: Effort): ByteWriter | undefined {
  const { width } = info;
  const count = bytes.length / width;
  // The highest bytes are enough to see that most models have no zeros to speak of.
  let candidates = 0;
  for (let at = width - 1; at < bytes.length; at += width) candidates += +((bytes[at]! & 127) === 0);
  if (candidates < count / LEAST_ZEROS) return undefined;
  const mask = new Int32Array(count);
  let filled = 0;
  for (let i = 0; i < count; i++) {
    const at = i * width;
    let bits = bytes[at + width - 1]! & 127;
    for (let k = 0; k < width - 1; k++) bits |= bytes[at + k]!;
    if (bits !== 0) filled += mask[i] = 1;
  }
  if (count - filled < count / LEAST_ZEROS) return undefined;
  const values = new Uint8Array(filled * width);
  const signs = new Uint8Array(count - filled);
  for (let i = 0, v = 0; i < count; i++) {
    const element = bytes.subarray(i * width, (i + 1) * width);
    if (mask[i]) values.set(element, v++ * width);
    else signs[i - v] = element[width - 1]! >> 7;
  }
  const writer = startBlock(CODING.masked, width);
  const flags = { width: 1, rotate: false, columns: info.columns };
  appendPart(
    writer,
    shortest([levelBlock(mask, 0, 1, info, effort), planeBlock(Uint8Array.from(mask), flags, effort)]),
  );
  appendPart(writer, planeBlock(signs, flags, effort));
  writer.append(planeBlock(values, { ...info, columns: 1 }, effort).bytes());
  return writer;
}
