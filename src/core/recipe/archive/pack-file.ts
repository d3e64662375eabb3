import fs from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { PackLevel, PackReport } from '../../../protocol/report.ts';
import type { OutputPlace } from '../../../protocol/rpc.ts';
import { EspalierError, throwIfAborted } from '../../errors.ts';
import { weightMemory } from '../../cost/memory.ts';
import { openModel } from '../../formats/index.ts';
import type { ModelSource } from '../../model/model.ts';
import type { JobContext } from '../../passes/types.ts';
import { Archive } from '../../share/archive/open.ts';
import { packModel } from '../../share/archive/pack.ts';
import { Phases } from '../phases.ts';
import { Staging } from '../staging.ts';
import { Target } from '../target.ts';
import { zippedSize } from '../zipped-size.ts';

export interface PackParams extends OutputPlace {
  readonly path: string;
  readonly level?: PackLevel;
}

const EXTENSION = '.espz';
const LEVELS: readonly PackLevel[] = ['fast', 'default', 'best', 'paper'];
/** Shares of the progress bar. */
const SHARES = { zip: 10, pack: 75, check: 15 };

/**
 * Packs a model file, with its side files, into an archive beside it (or to `params.out`). The archive is read back whole,
 * against the checksums of what went in, before it appears under its name. The model is not changed.
 * @throws EspalierError what opening a model throws; `NOTHING_TO_DO` for an archive; `USAGE` for an `out` that is no name of an
 * archive or a file of the model; `BAD_SETTING`; `EXTERNAL_DATA` when a side file is missing; `IO`, `CANCELLED`
 */
export async function packFile(params: PackParams, ctx: JobContext): Promise<PackReport> {
  const started = performance.now();
  const level = checkedLevel(params.level);
  const { source, memoryBytes } = await sourceOf(params.path);
  const target = await Target.choose(source, '', checkedPlace(params), EXTENSION);
  const phases = new Phases(ctx, SHARES);
  const output = target.path();
  const staging = await Staging.create(output);
  try {
    const tell = (fraction: number) => zip.progress({ fraction, message: 'Measuring the zipped size' });
    const zip = phases.enter('zip', 'Measuring the zipped size');
    const zipped = await zippedSize(await presentFiles(source), tell, ctx.signal);
    const staged = staging.path(output);
    const job = phases.enter('pack', 'Packing');
    const report = await packModel(source.path, staged, { ...job, level });
    await readBack(staged, phases.enter('check', 'Checking the archive'));
    return {
      ...report,
      source: source.path,
      output: await target.publish(staging, output, fs.rename),
      zippedBytes: zipped.bytes,
      isZippedEstimate: zipped.isEstimate,
      memoryBytes,
      seconds: (performance.now() - started) / 1000,
    };
  } finally {
    await staging.remove();
  }
}

function checkedLevel(level: PackLevel = 'default'): PackLevel {
  if (LEVELS.includes(level)) return level;
  throw new EspalierError(
    'BAD_SETTING',
    `There is no level "${level}".`,
    `Levels are: ${LEVELS.join(', ')}.`,
  );
}

/** Under another name an archive would not be taken for one when it is opened. */
function checkedPlace(place: OutputPlace): OutputPlace {
  const { out } = place;
  if (out === undefined || out.toLowerCase().endsWith(EXTENSION)) return place;
  throw new EspalierError(
    'USAGE',
    `An archive's name ends with ${EXTENSION}, "${path.basename(out)}" does not.`,
  );
}

async function sourceOf(file: string): Promise<{ source: ModelSource; memoryBytes: number | null }> {
  const model = await openModel(file);
  try {
    const { source } = model;
    if (source === undefined) throw new EspalierError('INTERNAL', 'A model that was opened has no file.');
    if (source.format === undefined) return { source, memoryBytes: await weightMemory(model) };
    throw new EspalierError('NOTHING_TO_DO', `${path.basename(file)} is packed already.`);
  } finally {
    await model.close();
  }
}

/** A side file that is missing is found out, with the tensor's name, by packing. */
async function presentFiles({ path: main, sideFiles }: ModelSource): Promise<string[]> {
  const present = await Promise.all(
    sideFiles.map(file =>
      fs.access(file).then(
        () => true,
        () => false,
      ),
    ),
  );
  return [main, ...sideFiles.filter((_, i) => present[i])];
}

/** Decodes every block once; each has the checksum of the bytes that it was made of. @throws EspalierError `INTERNAL` */
async function readBack(file: string, ctx: JobContext): Promise<void> {
  const archive = Archive.open(file);
  try {
    const { blocks } = archive.layout;
    for (const i of blocks.keys()) {
      throwIfAborted(ctx.signal);
      archive.block(i);
      ctx.progress({ fraction: (i + 1) / blocks.length, message: 'Checking the archive' });
      await setImmediate();
    }
  } catch (cause) {
    if (!(cause instanceof EspalierError) || cause.code !== 'CORRUPT') throw cause;
    const message = 'The archive could not be read back, so it was not kept.';
    throw new EspalierError('INTERNAL', message, 'Please report this with the log.', { cause });
  } finally {
    await archive.close();
  }
}
