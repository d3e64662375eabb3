import { EspalierError } from '../../../errors.ts';
import { BLOCK_LIMIT } from './block.ts';
import { ByteReader } from './byte-reader.ts';
import { crc32 } from './crc32.ts';
import { damaged } from './damage.ts';
import type { Environment } from './stream.ts';
import { readStream } from './stream.ts';

/** `ESPZ` */
export const MAGIC = [0x45, 0x53, 0x50, 0x5a] as const;
export const VERSION = 1;
/** Magic, version, two numbers of at most 8 bytes, checksum: no header is longer. */
export const HEADER_LIMIT = 25;
/** Bytes of the files that belong to no piece are coded together, in blocks of this many. */
export const SKELETON_BLOCK = 1 << 20;

const TABLE_LIMIT = 1 << 26;

/** A part of an archive that is decoded at once. */
export interface Block {
  /** Where its code starts in the archive. */
  readonly offset: number;
  readonly codedLength: number;
  /** Bytes when decoded. */
  readonly length: number;
  /** CRC-32 of the decoded bytes. */
  readonly checksum: number;
}

/** A range of a file that is a block of its own. All other bytes of the files are the skeleton. */
export interface Piece {
  readonly position: number;
  readonly block: number;
}

export interface ArchivedFile {
  /** Empty for the first file, which takes its name from the archive; the others' are relative paths with `/`. */
  readonly name: string;
  readonly byteLength: number;
  /** Where its bytes start in the skeleton. */
  readonly skeletonStart: number;
  /** In order of position. */
  readonly pieces: readonly Piece[];
  /** The ranges before each piece and after the last, some of them empty: their bytes are in the skeleton, one after the other. */
  readonly gaps: readonly (readonly [from: number, to: number])[];
}

export interface Layout {
  readonly files: readonly ArchivedFile[];
  /** First those of the skeleton, then those of the pieces, in order. */
  readonly blocks: readonly Block[];
  readonly skeletonBlocks: number;
  readonly skeletonLength: number;
  /** Bytes of the whole archive. */
  readonly byteLength: number;
}

export interface Header {
  readonly headerLength: number;
  readonly tableCoded: number;
  readonly tableLength: number;
  readonly checksum: number;
}

/** Whether bytes start like an archive's. */
export function isArchive(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte);
}

/** @throws EspalierError `NOT_A_MODEL`, `UNSUPPORTED` (a later version), `CORRUPT` */
export function readHeader(start: Uint8Array): Header {
  if (!isArchive(start)) throw new EspalierError('NOT_A_MODEL', 'This is not an Espalier archive.');
  const reader = new ByteReader(start);
  reader.take(MAGIC.length);
  const version = reader.byte();
  if (version !== VERSION) {
    throw new EspalierError(
      'UNSUPPORTED',
      `The archive has version ${version} of the format; this program reads version ${VERSION}.`,
      'Update Espalier.',
    );
  }
  const tableCoded = reader.count(TABLE_LIMIT);
  const tableLength = reader.count(TABLE_LIMIT);
  const checksum = reader.uint32();
  return { headerLength: reader.position, tableCoded, tableLength, checksum };
}

/**
 * The table of contents, from its coded bytes.
 * @throws EspalierError `CORRUPT`
 */
export function readLayout(header: Header, coded: Uint8Array, environment: Environment): Layout {
  const table = readStream(new ByteReader(coded), header.tableLength, environment);
  if (crc32(table) !== header.checksum) throw damaged('the table of contents is not what was written');
  const reader = new ByteReader(table);
  // Everything listed takes at least a byte of the table.
  const heads = Array.from({ length: reader.count(table.length) }, () => ({
    name: readName(reader),
    byteLength: reader.varint(),
    count: reader.count(table.length),
  }));
  const lengths: number[] = [];
  let skeletonLength = 0;
  const files = heads.map(({ name, byteLength, count }) => {
    const skeletonStart = skeletonLength;
    let position = 0;
    const gapLengths = Array.from({ length: count }, () => reader.varint());
    const gaps: [number, number][] = [];
    const pieces = gapLengths.map(gap => {
      gaps.push([position, position + gap]);
      skeletonLength += gap;
      const piece = { position: position + gap, block: lengths.length };
      const length = reader.count(BLOCK_LIMIT);
      position = piece.position + length;
      lengths.push(length);
      return piece;
    });
    if (position > byteLength) throw damaged('pieces are outside of their file');
    gaps.push([position, byteLength]);
    skeletonLength += byteLength - position;
    return { name, byteLength, skeletonStart, pieces, gaps };
  });
  const skeletonBlocks = Math.ceil(skeletonLength / SKELETON_BLOCK);
  if (files.length === 0 || skeletonBlocks > table.length)
    throw damaged('the table of contents makes no sense');
  const skeleton = Array.from({ length: skeletonBlocks }, (_, i) =>
    Math.min(SKELETON_BLOCK, skeletonLength - i * SKELETON_BLOCK),
  );
  const coding = [...skeleton, ...lengths].map(length => ({ length, codedLength: reader.varint() }));
  let offset = header.headerLength + header.tableCoded;
  const blocks = coding.map(({ length, codedLength }) => {
    const block = { offset, codedLength, length, checksum: reader.uint32() };
    offset += codedLength;
    return block;
  });
  if (reader.left > 0 || offset > Number.MAX_SAFE_INTEGER)
    throw damaged('the table of contents makes no sense');
  for (const file of files)
    for (const piece of file.pieces) (piece as { block: number }).block += skeletonBlocks;
  return { files, blocks, skeletonBlocks, skeletonLength, byteLength: offset };
}

function readName(reader: ByteReader): string {
  const bytes = reader.take(reader.varint());
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged('a name is no text');
  }
}
