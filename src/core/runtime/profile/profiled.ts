import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Feeds } from '../../data/types.ts';
import { EspalierError, throwIfAborted } from '../../errors.ts';
import { openSession } from '../session.ts';
import type { SessionOptions } from '../types.ts';
import { kernelTimes } from './events.ts';

/** The first runs allocate memory and fill caches. */
export const WARM_UP = 3;

/**
 * Median microseconds of every kernel, by the profiler of ONNX Runtime.
 * @param folder where the profile is written, under the name `level`
 * @throws EspalierError `RUNTIME`, `CANCELLED`
 */
export async function profileKernels(
  file: string,
  feeds: Feeds,
  folder: string,
  options: SessionOptions & { readonly optimization: 'disabled' | 'all'; readonly runs: number },
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const { runs, ...rest } = options;
  const prefix = `kernels-${options.optimization}`;
  const session = await openSession(file, { ...rest, profilePrefix: path.join(folder, prefix) });
  try {
    for (let i = 0; i < WARM_UP + runs; i++) {
      throwIfAborted(signal);
      await session.run(feeds);
    }
  } finally {
    await session.release();
  }
  // ONNX Runtime adds the time to the name, and does not tell it.
  const written = (await readdir(folder)).find(name => name.startsWith(prefix) && name.endsWith('.json'));
  if (written === undefined) throw new EspalierError('RUNTIME', 'ONNX Runtime wrote no profile.');
  return kernelTimes(await readFile(path.join(folder, written), 'utf8'), WARM_UP);
}
