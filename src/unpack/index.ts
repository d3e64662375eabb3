import { EspalierError } from '../core/errors.ts';
import { decodeBlock, deflated } from '../core/share/archive/codec/block.ts';
import type { Copy } from '../core/share/archive/codec/block.ts';
import { crc32 } from '../core/share/archive/codec/crc32.ts';
import { damaged } from '../core/share/archive/codec/damage.ts';
import type { Layout } from '../core/share/archive/codec/layout.ts';
import { HEADER_LIMIT, isArchive, readHeader, readLayout } from '../core/share/archive/codec/layout.ts';
import { uint8s } from '../core/share/archive/codec/math.ts';
import type { Feed, Source } from './feed.ts';
import { feedOf } from './feed.ts';

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
  if (files[1]) throw new EspalierError('UNSUPPORTED', 'The model has side files: use unpackFiles.');
  return files[0]!.bytes;
}

/** The model in an archive, then its side files. @throws UnpackError as {@link unpack} */
export async function unpackFiles(source: Source, options: Options = {}): Promise<UnpackedFile[]> {
  const feed = feedOf(source);
  try {
    const header = readHeader(await feed.peek(HEADER_LIMIT));
    await feed.take(header.headerLength);
    const layout = readLayout(header, await decode(feed, header.tableCoded, header.tableLength));
    const { limit = 2 ** 31 - 1, progress } = options;
    const total = layout.files.reduce((sum, file) => sum + file.fileBytes, 0);
    if (total > limit)
      throw new EspalierError('TOO_LARGE', `The archive holds ${total} bytes, of ${limit} allowed.`);
    const files = layout.files.map(({ name, fileBytes }) => ({ name, bytes: uint8s(fileBytes) }));
    await fill(feed, layout, files, progress);
    if ((await feed.peek(1)).length) throw damaged();
    return files;
  } finally {
    await feed.end();
  }
}

/** The next block of the feed. */
async function decode(feed: Feed, codedLength: number, length: number, copy?: Copy): Promise<Uint8Array> {
  const coded = await feed.take(codedLength);
  if (coded.length < codedLength) throw damaged();
  const outer = deflated(coded, length);
  return decodeBlock(outer ? await inflate(...outer) : coded, length, copy);
}

/** At most `length` bytes come out, however many there are. */
async function inflate(coded: Uint8Array, length: number): Promise<Uint8Array> {
  const stream = new Blob([coded as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const feed = feedOf(stream);
  try {
    // One more than there may be: so its end is read, and what is wrong with it is found.
    return await feed.take(length + 1);
  } catch {
    throw damaged();
  } finally {
    feed.end();
  }
}

async function fill(
  feed: Feed,
  { files, blocks, skeletonBlocks }: Layout,
  outputs: readonly UnpackedFile[],
  progress: Options['progress'],
): Promise<void> {
  const part = (file: number, from: number, to: number) => outputs[file]!.bytes.subarray(from, to);
  /** Where the bytes of each block go; of the skeleton's, one after the other, the gaps. */
  const places: (Uint8Array | undefined)[] = [];
  const gaps: Uint8Array[] = [];
  for (const [f, file] of files.entries()) {
    for (const [from, to] of file.gaps) gaps.push(part(f, from, to));
    for (const { index, position } of file.pieces) {
      const block = skeletonBlocks + index;
      places[block] = part(f, position, position + blocks[block]!.length);
    }
  }
  /** Blocks that are copies: what is copied is none. */
  const copies = new Set<number>();
  for (const [i, { codedLength, length, checksum }] of blocks.entries()) {
    const copy = (distance: number) => {
      copies.add(i);
      return distance > 0 && !copies.has(i - distance) ? places[i - distance] : undefined;
    };
    let bytes = await decode(feed, codedLength, length, copy);
    if (crc32(bytes) !== checksum) throw damaged();
    if (i < skeletonBlocks) {
      while (bytes.length) {
        const gap = gaps[0]!;
        gap.set(bytes.subarray(0, gap.length));
        gaps[0] = gap.subarray(bytes.length);
        bytes = bytes.subarray(gap.length);
        if (!gaps[0].length) gaps.shift();
      }
    } else {
      places[i]!.set(bytes);
    }
    progress?.((i + 1) / blocks.length);
  }
}
