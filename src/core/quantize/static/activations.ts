import type { Shape } from '../../../protocol/summary.ts';
import type { PassContext } from '../../passes/types.ts';
import { calibrationMethod } from '../calibrate/index.ts';
import { calibrate, type Calibration } from '../calibrate/run.ts';
import { codesOf, paramsOf, type IntegerType, type QuantParams } from '../parameters.ts';
import type { StaticPlan } from './plan.ts';
import type { StaticSettings } from './settings.ts';
import type { Target } from './targets.ts';

/** How activations are to be written. */
export interface ActivationType {
  readonly type: IntegerType;
  readonly symmetric: boolean;
}

export function activationType(settings: StaticSettings, target: Target): ActivationType {
  return {
    type: settings.activations === 'auto' ? target.activations : (settings.activations as IntegerType),
    symmetric: settings.symmetric === 'auto' ? target.symmetric : settings.symmetric === 'yes',
  };
}

/**
 * Runs the model over the data for what the plan needs to know of its values.
 * @param everyValue also of those that share the scale of others: they may have one of their own once some layers stay in floats
 */
export async function observe(
  context: PassContext,
  plan: StaticPlan,
  settings: StaticSettings,
  shapeOf: (name: string) => Shape | null,
  everyValue = settings.dropMetric !== 'none',
): Promise<Calibration> {
  const roots = [...plan.values.values()].filter(value => everyValue || value.root === value.name);
  const inputs = settings.biasCorrection ? plan.anchors.filter(anchor => plan.values.has(anchor.input)) : [];
  const means = new Map(inputs.map(({ node, input }) => [input, node.opType === 'Conv' ? 1 : -1]));
  const names = new Set(roots.map(({ name }) => name));
  const request = {
    names: [...names],
    withHistograms: calibrationMethod(settings.method).needsHistogram,
    means,
    shapeOf,
  };
  return calibrate(context.model, context.dataset!, request, context);
}

/** Scale and zero point of every value of the plan, by its name. */
export function chooseParams(
  plan: StaticPlan,
  { observers }: Calibration,
  { type, symmetric }: ActivationType,
  settings: StaticSettings,
): Map<string, QuantParams> {
  const method = calibrationMethod(settings.method);
  const [low, high] = codesOf(type, symmetric);
  const params = new Map<string, QuantParams>();
  for (const { name, root, ceiling } of plan.values.values()) {
    if (root !== name) continue;
    const range = method.range(observers.get(name)!, {
      levels: high - low + 1,
      symmetric,
      percentile: settings.percentile,
    });
    params.set(name, paramsOf(range, type, symmetric, ceiling));
  }
  // Values that share a scale find it by their own name too.
  for (const { name, root } of plan.values.values()) {
    const shared = params.get(root);
    if (root !== name && shared !== undefined) params.set(name, shared);
  }
  return params;
}
