import path from 'node:path';
import type { Shape } from '../../../protocol/summary.ts';
import { hashContent } from '../../formats/index.ts';
import type { PassContext } from '../../passes/types.ts';
import { dataKey, keepCalibration, readCalibration } from '../calibrate/cache.ts';
import { calibrationMethod } from '../calibrate/index.ts';
import { calibrate, type Calibration, type CalibrationRequest } from '../calibrate/run.ts';
import type { StaticPlan } from './plan.ts';
import type { StaticSettings } from './settings.ts';

export interface Observation {
  readonly calibration: Calibration;
  /** Where it came from, and where it is kept. */
  readonly notes: readonly string[];
}

/**
 * What the plan needs to know of its values: from the cache, where that is asked for and fits; else by running the model over the data.
 * @param everyValue also of those that share the scale of others: they may have one of their own once some layers stay in floats
 */
export async function observe(
  context: PassContext,
  plan: StaticPlan,
  settings: StaticSettings,
  shapeOf: (name: string) => Shape | null,
  everyValue = settings.dropMetric !== 'none',
): Promise<Observation> {
  const request = requestFor(plan, settings, shapeOf, everyValue);
  const dataset = context.dataset!;
  if (settings.calibrationCache === '')
    return { calibration: await calibrate(context.model, dataset, request, context), notes: [] };
  const file = cacheFile(context, settings.calibrationCache);
  const name = path.basename(file);
  const key = { model: await hashContent(context.model, context.signal), data: await dataKey(dataset) };
  const found = await readCalibration(file, key, request);
  if ('calibration' in found)
    return {
      ...found,
      notes: [`Ranges were taken from the calibration cache ${name}: the model was not run for them.`],
    };
  const calibration = await calibrate(context.model, dataset, request, context);
  await keepCalibration(file, key, calibration);
  const note =
    'reason' in found
      ? `The calibration cache ${name} ${found.reason}: ranges were found anew, and it was replaced.`
      : `What was seen of the activations is kept in ${name}, for the next time.`;
  return { calibration, notes: [note] };
}

function requestFor(
  plan: StaticPlan,
  settings: StaticSettings,
  shapeOf: (name: string) => Shape | null,
  everyValue: boolean,
): CalibrationRequest {
  const roots = [...plan.values.values()].filter(value => everyValue || value.root === value.name);
  const inputs = settings.biasCorrection ? plan.anchors.filter(anchor => plan.values.has(anchor.input)) : [];
  return {
    names: [...new Set(roots.map(({ name }) => name))],
    withHistograms: calibrationMethod(settings.method).needsHistogram,
    means: new Map(inputs.map(({ node, input }) => [input, node.opType === 'Conv' ? 1 : -1])),
    shapeOf,
  };
}

/** Relative paths are beside the model. */
function cacheFile({ original, model }: PassContext, given: string): string {
  const source = (original ?? model).source?.path;
  return source === undefined ? path.resolve(given) : path.resolve(path.dirname(source), given);
}
