import type { Recipe } from '../../../protocol/report.ts';
import type { Suggestion, SuggestionBudget } from '../../../protocol/sensitivity.ts';
import type { SettingValues } from '../../../protocol/settings.ts';
import type { ChoiceCost, Pass, SensitiveLayer } from '../../passes/types.ts';
import type { Chosen, LayerTable } from './choose.ts';

export interface Choice {
  readonly pass: Pass;
  readonly budget: SuggestionBudget;
  readonly tables: readonly LayerTable[];
  readonly layers: readonly SensitiveLayer[];
  /** Settings of the pass that the layers were measured with, as they were given. */
  readonly given: SettingValues;
  readonly seed: number | undefined;
  readonly chosen: Chosen;
  readonly cost: ChoiceCost;
}

/** A choice of points, with the recipe that applies it. */
export function describeChoice(choice: Choice): Suggestion {
  const { pass, budget, tables, layers, given, seed, chosen, cost } = choice;
  const steps = pass.sensitivity?.steps(chosen, given, layers) ?? [];
  const recipe: Recipe = {
    version: 1,
    name: `${pass.title}, ${Math.round(100 * budget.share)} % of ${budget.of}`,
    ...(seed !== undefined && { seed }),
    steps: steps.map(settings => ({ pass: pass.id, settings })),
  };
  return {
    recipe,
    pass: pass.id,
    budget,
    cost,
    layers: tables.map(({ layer, points }) => {
      const setting = chosen.get(layer) ?? null;
      const harm = points.find(point => point.setting === setting)?.harm ?? 0;
      return { layer, setting, harm };
    }),
  };
}
