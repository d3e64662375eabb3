import fs from 'node:fs/promises';
import path from 'node:path';
import type { OutputPlace } from '../../protocol/rpc.ts';
import { EspalierError, toEspalierError } from '../errors.ts';
import { sideFileOf, sweepStaleTemps, uniqueOutputPath } from '../formats/index.ts';
import type { ModelSource } from '../model/model.ts';
import { exists, type Staging } from './staging.ts';

/** Two jobs may want the same name at the same moment: the later one takes another, so many times. */
const NAME_ATTEMPTS = 20;

/** Where a job's result goes: a path the user gave, or a new name beside the source. */
export class Target {
  private constructor(
    private readonly source: Pick<ModelSource, 'path' | 'sideFiles'>,
    private readonly suffix: string,
    private readonly given: string | undefined,
    private readonly mayReplace: boolean,
    private readonly extension: string,
  ) {}

  /**
   * Looks whether the place can be written, before any work is done. The suffix may be empty.
   * @throws EspalierError `USAGE` when it is one of the source's own files, or there already and not to be replaced; `NOT_FOUND` or `IO`
   * for an unusable folder
   */
  static async choose(
    source: Pick<ModelSource, 'path' | 'sideFiles'>,
    suffix: string,
    { out, replace = true }: OutputPlace,
    extension = '.onnx',
  ): Promise<Target> {
    const given = out === undefined ? undefined : path.resolve(out);
    // A name that was not given is only taken when it is free.
    const target = new Target(source, suffix, given, given !== undefined && replace, extension);
    const file = target.path();
    await checkFolder(path.dirname(file));
    await target.refuseOwnFiles(file);
    await target.refuseTaken(file);
    await sweepStaleTemps(path.dirname(file));
    return target;
  }

  /** The name to use: free at this moment, if the user gave none. */
  path(): string {
    return this.given ?? uniqueOutputPath(this.source.path, this.suffix, this.extension);
  }

  /**
   * Gives what is staged as `wanted` its name. When that was taken meanwhile it gets another, unless the user named it.
   * @param rename makes what is staged under one name be staged under another
   * @throws EspalierError `USAGE` when the user's name was taken, `IO`
   */
  async publish(
    staging: Staging,
    wanted: string,
    rename: (from: string, to: string) => Promise<unknown>,
  ): Promise<string> {
    let name = wanted;
    for (let attempt = 0; attempt < NAME_ATTEMPTS; attempt++) {
      if (await staging.publish(name, this.mayReplace)) return name;
      if (this.given !== undefined) throw taken(name);
      const next = this.path();
      await rename(staging.path(name), staging.path(next));
      name = next;
    }
    throw noFreeName(wanted);
  }

  private async refuseTaken(file: string): Promise<void> {
    if (this.given === undefined || this.mayReplace) return;
    for (const wanted of [file, sideFileOf(file)]) if (await exists(wanted)) throw taken(wanted);
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

function taken(file: string): EspalierError {
  return new EspalierError(
    'USAGE',
    `${file} is there already.`,
    'Give another name, or --force to replace it.',
  );
}

export function noFreeName(wanted: string): EspalierError {
  return new EspalierError('IO', `No free name like ${wanted} could be found.`, 'Give one with --out.');
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
