import type { JobContext } from '../core/passes/types.ts';
import type { EnergyParams, EnergyResult } from '../protocol/rpc.ts';

/**
 * Estimates where a model's energy goes; with data, zeros of activations are measured.
 * @throws EspalierError `BAD_SETTING`, `BAD_DATA`, `RUNTIME`, `CANCELLED`, and what opening the model throws
 */
export async function energy(params: EnergyParams, context: JobContext): Promise<EnergyResult> {
  const { openModel } = await import('../core/formats/index.ts');
  const { summarize } = await import('../core/cost/summary.ts');
  const { estimateEnergy, mitToolInput } = await import('../core/cost/energy/index.ts');
  const { openDataset } = await import('../core/data/index.ts');

  const model = await openModel(params.path);
  try {
    const dataset =
      params.data && (await openDataset(params.data, { inputs: (await summarize(model)).inputs }));
    try {
      const report = await estimateEnergy(model, params.options, dataset, context);
      return params.mitTool ? { ...report, mitTool: await mitToolInput(model, report) } : report;
    } finally {
      await dataset?.close();
    }
  } finally {
    await model.close();
  }
}

/** The hardware profiles that are built in. */
export async function energyProfiles(): Promise<
  readonly { id: string; title: string; description: string }[]
> {
  const { profiles } = await import('../core/cost/energy/index.ts');
  return profiles.map(({ id, title, description }) => ({ id, title, description }));
}
