import fs from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { EspalierError, throwIfAborted, toEspalierError } from '../../errors.ts';
import type { PendingFile, Sink } from '../../formats/io/atomic-files.ts';
import { writeAtomically } from '../../formats/io/atomic-files.ts';
import { isInside } from '../../formats/io/inside.ts';
import { locationProblem } from '../../formats/onnx/external-data.ts';
import type { JobContext } from '../../passes/types.ts';
import type { ArchivedFile } from './codec/layout.ts';
import { Archive } from './open.ts';

/** More than this must be asked for: a small archive can hold a very large file of zeros. */
const DEFAULT_UNPACK_LIMIT = 64 * 2 ** 30;

export interface UnpackOptions extends Partial<JobContext> {
  /** Side files keep the names that the model knows them by; they replace files of that name only when this is true. */
  readonly overwrite?: boolean;
  /** Bytes that may be written in all. */
  readonly limit?: number;
}

export interface UnpackResult {
  /** Absolute paths: the model, then its side files. */
  readonly files: string[];
  readonly bytes: number;
}

/**
 * Writes what was packed, to the byte: the model to `out`, its side files into the same folder under their own names. The
 * files appear whole or not at all, and none outside of the folder.
 * @throws EspalierError `NOT_A_MODEL`, `UNSUPPORTED`, `CORRUPT` for archives; `TOO_LARGE` beyond the limit; `USAGE` when a
 * file would be replaced; `IO`, `CANCELLED`
 */
export async function unpackModel(
  file: string,
  out: string,
  options: UnpackOptions = {},
): Promise<UnpackResult> {
  const target = path.resolve(out);
  const archive = Archive.open(file);
  const made: string[] = [];
  try {
    const { files } = archive.layout;
    const limit = options.limit ?? DEFAULT_UNPACK_LIMIT;
    if (archive.unpackedBytes > limit) {
      throw new EspalierError(
        'TOO_LARGE',
        `${path.basename(file)} would take ${archive.unpackedBytes} bytes, more than the ${limit} allowed.`,
      );
    }
    const paths = await targets(files, target, path.resolve(file), options.overwrite === true, made);
    const writer = new Unpacker(archive, options);
    const pending = files.map((_, i): PendingFile => {
      return { path: paths[i]!, write: sink => writer.write(i, sink) };
    });
    // Side files first: a model that is there can be read.
    await writeAtomically([...pending.slice(1), pending[0]!], options.signal);
    return { files: paths, bytes: archive.unpackedBytes };
  } catch (error) {
    // Those that somebody else uses by now are not empty, and stay.
    for (const folder of made.reverse()) await fs.rmdir(folder).catch(() => undefined);
    throw error;
  } finally {
    await archive.close();
  }
}

/** Where each file goes. Folders that are made for it are added to `made`. */
async function targets(
  files: readonly ArchivedFile[],
  target: string,
  archive: string,
  overwrite: boolean,
  made: string[],
): Promise<string[]> {
  const folder = path.dirname(target);
  const paths = [target];
  for (const { name } of files.slice(1)) {
    const side = path.resolve(folder, checkedName(name));
    await makeFolder(folder, path.dirname(side), made);
    paths.push(side);
    if (!overwrite && (await exists(side))) {
      throw new EspalierError(
        'USAGE',
        `${side} is there already, and unpacking would replace it.`,
        'Unpack into another folder, or let files be replaced.',
      );
    }
  }
  if (new Set([archive, ...paths]).size < paths.length + 1) {
    throw new EspalierError(
      'USAGE',
      `${target} would replace another file that belongs to it.`,
      'Choose another name.',
    );
  }
  return paths;
}

/** @throws EspalierError `CORRUPT` for a name that is no plain relative path */
function checkedName(name: string): string {
  const steps = name.split('/');
  const odd = name === '' || name.includes('\\') || steps.some(step => step === '' || step === '..');
  if (odd || locationProblem(name) !== undefined) {
    throw new EspalierError('CORRUPT', `The archive holds a file with the name "${name}", which is refused.`);
  }
  return name;
}

/** Makes the folders of a side file, one after the other: a link in place of one of them could lead elsewhere. */
async function makeFolder(root: string, folder: string, made: string[]): Promise<void> {
  let at = root;
  for (const step of path.relative(root, folder).split(path.sep).filter(Boolean)) {
    at = path.join(at, step);
    if (await isMade(at)) {
      made.push(at);
      continue;
    }
    if (!isInside(await fs.realpath(root), await fs.realpath(at))) {
      throw new EspalierError('EXTERNAL_DATA', `${at} is a link that leaves the folder of the model.`);
    }
  }
}

/** False when there is something of that name. */
async function isMade(folder: string): Promise<boolean> {
  try {
    await fs.mkdir(folder);
    return true;
  } catch (error) {
    if (await exists(folder)) return false;
    throw toEspalierError(error);
  }
}

async function exists(file: string): Promise<boolean> {
  return fs.lstat(file).then(
    () => true,
    () => false,
  );
}

class Unpacker {
  private done = 0;
  private turn = performance.now();

  constructor(
    private readonly archive: Archive,
    private readonly options: UnpackOptions,
  ) {}

  async write(index: number, sink: Sink): Promise<void> {
    const file = this.archive.layout.files[index]!;
    let position = 0;
    let skeleton = file.skeletonStart;
    const copySkeleton = async (end: number): Promise<void> => {
      while (position < end) {
        const bytes = this.archive.skeleton(skeleton, end - position);
        await sink.write(bytes);
        position += bytes.length;
        skeleton += bytes.length;
        await this.advance(bytes.length);
      }
    };
    for (const piece of file.pieces) {
      await copySkeleton(piece.position);
      const bytes = this.archive.block(this.archive.layout.skeletonBlocks + piece.index);
      await sink.write(bytes);
      position += bytes.length;
      await this.advance(bytes.length);
    }
    await copySkeleton(file.fileBytes);
  }

  private async advance(bytes: number): Promise<void> {
    this.done += bytes;
    throwIfAborted(this.options.signal);
    if (performance.now() - this.turn < 40) return;
    this.options.progress?.({ fraction: this.done / this.archive.unpackedBytes, message: 'Unpacking' });
    await setImmediate();
    this.turn = performance.now();
  }
}
