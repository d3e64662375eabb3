import { buildScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import type { PassContext } from '../../passes/types.ts';
import { parseSettings } from '../../passes/settings.ts';
import { quantizeWeights } from '../weights.ts';
import type { StaticSettings } from './settings.ts';

/** Recurrent cells carry their rounding from step to step: their weights stay floats. */
const RECURRENT = ['LSTM', 'GRU', 'RNN'];

/** Stores the weights of layers that stayed in floats as int8. @returns what was done, in sentences */
export async function otherWeights(
  context: PassContext,
  settings: Pick<StaticSettings, 'exclude' | 'granularity'>,
): Promise<string[]> {
  const scope = buildScopes(context.model);
  const shapes = await inferShapes(context.model, scope);
  const recurrent = scope.nodes
    .filter(node => RECURRENT.includes(node.opType))
    .flatMap(node => node.input.slice(1, 3));
  const exclude = [...settings.exclude, ...new Set(recurrent.filter(Boolean))];
  const chosen = parseSettings(quantizeWeights, { granularity: settings.granularity, exclude });
  const outcome = await quantizeWeights.run({ ...context, scope, shapes, progress: () => undefined }, chosen);
  return outcome.layersChanged === 0
    ? []
    : outcome.notes.slice(0, 1).map(text => `Layers that stay in floats: ${text}`);
}
