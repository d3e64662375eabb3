import { EspalierError } from '../core/errors.ts';
import { decodeBlock } from '../core/share/archive/codec/block.ts';
import { crc32 } from '../core/share/archive/codec/crc32.ts';
import { damaged } from '../core/share/archive/codec/damage.ts';
import type { ArchivedFile, Layout } from '../core/share/archive/codec/layout.ts';
import {
  HEADER_LIMIT,
  SKELETON_BLOCK,
  isArchive,
  readHeader,
  readLayout,
} from '../core/share/archive/codec/layout.ts';
import type { Source } from './feed.ts';
import { Feed } from './feed.ts';

export { EspalierError as UnpackError, isArchive };
export type { Source } from './feed.ts';

export interface UnpackedFile {
  /** Empty for the model; for a side file, the path by which the model refers to it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Options {
  /** Bytes that the unpacked files may have in all; default 2³¹ − 1. */
  readonly limit?: number;
  /** Called after each part with the fraction that is done. */
  readonly progress?: (fraction: number) => void;
}

/**
 * The model in an archive, decoded as its bytes arrive: `await unpack((await fetch(url)).body)`.
 * @throws UnpackError with a `code`: `NOT_A_MODEL` (no archive), `CORRUPT`, `TOO_LARGE`, `UNSUPPORTED`: a later version, or a model with
 * side files (for those see {@link unpackFiles})
 */
export async function unpack(source: Source, options?: Options): Promise<Uint8Array> {
  const files = await unpackFiles(source, options);
  if (files.length > 1) {
    throw new EspalierError('UNSUPPORTED', 'The model has side files: unpack it with unpackFiles.');
  }
  return files[0]!.bytes;
}

/** The model in an archive, then its side files. @throws UnpackError as {@link unpack} */
export async function unpackFiles(source: Source, options: Options = {}): Promise<UnpackedFile[]> {
  const feed = new Feed(source);
  try {
    const header = readHeader(await feed.peek(HEADER_LIMIT));
    await feed.take(header.headerLength);
    const layout = readLayout(header, await feed.take(header.tableCoded), {});
    const total = layout.files.reduce((sum, file) => sum + file.byteLength, 0);
    const limit = options.limit ?? 2 ** 31 - 1;
    if (total > limit)
      throw new EspalierError(
        'TOO_LARGE',
        `The archive holds ${total} bytes, more than the ${limit} allowed.`,
      );
    const files = layout.files.map(({ name, byteLength }) => ({ name, bytes: new Uint8Array(byteLength) }));
    await fill(feed, layout, files, options.progress);
    if ((await feed.peek(1)).length > 0) throw damaged('it goes on after its end');
    return files;
  } finally {
    await feed.end();
  }
}

async function fill(
  feed: Feed,
  layout: Layout,
  files: readonly UnpackedFile[],
  progress: Options['progress'],
): Promise<void> {
  const places = piecePlaces(layout, files);
  for (const [i, block] of layout.blocks.entries()) {
    const copy = (distance: number): Uint8Array => {
      const place = places.get(i - distance);
      if (place === undefined || distance < 1) throw damaged('a copy of nothing');
      return place;
    };
    const bytes = decodeBlock(await feed.take(block.codedLength), block.length, { copy });
    if (crc32(bytes) !== block.checksum) throw damaged('a checksum is wrong');
    const place = places.get(i);
    if (place === undefined) putSkeleton(layout.files, files, i * SKELETON_BLOCK, bytes);
    else place.set(bytes);
    progress?.((i + 1) / layout.blocks.length);
  }
}

/** Where the bytes of each piece go, by block. */
function piecePlaces({ files, blocks }: Layout, outputs: readonly UnpackedFile[]): Map<number, Uint8Array> {
  const places = new Map<number, Uint8Array>();
  for (const [f, file] of files.entries()) {
    for (const { block, position } of file.pieces) {
      places.set(block, outputs[f]!.bytes.subarray(position, position + blocks[block]!.length));
    }
  }
  return places;
}

/** Puts bytes of the skeleton, from `start` of it on, into the gaps between the pieces. */
function putSkeleton(
  files: readonly ArchivedFile[],
  outputs: readonly UnpackedFile[],
  start: number,
  bytes: Uint8Array,
): void {
  for (const [f, file] of files.entries()) {
    let at = file.skeletonStart;
    for (const [from, to] of file.gaps) {
      const first = Math.max(at, start);
      const end = Math.min(at + to - from, start + bytes.length);
      if (first < end) outputs[f]!.bytes.set(bytes.subarray(first - start, end - start), from + first - at);
      at += to - from;
    }
  }
}
