import { CODING } from '../codec/block.ts';
import type { ByteWriter } from './byte-writer.ts';
import { deflatedBlock, isDeflatable } from './deflate-block.ts';
import type { Effort } from './effort.ts';
import type { Distinct, ElementInfo } from './elements.ts';
import { distinctElements } from './elements.ts';
import { integerBlock } from './integer-encoder.ts';
import { maskedBlock } from './masked-encoder.ts';
import { paletteBlock, runBlock } from './palette-encoder.ts';
import { planeBlock, textBlock } from './plane-encoder.ts';
import { sparseBlock } from './sparse-encoder.ts';

/** More different elements are no codebook. */
const CODEBOOK_LIMIT = 4096;

/** More different elements than one in four, and a few, are no codebook either; of bytes all are counted. */
function codebookLimit(count: number, width: number): number {
  return width === 1 ? 256 : Math.min(CODEBOOK_LIMIT, Math.ceil((count + 64) / 4) - 1);
}

/** How a block was coded, for reports. */
export type CodingName = keyof typeof CODING | 'deflate' | 'text';

/** Tells what was chosen, for the report. */
export interface CodedBlock {
  readonly coding: CodingName;
  readonly bytes: Uint8Array;
  /** The different elements, if they are few. */
  readonly elements: Distinct | undefined;
}

/** The shortest coding of a block, as far as `effort` goes. */
export function encodeBlock(bytes: Uint8Array, info: ElementInfo, effort: Effort): CodedBlock {
  const { width } = info;
  const limit = codebookLimit(bytes.length / width, width);
  const distinct = info.bits < 8 ? undefined : distinctElements(bytes, info, limit);
  let best: CodedBlock | undefined;
  const offer = (coding: CodingName, block: ByteWriter | undefined): void => {
    if (block === undefined || (best !== undefined && best.bytes.length <= block.length)) return;
    best = { coding, bytes: block.bytes(), elements: distinct };
  };
  if (distinct !== undefined && width > 1) {
    const shared = effort.forShared();
    if (effort.level !== 'best') offer('sparse', sparseBlock(info, distinct, shared));
    if (effort.level !== 'paper' || best === undefined) {
      offer('palette', paletteBlock(info, distinct, shared));
      offer('runs', runBlock(bytes, info, distinct, shared));
    }
  } else if (bytes.length % width === 0 && info.kind !== 'bytes') {
    offer('planes', planeBlock(bytes, info, effort));
    if (width > 1) offer('masked', maskedBlock(bytes, info, effort));
  }
  if (width === 1 && info.kind !== 'bytes') offer('levels', integerBlock(bytes, info, effort));
  // Floats as a mere run of bytes are only worth a try when they are few, or came out short: repetition is what is left.
  const shortest = best?.bytes.length ?? Infinity;
  if (width === 1 || bytes.length <= 4096 || effort.best || shortest < bytes.length / 2) {
    offer('text', textBlock(bytes, effort));
    if (isDeflatable(bytes, best!.bytes.length)) offer('deflate', deflatedBlock(bytes));
  }
  return best!;
}
