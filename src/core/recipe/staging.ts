import fs from 'node:fs/promises';
import path from 'node:path';
import { EspalierError, toEspalierError } from '../errors.ts';
import { sideFileOf, sweepStaleTemps, uniqueOutputPath } from '../formats/index.ts';
import { temporaryName } from '../formats/io/atomic-files.ts';
import type { ModelSource } from '../model/model.ts';

/** Where a job's result goes: a path the user gave, or a new name beside the source. */
export class Target {
  private constructor(
    private readonly source: Pick<ModelSource, 'path' | 'sideFiles'>,
    private readonly suffix: string,
    private readonly given: string | undefined,
    private readonly extension: string,
  ) {}

  /**
   * Looks whether the place can be written, before any work is done. The suffix may be empty.
   * @throws EspalierError `USAGE` when it is one of the source's own files, `NOT_FOUND` or `IO` for an unusable folder
   */
  static async choose(
    source: Pick<ModelSource, 'path' | 'sideFiles'>,
    suffix: string,
    out: string | undefined,
    extension = '.onnx',
  ): Promise<Target> {
    const target = new Target(source, suffix, out === undefined ? undefined : path.resolve(out), extension);
    const file = target.path();
    await checkFolder(path.dirname(file));
    await target.refuseOwnFiles(file);
    await sweepStaleTemps(path.dirname(file));
    return target;
  }

  /** The name to use: free at this moment, if the user gave none. */
  path(): string {
    return this.given ?? uniqueOutputPath(this.source.path, this.suffix, this.extension);
  }

  /** Whether a file that is there already may be replaced: only one that the user named. */
  get mayReplace(): boolean {
    return this.given !== undefined;
  }

  private async refuseOwnFiles(file: string): Promise<void> {
    const own = await Promise.all([this.source.path, ...this.source.sideFiles].map(realPath));
    for (const wanted of [file, sideFileOf(file)]) {
      if (!own.includes(await realPath(wanted))) continue;
      throw new EspalierError(
        'USAGE',
        `${wanted} belongs to the original model, which is never changed.`,
        'Choose another name for the output.',
      );
    }
  }
}

async function realPath(file: string): Promise<string> {
  return fs.realpath(file).catch(() => path.resolve(file));
}

async function checkFolder(folder: string): Promise<void> {
  try {
    if (!(await fs.stat(folder)).isDirectory()) throw new EspalierError('IO', `${folder} is not a folder.`);
    await fs.access(folder, fs.constants.W_OK);
  } catch (error) {
    const known = toEspalierError(error);
    if (known.code === 'NOT_FOUND') {
      throw new EspalierError('NOT_FOUND', `The folder ${folder} is not there.`, 'Make it first.', {
        cause: error,
      });
    }
    throw new EspalierError('IO', `Nothing can be written into ${folder}: ${known.message}`, undefined, {
      cause: error,
    });
  }
}

/**
 * A hidden folder beside the target, in which a model is written under its final name and tried out: ONNX Runtime looks
 * for side files by name beside the model. It is on the same file system, so that the files can be moved out at once.
 */
export class Staging {
  private constructor(readonly folder: string) {}

  static async create(target: string): Promise<Staging> {
    const folder = path.join(path.dirname(target), temporaryName('espalier'));
    await fs.mkdir(folder).catch((error: unknown) => {
      throw toEspalierError(error);
    });
    return new Staging(folder);
  }

  /** Where to write what shall become `target`. */
  path(target: string): string {
    return path.join(this.folder, path.basename(target));
  }

  /**
   * Moves the files out, the side file first: a model that is there can be read. When `target` came into being meanwhile
   * and may not be replaced, nothing is moved and the result is false.
   */
  async publish(target: string, mayReplace: boolean): Promise<boolean> {
    const files = await fs.readdir(this.folder);
    const main = path.basename(target);
    const ordered = [...files.filter(name => name !== main), main];
    const moved: string[] = [];
    try {
      for (const name of ordered) {
        const to = path.join(path.dirname(target), name);
        if (!(await move(path.join(this.folder, name), to, mayReplace))) {
          await removeAll(moved);
          return false;
        }
        moved.push(to);
      }
    } catch (error) {
      await removeAll(moved);
      throw toEspalierError(error);
    }
    await syncFolder(path.dirname(target));
    return true;
  }

  /** Removes what was written, to write anew; one file may stay. */
  async clear(except?: string): Promise<void> {
    const files = (await fs.readdir(this.folder)).map(name => path.join(this.folder, name));
    await removeAll(files.filter(file => file !== except));
  }

  async remove(): Promise<void> {
    await fs.rm(this.folder, { recursive: true, force: true });
  }
}

async function removeAll(files: readonly string[]): Promise<void> {
  await Promise.all(files.map(file => fs.rm(file, { force: true })));
}

/** False when there is a file of that name and it may not be replaced. */
async function move(from: string, to: string, mayReplace: boolean): Promise<boolean> {
  if (mayReplace) {
    await fs.rename(from, to);
    return true;
  }
  try {
    // Unlike rename, link never replaces: two jobs can't take the same name.
    await fs.link(from, to);
    await fs.unlink(from);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EEXIST') return false;
    // File systems without hard links.
    await fs.rename(from, to);
    return true;
  }
}

/** So that the renames last through a power cut, where the system lets folders be synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
