import { EspalierError } from '../../../errors.ts';
import { BLOCK_LIMIT } from './block.ts';
import { ByteReader } from './byte-reader.ts';
import { crc32 } from './crc32.ts';
import { damaged } from './damage.ts';
import { min } from './math.ts';

/** `ESPZ` */
export const MAGIC = [0x45, 0x53, 0x50, 0x5a] as const;
export const VERSION = 1;
/** Magic, version, two numbers of at most 8 bytes, checksum: no header is longer. */
export const HEADER_LIMIT = 25;
/** Bytes of the files that belong to no piece are coded together, in blocks of this many. */
export const SKELETON_BLOCK = 1 << 20;

/** Of the table of contents: it takes some 20 times as much memory as an object. */
export const TABLE_LIMIT = 1 << 22;

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
  /** Among the blocks of all pieces, which follow those of the skeleton. */
  readonly index: number;
}

export interface ArchivedFile {
  /** Empty for the first file, which takes its name from the archive; the others' are relative paths with `/`. */
  readonly name: string;
  readonly fileBytes: number;
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
  /** Of the whole archive. */
  readonly archiveBytes: number;
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
      `The archive has version ${version}; this program reads version ${VERSION}.`,
      'Update Espalier.',
    );
  }
  const tableCoded = reader.count(TABLE_LIMIT);
  const tableLength = reader.count(TABLE_LIMIT);
  const checksum = reader.uint32();
  return { headerLength: reader.position, tableCoded, tableLength, checksum };
}

/**
 * The table of contents, decoded.
 * @throws EspalierError `CORRUPT`
 */
export function readLayout(header: Header, table: Uint8Array): Layout {
  if (crc32(table) !== header.checksum) throw damaged();
  const reader = new ByteReader(table);
  // Everything listed takes at least a byte of the table.
  const many = () => reader.count(table.length);
  const heads = Array.from({ length: many() }, () => {
    return { name: readName(reader), fileBytes: reader.varint(), count: many() };
  });
  const lengths: number[] = [];
  let skeletonLength = 0;
  const files = heads.map(({ name, fileBytes, count }) => {
    const skeletonStart = skeletonLength;
    let position = 0;
    const gaps: [number, number][] = [];
    const gap = (length: number) => {
      gaps.push([position, (position += length)]);
      skeletonLength += length;
    };
    const pieces = Array.from({ length: count }, () => {
      gap(reader.varint());
      const piece = { position, index: lengths.length };
      position += lengths[piece.index] = reader.count(BLOCK_LIMIT);
      return piece;
    });
    if (position > fileBytes) throw damaged();
    gap(fileBytes - position);
    return { name, fileBytes, skeletonStart, pieces, gaps };
  });
  const skeletonBlocks = Math.ceil(skeletonLength / SKELETON_BLOCK);
  if (!files[0] || skeletonBlocks > table.length) throw damaged();
  let offset = header.headerLength + header.tableCoded;
  const coded = Array.from({ length: skeletonBlocks + lengths.length }, () => reader.varint());
  const blocks = coded.map((codedLength, i) => {
    const length = lengths[i - skeletonBlocks] ?? min(SKELETON_BLOCK, skeletonLength - i * SKELETON_BLOCK);
    const block = { offset, codedLength, length, checksum: reader.uint32() };
    offset += codedLength;
    return block;
  });
  if (reader.rest().length) throw damaged();
  return { files, blocks, skeletonBlocks, archiveBytes: offset };
}

function readName(reader: ByteReader): string {
  const { bytes } = reader.part();
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged();
  }
}
