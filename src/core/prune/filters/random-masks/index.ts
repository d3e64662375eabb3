import { EspalierError } from '../../../errors.ts';
import { channelMasks } from './channels.ts';
import { kernelMasks } from './kernels.ts';
import type { Granularity } from './masks.ts';

export { Judge } from './judge.ts';
export type { Granularity, Mask, MaskSource } from './masks.ts';

/** Every granularity. A new one is a file here, and a line. */
export const granularities: readonly Granularity[] = [channelMasks, kernelMasks];

/** @throws EspalierError `BAD_SETTING` */
export function granularityById(id: string): Granularity {
  const found = granularities.find(one => one.id === id);
  if (found) return found;
  const ids = granularities.map(one => one.id).join(', ');
  throw new EspalierError('BAD_SETTING', `There is no granularity "${id}".`, `Granularities: ${ids}.`);
}
