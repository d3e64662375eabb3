import type { Dataset } from '../../../../../src/core/data/types.ts';
import { memoryDataset } from '../../../../fixtures/memory-dataset.ts';
import { noise } from '../../passes/support.ts';

/** Pictures of 4×4 in three classes: bright in channel 0, 1 or 2, with noise. */
export function brightChannels(size: number, seed: number, hasLabels = true): Dataset {
  const values = noise(size * 48, seed, 0.4);
  const labels = Int32Array.from({ length: size }, (_, i) => i % 3);
  labels.forEach((label, i) => {
    for (let p = 0; p < 16; p++) values[i * 48 + label * 16 + p]! += 1.5;
  });
  return memoryDataset([3, 4, 4], values, {
    name: 'bright channels',
    labels: hasLabels ? labels : undefined,
  });
}
