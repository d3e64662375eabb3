import { entropy } from './entropy.ts';
import type { CalibrationMethod } from './method.ts';
import { minMax } from './min-max.ts';
import { movingAverage } from './moving-average.ts';
import { meanSquaredError } from './mse.ts';
import { percentile } from './percentile.ts';

export type { CalibrationMethod, MethodOptions, Observed, Range } from './method.ts';

/** Every way to choose a range. A new one is a file here, and a line. */
export const calibrationMethods: readonly CalibrationMethod[] = [
  minMax,
  movingAverage,
  percentile,
  entropy,
  meanSquaredError,
];

/** The method of that id: settings are checked before. */
export function calibrationMethod(id: string): CalibrationMethod {
  return calibrationMethods.find(method => method.id === id) ?? minMax;
}
