import type { JobContext } from '../core/passes/types.ts';
import type { EnergyProfiles } from '../protocol/energy.ts';
import type { EnergyParams, EnergyResult, Params } from '../protocol/rpc.ts';
import { models, zeros } from './models.ts';

/**
 * Estimates where a model's energy goes; with data, zeros of activations are measured.
 * @throws EspalierError `BAD_SETTING`, `BAD_DATA`, `RUNTIME`, `CANCELLED`, and what opening the model throws
 */
export async function energy(params: EnergyParams, context: JobContext): Promise<EnergyResult> {
  const { summarize } = await import('../core/cost/summary.ts');
  const { estimateEnergy, mitToolInput } = await import('../core/cost/energy/index.ts');
  const { openDataset } = await import('../core/data/index.ts');

  return models.with(params.path, async model => {
    const { data, zeros: known } = params;
    const dataset =
      data === undefined || known !== undefined
        ? undefined
        : await openDataset(data, { inputs: (await summarize(model)).inputs });
    try {
      const countZeros = zeros.of.bind(zeros);
      const report = await estimateEnergy(model, params.options, dataset ?? known, context, countZeros);
      return params.mitTool ? { ...report, mitTool: await mitToolInput(model, report) } : report;
    } finally {
      await dataset?.close();
    }
  });
}

/** The hardware profiles that are built in, and those of the user's that are sound. */
export async function energyProfiles({ own = [] }: Params<'energyProfiles'>): Promise<EnergyProfiles> {
  const { profiles, readProfiles } = await import('../core/cost/energy/index.ts');
  const read = await readProfiles(own);
  const info = (isOwn: boolean) => (profile: (typeof profiles)[number]) => {
    const { id, title, description, confidence, bits } = profile;
    return { id, title, description, confidence, bits, own: isOwn };
  };
  return {
    profiles: [...profiles.map(info(false)), ...read.profiles.map(info(true))],
    problems: read.problems.map(({ message, hint }) => (hint === undefined ? message : `${message} ${hint}`)),
  };
}
