import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { Dataset } from '../../data/types.ts';
import { EspalierError, toEspalierError } from '../../errors.ts';
import { replaceFile } from '../../formats/io/atomic-files.ts';
import { GrowingHistogram } from './histogram.ts';
import type { Observed } from './method.ts';
import type { Calibration, CalibrationRequest } from './run.ts';

const FORMAT = 'espalier-calibration-1';

const storedRange = v.object({
  min: v.number(),
  max: v.number(),
  averageMin: v.number(),
  averageMax: v.number(),
  histogram: v.optional(
    v.object({
      width: v.number(),
      zeros: v.number(),
      total: v.number(),
      counts: v.array(v.tuple([v.number(), v.number()])),
    }),
  ),
});

const storedCalibration = v.object({
  format: v.literal(FORMAT),
  model: v.string(),
  data: v.string(),
  samples: v.number(),
  values: v.record(v.string(), storedRange),
  means: v.record(v.string(), v.array(v.number())),
});

/** What a calibration is of. */
export interface CalibrationKey {
  /** Hash of the model as it was run. */
  readonly model: string;
  /** Hash of the data: their name and number, and the first and the last sample as they are fed. */
  readonly data: string;
}

/** A calibration from a file, or why it can't be used, as the end of "…, which …". */
export type Found =
  { readonly calibration: Calibration } | { readonly reason: string } | { readonly isNew: true };

export async function dataKey(dataset: Dataset): Promise<string> {
  const hash = createHash('sha256').update(`${dataset.name}\n${dataset.size}\n`);
  for (const start of new Set([0, dataset.size - 1])) {
    const { feeds } = await dataset.batch(start, 1);
    for (const [name, { dtype, dims, data }] of Object.entries(feeds)) {
      hash.update(JSON.stringify([name, dtype, dims]));
      if (ArrayBuffer.isView(data))
        hash.update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
      else hash.update(JSON.stringify(data));
    }
  }
  return hash.digest('hex');
}

/**
 * What an earlier calibration has kept, when it is of the same model and data, and holds what is asked for.
 * @throws EspalierError `BAD_SETTING` for a file that is something else, so that it is not overwritten
 */
export async function readCalibration(
  file: string,
  key: CalibrationKey,
  request: CalibrationRequest,
): Promise<Found> {
  const text = await textOf(file);
  if (text === undefined) return { isNew: true };
  const stored = parse(text);
  if (stored === undefined) {
    throw new EspalierError(
      'BAD_SETTING',
      `${path.basename(file)} is no calibration cache.`,
      'Give the name of another file, which need not be there.',
    );
  }
  if (stored.model !== key.model)
    return { reason: 'is of another model, or of other settings of what is done to it before' };
  if (stored.data !== key.data) return { reason: 'is of other data' };
  const names = [...request.names, ...request.means.keys()];
  const isThere = (name: string) => stored.values[name] ?? stored.means[name];
  if (!names.every(isThere) || ![...request.means.keys()].every(name => stored.means[name]))
    return { reason: 'does not know all values that are to be rounded' };
  if (request.withHistograms && !request.names.every(name => stored.values[name]?.histogram))
    return { reason: 'has no histograms, which this way of choosing ranges needs' };
  return { calibration: restored(stored) };
}

function restored(stored: v.InferOutput<typeof storedCalibration>): Calibration {
  const observers = Object.entries(stored.values).map(
    ([name, { histogram, ...range }]): [string, Observed] => [
      name,
      { ...range, histogram: histogram && GrowingHistogram.from(histogram) },
    ],
  );
  const means = Object.entries(stored.means).map(
    ([name, values]) => [name, { values: () => Float64Array.from(values) }] as const,
  );
  return { observers: new Map(observers), means: new Map(means), samples: stored.samples };
}

export async function keepCalibration(
  file: string,
  key: CalibrationKey,
  calibration: Calibration,
): Promise<void> {
  const { observers, means, samples } = calibration;
  const values = [...observers].map(([name, { min, max, averageMin, averageMax, histogram }]) => [
    name,
    { min, max, averageMin, averageMax, histogram },
  ]);
  const stored = {
    format: FORMAT,
    ...key,
    samples,
    values: Object.fromEntries(values) as unknown,
    means: Object.fromEntries([...means].map(([name, mean]) => [name, [...mean.values()]])),
  };
  await replaceFile(file, `${JSON.stringify(stored)}\n`);
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw toEspalierError(error);
  }
}

function parse(text: string): v.InferOutput<typeof storedCalibration> | undefined {
  try {
    const result = v.safeParse(storedCalibration, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
