import { createHash } from 'node:crypto';
import type { SettingValues } from '../../../protocol/settings.ts';
import type { PassContext } from '../../passes/types.ts';
import type { CheckpointOptions } from '../options.ts';
import type { Parameter } from '../parameters.ts';

export interface Phase {
  readonly settings: SettingValues;
  readonly parameters: readonly Parameter[];
  /** Steps between two writings. */
  readonly every: number;
  /** Tells the trainings of one pass apart. */
  readonly name: string;
}

/**
 * Where a pass's training keeps how far it is. The fingerprint is of what decides the result: the settings, the seed, the data's name and
 * size, and the values that training starts from.
 */
export function checkpointFor(context: PassContext, phase: Phase): CheckpointOptions | undefined {
  const { checkpoint, dataset, seed } = context;
  if (checkpoint === undefined) return undefined;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([phase.settings, phase.name, seed, dataset?.name, dataset?.size]));
  for (const { name, values } of phase.parameters) {
    hash.update(name);
    hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }
  return { file: `${checkpoint}${phase.name}`, every: phase.every, fingerprint: hash.digest('hex') };
}
