import type { SensitivityReport, Suggestion, SuggestionBudget } from '../../../protocol/sensitivity.ts';
import type { SettingValues } from '../../../protocol/settings.ts';
import { findProfile, type HardwareProfile } from '../../cost/energy/index.ts';
import { EspalierError } from '../../errors.ts';
import { parseSettings, passById } from '../../passes/index.ts';
import type { JobContext } from '../../passes/types.ts';
import { Turns } from '../../turns.ts';
import { contextOf, type ContextRequest } from '../sensitivity/analyze.ts';
import { chooseWithin, type Chosen, type LayerTable } from './choose.ts';
import { describeChoice } from './describe.ts';

export { BUDGETS } from './budgets.ts';

/** The model, with what its layers were measured with. */
export type SuggestRequest = ContextRequest;

/**
 * Settings for each layer that leave at most `budget.share` of the model's bytes, multiply-accumulates or estimated energy, at the least
 * harm that was measured: a recipe of the pass. Nothing is applied.
 * @param own settings by layer that are taken instead, whatever they cost; layers that it does not name stay
 * @throws EspalierError `BAD_SETTING` for a pass without analysis or a share out of range, a profile that is not there, or energy that is not known; `NOTHING_TO_DO` when the budget can't be met; `CANCELLED`
 */
export async function suggestRecipe(
  request: SuggestRequest,
  report: Pick<SensitivityReport, 'layers'>,
  passId: string,
  budget: SuggestionBudget,
  job: JobContext,
  own?: Readonly<Record<string, number>>,
): Promise<Suggestion> {
  if (!(budget.share > 0 && budget.share < 1)) {
    throw new EspalierError(
      'BAD_SETTING',
      `The budget must be a share of ${budget.of} between 0 and 1, not ${budget.share}.`,
    );
  }
  const pass = passById(passId);
  const { sensitivity } = pass;
  const tables = tablesOf(report, passId);
  if (sensitivity === undefined || tables.length === 0) {
    throw new EspalierError('BAD_SETTING', `The analysis says nothing of the pass "${passId}".`);
  }
  const given: SettingValues = request.settings?.[passId] ?? {};
  const settings = parseSettings(pass, given);
  const context = await contextOf(request, job);
  const layers = await sensitivity.layers(context, settings);
  const profile = budget.of === 'energy' ? await findProfile(budget.profile) : undefined;
  const cost = await sensitivity.cost(context, settings, profile);
  const turns = new Turns(job.signal);
  const costOf = async (points: Chosen): Promise<number> => {
    await turns.pass();
    const value = (await cost(points))[budget.of];
    if (value !== undefined) return value;
    throw new EspalierError('BAD_SETTING', `What ${passId} leaves of the ${budget.of} is not known.`);
  };
  const chosen = own ? checkOwn(own, tables) : await chooseWithin(tables, budget.share, costOf);
  if (chosen === undefined) throw outOfReach(budget, await costOf(hardest(tables)), profile);
  return describeChoice({
    pass,
    budget,
    tables,
    layers,
    given,
    seed: request.seed,
    chosen,
    cost: await cost(chosen),
  });
}

/** Points that have a harm; one that has none, as its outputs were no numbers, is never chosen. */
function tablesOf({ layers }: Pick<SensitivityReport, 'layers'>, passId: string): LayerTable[] {
  return layers
    .filter(({ pass }) => pass === passId)
    .map(({ name, points }) => ({
      layer: name,
      points: points.flatMap(({ setting, harm }) => (harm === null ? [] : [{ setting, harm }])),
    }));
}

/** Only what was measured has a harm. */
function checkOwn(own: Readonly<Record<string, number>>, tables: readonly LayerTable[]): Chosen {
  const chosen = new Map(Object.entries(own));
  for (const [layer, setting] of chosen) {
    const table = tables.find(one => one.layer === layer);
    if (table?.points.some(point => point.setting === setting)) continue;
    throw new EspalierError('BAD_SETTING', `Layer "${layer}" was not measured at ${setting}.`);
  }
  return chosen;
}

function hardest(tables: readonly LayerTable[]): Map<string, number> {
  return new Map(
    tables.flatMap(({ layer, points }) => (points.length > 0 ? [[layer, points.at(-1)!.setting]] : [])),
  );
}

function outOfReach(
  { of, share }: SuggestionBudget,
  least: number,
  profile: HardwareProfile | undefined,
): EspalierError {
  const percent = (value: number): string => `${(100 * value).toFixed(0)} %`;
  const where = profile ? ` on ${profile.id}` : '';
  return new EspalierError(
    'NOTHING_TO_DO',
    `With the settings that were measured at least ${percent(least)} of ${of}${where} are left; ${percent(share)} is out of reach.`,
    profile && least > 0.999
      ? 'This hardware saves nothing by what the pass does, as zero weights that it does not skip: choose another profile or pass.'
      : 'Measure harder settings, or allow more.',
  );
}
