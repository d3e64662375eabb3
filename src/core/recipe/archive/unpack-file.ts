import fs from 'node:fs/promises';
import path from 'node:path';
import type { UnpackReport } from '../../../protocol/report.ts';
import type { OutputPlace } from '../../../protocol/rpc.ts';
import { EspalierError, toEspalierError } from '../../errors.ts';
import { stemOf } from '../../formats/index.ts';
import type { JobContext } from '../../passes/types.ts';
import { Archive } from '../../share/archive/open.ts';
import { unpackModel } from '../../share/archive/unpack.ts';
import { exists, Staging } from '../staging.ts';
import { noFreeName, Target } from '../target.ts';

export interface UnpackParams extends OutputPlace {
  readonly path: string;
}

const NAME_ATTEMPTS = 20;

/**
 * Gives back the model that is in an archive, to the byte: beside it as `<stem>.onnx`, with a number when that is taken.
 * Side files must keep their names, since the model refers to them: where one is taken, all goes into a new folder
 * `<stem>`. With `params.out` the model gets that name, replacing a file that has it, and side files go beside it,
 * replacing others only where `params.replace` says so.
 * @throws EspalierError `NOT_FOUND`, `NOT_A_MODEL`, `UNSUPPORTED`, `CORRUPT` for archives; `USAGE` when `out` is the archive or a side
 * file would be replaced; `TOO_LARGE`, `IO`, `CANCELLED`
 */
export async function unpackFile(params: UnpackParams, ctx: JobContext): Promise<UnpackReport> {
  const started = performance.now();
  const source = path.resolve(params.path);
  const { bytes, sides } = await contentsOf(source);
  const target = await Target.choose({ path: source, sideFiles: [] }, '', checkedPlace(params));
  const wanted = target.path();
  const job = { signal: ctx.signal, progress: ctx.progress.bind(ctx), log: ctx.log.bind(ctx) };
  const written =
    params.out === undefined
      ? await unpackBeside(source, target, sides, job)
      : await unpackModel(source, wanted, { ...job, overwrite: params.replace === true });
  const [output = wanted] = written.files;
  return {
    source,
    output,
    files: written.files,
    bytesBefore: bytes,
    bytesAfter: written.bytes,
    seconds: (performance.now() - started) / 1000,
  };
}

function checkedPlace(place: OutputPlace): OutputPlace {
  const { out } = place;
  if (out?.toLowerCase().endsWith('.espz') !== true) return place;
  throw new EspalierError(
    'USAGE',
    `What is unpacked is no archive, but "${path.basename(out)}" is the name of one.`,
  );
}

/** Bytes of the archive, and the names of the side files in it. */
async function contentsOf(file: string): Promise<{ bytes: number; sides: string[] }> {
  const archive = Archive.open(file);
  try {
    const sides = archive.layout.files.slice(1).map(({ name }) => name);
    return { bytes: archive.source.byteLength, sides };
  } finally {
    await archive.close();
  }
}

interface Written {
  readonly files: readonly string[];
  readonly bytes: number;
}

/** Unpacks where nobody sees it, and gives it names that are free when it is done. */
async function unpackBeside(
  source: string,
  target: Target,
  sides: readonly string[],
  ctx: JobContext,
): Promise<Written> {
  const first = target.path();
  const staging = await Staging.create(first);
  try {
    const { files, bytes } = await unpackModel(source, staging.path(first), ctx);
    const relative = files.map(file => path.relative(staging.folder, file));
    let name = first;
    for (let attempt = 1; attempt <= NAME_ATTEMPTS; attempt++) {
      if (await anyTaken(path.dirname(first), sides)) {
        name = await rename(staging, name, path.join(path.dirname(first), `${stemOf(source)}.onnx`));
        const folder = path.join(path.dirname(first), stemOf(source) + (attempt === 1 ? '' : `-${attempt}`));
        if (await becomes(staging.folder, folder)) return { files: inside(folder, name, relative), bytes };
      } else {
        if (await staging.publish(name, false))
          return { files: inside(path.dirname(first), name, relative), bytes };
        name = await rename(staging, name, target.path());
      }
    }
    throw noFreeName(first);
  } finally {
    await staging.remove();
  }
}

function inside(folder: string, model: string, [, ...sides]: readonly string[]): string[] {
  return [path.basename(model), ...sides].map(name => path.join(folder, name));
}

async function rename(staging: Staging, from: string, to: string): Promise<string> {
  if (from !== to) await fs.rename(staging.path(from), staging.path(to));
  return to;
}

/** Whether a side file, or the folder that it is in, has a name that is in use. */
async function anyTaken(folder: string, sides: readonly string[]): Promise<boolean> {
  const tops = new Set(sides.map(name => path.join(folder, path.posix.normalize(name).split('/')[0]!)));
  const found = await Promise.all([...tops].map(exists));
  return found.includes(true);
}

/** Gives the folder its new name; false when that is taken. */
async function becomes(folder: string, name: string): Promise<boolean> {
  // An empty folder would be replaced: that is somebody's too.
  if (await exists(name)) return false;
  try {
    await fs.rename(folder, name);
    return true;
  } catch (error) {
    if (await exists(name)) return false;
    throw toEspalierError(error);
  }
}
