import type { PassPreview } from '../../protocol/report.ts';
import type { SettingValues } from '../../protocol/settings.ts';
import type { InspectOptions } from '../../protocol/summary.ts';
import { buildScopes } from '../graph/scope.ts';
import { inferShapes } from '../graph/shapes/index.ts';
import type { Model } from '../model/model.ts';
import { parseSettings, passById } from '../passes/index.ts';

/**
 * What a pass would touch. Reads no weights, and does not change the model.
 * @throws EspalierError `BAD_SETTING`, `NO_MATCH`
 */
export async function previewPass(
  model: Model,
  passId: string,
  settings: SettingValues,
  options: InspectOptions = {},
): Promise<PassPreview> {
  const pass = passById(passId);
  const parsed = parseSettings(pass, settings);
  const scope = buildScopes(model);
  const shapes = await inferShapes(model, scope, options);
  const ignore = () => undefined;
  const context = {
    model,
    scope,
    shapes,
    sizes: options,
    dataset: undefined,
    seed: 0,
    progress: ignore,
    log: ignore,
  };
  return pass.preview(context, parsed);
}
