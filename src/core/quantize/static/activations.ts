import { calibrationMethod } from '../calibrate/index.ts';
import type { Calibration } from '../calibrate/run.ts';
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
