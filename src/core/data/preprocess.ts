import type { DatasetSpec } from '../../protocol/dataset.ts';
import { EspalierError } from '../errors.ts';

/** `(value * scale - mean) / std` as one multiplication and one subtraction a channel: `value * factor - shift`. */
export interface Preprocessing {
  readonly factor: Float64Array;
  readonly shift: Float64Array;
  /** False when values pass unchanged. */
  readonly active: boolean;
}

type Settings = Pick<DatasetSpec, 'scale' | 'mean' | 'std'>;

/**
 * The settings for that many channels; one number holds for all.
 * @throws EspalierError `BAD_DATA` for a list of another length, a zero `std`, or what is no finite number
 */
export function preprocessing(spec: Settings, channels: number): Preprocessing {
  const scale = perChannel(spec.scale ?? 1, channels, 'scale');
  const mean = perChannel(spec.mean ?? 0, channels, 'mean');
  const std = perChannel(spec.std ?? 1, channels, 'std');
  if (std.includes(0))
    throw new EspalierError('BAD_DATA', 'A std of 0 would divide by zero.', 'Use 1 for no division.');
  return {
    factor: scale.map((value, c) => value / std[c]!),
    shift: mean.map((value, c) => value / std[c]!),
    active: spec.scale !== undefined || spec.mean !== undefined || spec.std !== undefined,
  };
}

function perChannel(value: number | readonly number[], channels: number, key: string): Float64Array {
  const list = typeof value === 'number' ? [value] : value;
  if (list.length !== 1 && list.length !== channels) {
    throw new EspalierError(
      'BAD_DATA',
      `${key} has ${list.length} values, but the model's input has ${channels} channel${channels === 1 ? '' : 's'}.`,
      'Give one number, or one for each channel.',
    );
  }
  if (!list.every(Number.isFinite)) throw new EspalierError('BAD_DATA', `${key} must be finite numbers.`);
  return Float64Array.from({ length: channels }, (_, c) => list[list.length === 1 ? 0 : c]!);
}
