import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { EspalierError } from '../../errors.ts';
import type { ByteSource } from '../../formats/io/byte-source.ts';
import { FileSource } from '../../formats/io/byte-source.ts';
import type { Copy } from './codec/block.ts';
import { decodeBlock, deflated } from './codec/block.ts';
import { crc32 } from './checksum.ts';
import { damaged } from './codec/damage.ts';
import type { Layout } from './codec/layout.ts';
import { HEADER_LIMIT, SKELETON_BLOCK, readHeader, readLayout } from './codec/layout.ts';

export { isArchive } from './codec/layout.ts';

/** Decoded blocks that are kept: reading on in small steps decodes each but once. */
const CACHED_BLOCKS = 3;

/** A block, of which `deflated` ones are inflated first. */
function decode(coded: Uint8Array, length: number, copy?: Copy): Uint8Array {
  const outer = deflated(coded, length);
  return decodeBlock(outer === undefined ? coded : inflate(...outer), length, copy);
}

function inflate(coded: Uint8Array, length: number): Uint8Array {
  try {
    return inflateRawSync(coded, { maxOutputLength: Math.max(1, length) });
  } catch {
    throw damaged();
  }
}

/** An archive that is open: its files can be read at any place; only the blocks that are asked for are decoded. */
export class Archive {
  private readonly cache = new Map<number, Uint8Array>();

  private constructor(
    readonly source: ByteSource,
    readonly layout: Layout,
  ) {}

  /** @throws EspalierError `NOT_FOUND`, `IO`, `NOT_A_MODEL`, `UNSUPPORTED`, `CORRUPT` */
  static open(file: string): Archive {
    const source = FileSource.open(file);
    source.retain();
    try {
      return Archive.read(source);
    } catch (error) {
      void source.release();
      throw error;
    }
  }

  /** @throws EspalierError `NOT_A_MODEL`, `UNSUPPORTED`, `CORRUPT` */
  static read(source: ByteSource): Archive {
    return naming(source, () => {
      const start = new Uint8Array(HEADER_LIMIT);
      const header = readHeader(start.subarray(0, source.readSync(start, 0)));
      if (header.headerLength + header.tableCoded > source.byteLength) throw damaged();
      const coded = new Uint8Array(header.tableCoded);
      source.readSync(coded, header.headerLength);
      const layout = readLayout(header, decode(coded, header.tableLength));
      if (layout.archiveBytes !== source.byteLength) throw damaged();
      return new Archive(source, layout);
    });
  }

  /** Bytes of all files when unpacked. */
  get unpackedBytes(): number {
    return this.layout.files.reduce((sum, file) => sum + file.fileBytes, 0);
  }

  /** The decoded bytes of a block, checked. Callers must not write into them. @throws EspalierError `CORRUPT` */
  block(index: number): Uint8Array {
    const cached = this.cache.get(index);
    if (cached !== undefined) {
      // The one used longest ago goes first: a block of the skeleton is needed between all pieces, and slow to decode.
      this.cache.delete(index);
      this.cache.set(index, cached);
      return cached;
    }
    const bytes = naming(this.source, () => this.decode(index, true));
    this.cache.set(index, bytes);
    if (this.cache.size > CACHED_BLOCKS) this.cache.delete(this.cache.keys().next().value!);
    return bytes;
  }

  private decode(index: number, mayCopy: boolean): Uint8Array {
    const block = this.layout.blocks[index]!;
    const coded = new Uint8Array(block.codedLength);
    this.source.readSync(coded, block.offset);
    // What is copied is no copy itself, so that a chain of them takes no longer than one.
    const copy = (distance: number): Uint8Array | undefined => {
      const from = index - distance;
      const exists = mayCopy && distance > 0 && from >= this.layout.skeletonBlocks;
      return exists ? this.decode(from, false) : undefined;
    };
    const bytes = decode(coded, block.length, copy);
    if (crc32(bytes) !== block.checksum) throw damaged();
    return bytes;
  }

  /** Bytes of the skeleton from `start`: as many as its block has, at most `length`. */
  skeleton(start: number, length: number): Uint8Array {
    const at = start % SKELETON_BLOCK;
    return this.block(Math.floor(start / SKELETON_BLOCK)).subarray(at, at + length);
  }

  /** The archived file of that number, to be read without unpacking it. */
  file(index: number): ByteSource {
    return new ArchivedSource(this, index);
  }

  async close(): Promise<void> {
    await this.source.release();
  }
}

/** Puts the archive's name into messages that lack it. */
function naming<T>(source: ByteSource, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof EspalierError)) throw error;
    const message = error.message.replace(/^(The|This) (archive )?/, `${source.name}: the archive `);
    throw new EspalierError(error.code, message, error.hint, { cause: error.cause });
  }
}

/** A stretch of a file: a block, or bytes of the skeleton. */
interface Stretch {
  readonly bytes: Uint8Array;
  readonly isPayload: boolean;
}

class ArchivedSource implements ByteSource {
  readonly name: string;
  readonly byteLength: number;
  private readonly starts: Float64Array;

  constructor(
    private readonly archive: Archive,
    private readonly index: number,
  ) {
    const file = archive.layout.files[index]!;
    this.name = file.name === '' ? archive.source.name : path.posix.basename(file.name);
    this.byteLength = file.fileBytes;
    this.starts = Float64Array.from(file.pieces, piece => piece.position);
  }

  /**
   * Stops before a payload once something was read: who walks through the structure passes over payloads, and should not
   * pay for decoding what lies behind the end of what was asked for.
   */
  readSync(target: Uint8Array, position: number): number {
    let done = 0;
    while (done < target.length && position + done < this.byteLength) {
      const stretch = this.at(position + done, target.length - done, done === 0);
      if (stretch === undefined) break;
      target.set(stretch.bytes, done);
      done += stretch.bytes.length;
    }
    return done;
  }

  read(target: Uint8Array, position: number): Promise<void> {
    return new Promise(resolve => {
      this.readWhole(target, position);
      resolve();
    });
  }

  private readWhole(target: Uint8Array, position: number): void {
    for (let done = 0; done < target.length;) {
      const at = position + done;
      const stretch = at < this.byteLength ? this.at(at, target.length - done, true) : undefined;
      if (stretch === undefined) {
        throw new EspalierError('TRUNCATED', `${this.name} ends before the data it should hold.`);
      }
      target.set(stretch.bytes, done);
      done += stretch.bytes.length;
    }
  }

  /** Bytes from `position`, up to `length` of them and no further than their stretch goes. */
  private at(position: number, length: number, payloads: boolean): Stretch | undefined {
    const { layout } = this.archive;
    const file = layout.files[this.index]!;
    const i = lastAtMost(this.starts, position);
    const piece = file.pieces[i];
    let inPieces = 0;
    if (piece !== undefined) {
      const block = layout.skeletonBlocks + piece.index;
      const size = layout.blocks[block]!.length;
      const offset = position - piece.position;
      if (offset < size) {
        if (!payloads) return undefined;
        return { bytes: this.archive.block(block).subarray(offset, offset + length), isPayload: true };
      }
      inPieces = this.before(i) + size;
    }
    const next = file.pieces[i + 1]?.position ?? file.fileBytes;
    const start = file.skeletonStart + position - inPieces;
    return { bytes: this.archive.skeleton(start, Math.min(length, next - position)), isPayload: false };
  }

  /** Bytes in the pieces before piece `i`. */
  private before(i: number): number {
    this.sums ??= this.addUp();
    return this.sums[i]!;
  }

  private sums: Float64Array | undefined;

  private addUp(): Float64Array {
    const { files, blocks, skeletonBlocks } = this.archive.layout;
    let sum = 0;
    return Float64Array.from(files[this.index]!.pieces, piece => {
      const before = sum;
      sum += blocks[skeletonBlocks + piece.index]!.length;
      return before;
    });
  }

  retain(): void {
    this.archive.source.retain();
  }

  release(): Promise<void> {
    return this.archive.source.release();
  }
}

/** Index of the last of the ascending numbers that is ≤ `value`; −1 if none is. */
function lastAtMost(numbers: Float64Array, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
