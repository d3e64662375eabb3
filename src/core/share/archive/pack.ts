import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { PackLevel, PackedTensor } from '../../../protocol/report.ts';
import { EspalierError, throwIfAborted } from '../../errors.ts';
import { openModel } from '../../formats/index.ts';
import { writeAtomically } from '../../formats/io/atomic-files.ts';
import type { JobContext } from '../../passes/types.ts';
import { CODING } from './codec/block.ts';
import { crc32 } from './checksum.ts';
import { MAGIC, SKELETON_BLOCK, TABLE_LIMIT, VERSION } from './codec/layout.ts';
import { encodeBlock } from './encode/block-encoder.ts';
import { startBlock } from './encode/block-start.ts';
import { ByteWriter } from './encode/byte-writer.ts';
import { Effort } from './encode/effort.ts';
import type { ModelFile, PayloadRange } from './files.ts';
import { modelFiles } from './files.ts';
import type { PackReport } from './report.ts';
import { SkeletonEncoder, gainCounts, graphBlock } from './skeleton.ts';
import { Spool } from './spool.ts';
import { TensorTally } from './tensor-report.ts';

/** Decoded bytes of a block, about: whole rows where they are short. */
const BLOCK_BYTES = 1 << 22;

export interface PackOptions extends Partial<JobContext> {
  /** Default `default`. */
  readonly level?: PackLevel;
}

/**
 * Packs a model and its side files into an archive (`docs/espz-format.md`) from which they come back to the byte. Memory
 * stays within a few blocks of 4 MiB. The archive appears whole or not at all.
 * @throws EspalierError what opening the model throws; `EXTERNAL_DATA` when a side file is missing; `USAGE` when the target is
 * a file of the model; `IO`, `CANCELLED`
 */
export async function packModel(file: string, out: string, options: PackOptions = {}): Promise<PackReport> {
  const started = performance.now();
  const target = path.resolve(out);
  const model = await openModel(file);
  try {
    const { source } = model;
    if (source === undefined) throw new EspalierError('INTERNAL', 'The model has no file.');
    if ([source.path, ...source.sideFiles].includes(target)) {
      throw new EspalierError('USAGE', `${target} is a file of the model itself.`, 'Choose another name.');
    }
    const files = modelFiles(model);
    const spool = new Spool(target);
    try {
      const packer = new Packer(files, spool, options);
      const { head, report } = await packer.run();
      const write = async (sink: { write(bytes: Uint8Array): Promise<void> }) => {
        for (const part of head) await sink.write(part);
        for await (const chunk of spool.chunks()) await sink.write(chunk);
      };
      await writeAtomically([{ path: target, write }], options.signal);
      const bytesAfter = head.reduce((sum, part) => sum + part.length, spool.length);
      return { output: target, ...report, bytesAfter, seconds: (performance.now() - started) / 1000 };
    } finally {
      await spool.remove();
      await Promise.all(files.map(({ source: bytes }) => bytes.release()));
    }
  } finally {
    await model.close();
  }
}

interface BlockEntry {
  readonly codedLength: number;
  readonly checksum: number;
}

/** A piece that was coded, to find others like it. */
interface Known {
  readonly file: ModelFile;
  readonly position: number;
  readonly block: number;
}

class Packer {
  private readonly level: PackLevel;
  private readonly effort: Effort;
  private readonly total: number;
  private readonly entries: BlockEntry[] = [];
  private readonly known = new Map<string, Known>();
  private readonly tensors: PackedTensor[] = [];
  private done = 0;
  private turn = performance.now();

  constructor(
    private readonly files: readonly ModelFile[],
    private readonly spool: Spool,
    private readonly options: PackOptions,
  ) {
    this.level = options.level ?? 'default';
    this.total = files.reduce((sum, file) => sum + file.source.byteLength, 0);
    this.effort = new Effort(this.level, this.total);
  }

  async run(): Promise<{
    head: Uint8Array[];
    report: Omit<PackReport, 'output' | 'bytesAfter' | 'seconds'>;
  }> {
    const lengths: number[][] = [];
    for (const file of this.files) lengths.push(await this.pieces(file));
    const isClose = this.isMostlyIntegers();
    const skeleton = new SkeletonEncoder(this.level, this.spool.length, isClose);
    const gaps = this.files.map((file, i) => gapsOf(file, lengths[i]!));
    skeleton.length = gaps.flat().reduce((sum, [, length]) => sum + length, 0);
    for (const [i, file] of this.files.entries()) {
      for (const [position, length] of gaps[i]!) await this.skeletonRange(skeleton, file, position, length);
    }
    const blocks = skeleton.finish();
    const table = this.table(lengths, gaps, [...blocks.map(entryOf), ...this.entries]);
    if (table.length > TABLE_LIMIT) {
      throw new EspalierError('TOO_LARGE', 'The model has more tensors than an archive can list.');
    }
    const bytesAfter = blocks.reduce((sum, block) => sum + block.coded.length, 0);
    const rest = this.spool.length + bytesAfter;
    const coded = graphBlock(table, this.level, length => gainCounts(length, rest, isClose));
    const head = [header(table, coded.length), coded.bytes(), ...blocks.map(block => block.coded)];
    const report = {
      level: this.level,
      bytesBefore: this.total,
      skeleton: { bytesBefore: skeleton.length, bytesAfter },
      tensors: this.tensors,
    };
    return { head, report };
  }

  private isMostlyIntegers(): boolean {
    const integers = this.tensors.filter(({ dtype }) => /^u?int/.test(dtype));
    return integers.reduce((sum, { bytesAfter }) => sum + bytesAfter, 0) > this.spool.length / 2;
  }

  /** Codes the tensors of a file; gives the lengths of their pieces by range. */
  private async pieces(file: ModelFile): Promise<number[]> {
    const all: number[] = [];
    for (const range of file.ranges) {
      const tally = new TensorTally(range);
      const step = blockBytes(range);
      for (let at = 0; at < range.length; at += step) {
        const length = Math.min(step, range.length - at);
        const position = range.position + at;
        const bytes = readFrom(file, position, length);
        await this.piece(file, position, bytes, range, tally);
        all.push(length);
        await this.advance(length);
      }
      this.tensors.push(tally.report());
    }
    return all;
  }

  private async piece(
    file: ModelFile,
    position: number,
    bytes: Uint8Array,
    range: PayloadRange,
    tally: TensorTally,
  ): Promise<void> {
    const checksum = crc32(bytes);
    const key = `${bytes.length} ${checksum}`;
    const before = this.known.get(key);
    if (before !== undefined && same(before, bytes)) {
      const copy = startBlock(CODING.copy, 1);
      copy.varint(this.entries.length - before.block);
      tally.addCopy(copy.length);
      await this.add(copy.bytes(), checksum);
      return;
    }
    this.known.set(key, { file, position, block: this.entries.length });
    const block = encodeBlock(bytes, range.info, this.effort);
    tally.add(block);
    await this.add(block.bytes, checksum);
  }

  private async add(coded: Uint8Array, checksum: number): Promise<void> {
    this.entries.push({ codedLength: coded.length, checksum });
    await this.spool.append(coded);
  }

  private async skeletonRange(
    skeleton: SkeletonEncoder,
    file: ModelFile,
    position: number,
    length: number,
  ): Promise<void> {
    for (let at = 0; at < length; at += SKELETON_BLOCK) {
      const bytes = readFrom(file, position + at, Math.min(SKELETON_BLOCK, length - at));
      skeleton.append(bytes);
      await this.advance(bytes.length);
    }
  }

  /** Tells the progress, and gives the event loop a turn so that a cancel is heard. */
  private async advance(bytes: number): Promise<void> {
    this.done += bytes;
    throwIfAborted(this.options.signal);
    if (performance.now() - this.turn < 40) return;
    this.options.progress?.({ fraction: this.done / this.total, message: 'Packing' });
    await setImmediate();
    this.turn = performance.now();
    throwIfAborted(this.options.signal);
  }

  private table(
    lengths: readonly number[][],
    gaps: readonly (readonly (readonly [number, number])[])[],
    blocks: readonly BlockEntry[],
  ): Uint8Array {
    const writer = new ByteWriter();
    writer.varint(this.files.length);
    for (const [i, { name, source }] of this.files.entries()) {
      const text = new TextEncoder().encode(name);
      writer.varint(text.length);
      writer.append(text);
      writer.varint(source.byteLength);
      writer.varint(lengths[i]!.length);
    }
    for (const [i, pieces] of lengths.entries()) {
      for (const [k, length] of pieces.entries()) {
        writer.varint(gaps[i]![k]![1]);
        writer.varint(length);
      }
    }
    for (const { codedLength } of blocks) writer.varint(codedLength);
    for (const { checksum } of blocks) writer.uint32(checksum);
    return writer.bytes();
  }
}

function entryOf({ coded, checksum }: { coded: Uint8Array; checksum: number }): BlockEntry {
  return { codedLength: coded.length, checksum };
}

/** All that comes before the table of contents. */
function header(table: Uint8Array, codedLength: number): Uint8Array {
  const head = new ByteWriter();
  head.append(Uint8Array.from(MAGIC));
  head.byte(VERSION);
  head.varint(codedLength);
  head.varint(table.length);
  head.uint32(crc32(table));
  return head.bytes();
}

/** Whole rows, if they are not too long. */
function blockBytes({ info, length }: PayloadRange): number {
  if (length <= BLOCK_BYTES) return length;
  const row = (info.columns * info.bits) / 8;
  return Number.isInteger(row) && row <= BLOCK_BYTES / 4 ? BLOCK_BYTES - (BLOCK_BYTES % row) : BLOCK_BYTES;
}

/** Before each piece, and after the last: where it starts and how many bytes it has. */
function gapsOf(
  { ranges, source }: ModelFile,
  lengths: readonly number[],
): [position: number, length: number][] {
  const gaps: [number, number][] = [];
  let position = 0;
  let piece = 0;
  for (const range of ranges) {
    for (let at = range.position; at < range.position + range.length; at += lengths[piece++]!) {
      gaps.push([position, at - position]);
      position = at + lengths[piece]!;
    }
  }
  gaps.push([position, source.byteLength - position]);
  return gaps;
}

function same({ file, position }: Known, bytes: Uint8Array): boolean {
  return Buffer.compare(readFrom(file, position, bytes.length), bytes) === 0;
}

/** Not in turns with other work: of a model's many small tensors, waiting for each would cost more than reading it. */
function readFrom({ source }: ModelFile, position: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  if (source.readSync(bytes, position) === length) return bytes;
  throw new EspalierError('TRUNCATED', `${source.name} became shorter while it was read.`);
}
