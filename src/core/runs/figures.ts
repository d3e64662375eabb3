import type { RunFigures, RunFiguresParams } from '../../protocol/runs.ts';
import type { InspectOptions } from '../../protocol/summary.ts';
import { countNonzero } from '../analysis/index.ts';
import { estimateEnergy } from '../cost/energy/index.ts';
import { summarize } from '../cost/summary.ts';
import { openModel } from '../formats/index.ts';
import type { JobContext } from '../passes/types.ts';
import { filesOf } from '../recipe/measure.ts';
import { zippedSize } from '../recipe/zipped-size.ts';
import { Identifier } from './identify.ts';
import { RunStore } from './store.ts';

/** Stands for what the counts depend on besides the model. */
export function sizesKey({ batch = 1, freeDims = {} }: InspectOptions = {}): string {
  return JSON.stringify([batch, Object.entries(freeDims).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/**
 * The figures of a model that don't need it to run; reads all of it. They are kept in the store, if one is given.
 * @throws EspalierError what opening and reading the model throws; `CANCELLED`
 */
export async function runFigures(params: RunFiguresParams, job: JobContext): Promise<RunFigures> {
  const { options = {} } = params;
  const model = await openModel(params.path);
  try {
    const { totals } = await summarize(model, options, { signal: job.signal });
    const { params: count, nonzero } = await countNonzero(model, { signal: job.signal });
    const zipped = await zippedSize(filesOf(model), () => undefined, job.signal);
    const energy = await estimateEnergy(model, options, undefined, job);
    const figures: RunFigures = {
      params: count,
      nonzero,
      // A sum over what happens to be known would look like the model's.
      macs: totals.unknown.length === 0 ? totals.macs : null,
      energy: energy.unknown.length === 0 ? energy.total : null,
      energyProfile: energy.profileTitle,
      zippedBytes: zipped.bytes,
      sizes: sizesKey(options),
    };
    await keep(params, figures, job);
    return figures;
  } finally {
    await model.close();
  }
}

async function keep(
  { path, store: folder }: RunFiguresParams,
  value: RunFigures,
  job: JobContext,
): Promise<void> {
  if (folder === undefined) return;
  const store = new RunStore(folder);
  const identifier = new Identifier(store, job.signal);
  const { sha256 } = await identifier.hashes(path);
  await identifier.save();
  await store.add(sha256, { kind: 'figures', value });
}
