import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SensitivityPoint } from '../../../protocol/sensitivity.ts';

/** Results of layers, kept as they come. */
export interface ResultCache {
  get(key: string): readonly SensitivityPoint[] | undefined;
  put(key: string, points: readonly SensitivityPoint[]): Promise<void>;
}

/**
 * A cache in a file of the folder, one line a layer: a run that is ended loses only the layer it was at. The file is named
 * after what decides the figures: the model's hash, data, metric, seed.
 */
export async function openCache(folder: string, identity: unknown): Promise<ResultCache> {
  const digest = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 32);
  const file = path.join(folder, `sensitivity-${digest}.jsonl`);
  await mkdir(folder, { recursive: true });
  const entries = new Map<string, readonly SensitivityPoint[]>();
  for (const line of (await readFile(file, 'utf8').catch(() => '')).split('\n')) {
    const entry = parse(line);
    if (entry) entries.set(...entry);
  }
  return {
    get: key => entries.get(key),
    async put(key, points) {
      entries.set(key, points);
      await appendFile(file, `${JSON.stringify([key, points])}\n`);
    },
  };
}

/** A line that was cut off when the process ended is no entry. */
function parse(line: string): [string, readonly SensitivityPoint[]] | undefined {
  try {
    const [key, points] = JSON.parse(line) as [unknown, unknown];
    if (typeof key !== 'string' || !Array.isArray(points)) return undefined;
    return [key, points as readonly SensitivityPoint[]];
  } catch {
    return undefined;
  }
}
