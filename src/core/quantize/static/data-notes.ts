import { plural } from '../../passes/text.ts';
import { calibrationMethod } from '../calibrate/index.ts';
import type { Calibration } from '../calibrate/run.ts';

/** Fewer samples than this are told of. */
const FEW = 32;

/** Inputs of networks for pictures are scaled to a few units; bytes reach 255. */
const LARGEST_SCALED = 64;

/** What a reader of the report should know of the data that ranges were found on. */
export function describeCalibration(
  { samples, observers }: Calibration,
  method: string,
  inputs: readonly string[],
): string[] {
  const few = 'These are few samples: ranges may be too small for other inputs. 100 or more are usual.';
  return [
    `Ranges from ${plural(samples, 'sample')}: ${calibrationMethod(method).title.toLowerCase()}.`,
    ...(samples < FEW ? [few] : []),
    ...inputs.flatMap(name => describeInput(name, observers.get(name))),
  ];
}

function describeInput(
  name: string,
  range: { readonly min: number; readonly max: number } | undefined,
): string[] {
  if (range === undefined) return [];
  const { min, max } = range;
  if (min === max) {
    return [
      `The input "${name}" is ${min} everywhere in the data: ranges found on it tell nothing of other inputs.`,
    ];
  }
  if (min < 0 || max <= LARGEST_SCALED) return [];
  return [
    `The input "${name}" was given values from ${min} to ${max}, like bytes of pictures. Most networks expect them scaled: if this one does, give the data's scale, mean and std.`,
  ];
}
