import type { DeepCompressionSettings } from './settings.ts';
import { hasLabels, type Work } from './work.ts';

/** Bits where the user gave none: with trained values one less does. */
const BITS = { trained: 5, alone: 6 } as const;

export function trainsCentroids({ context, settings }: Pick<Work, 'context' | 'settings'>): boolean {
  return settings.centroids === 'on' || (settings.centroids === 'auto' && hasLabels({ context }));
}

/** The settings of sharing, with the bits that 0 stands for. */
export function sharingOf(work: Pick<Work, 'context' | 'settings'>): DeepCompressionSettings {
  const { settings } = work;
  const bits = settings.bits || (trainsCentroids(work) ? BITS.trained : BITS.alone);
  return { ...settings, bits };
}
