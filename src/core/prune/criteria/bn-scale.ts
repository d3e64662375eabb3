import { readWeight } from '../filters/constant-values.ts';
import type { Layer } from '../../graph/channels/index.ts';
import type { Criterion } from './criterion.ts';
import { batchNormOf } from './following.ts';

/** Magnitude of the scale that batch normalization gives the channel. Source: Liu et al. 2017, Network Slimming. */
export const bnScale: Criterion = {
  id: 'bn-scale',
  title: 'Scale of batch normalization',
  help: 'Channels that their batch normalization scales down go first (Liu et al. 2017). For models that have such layers.',
  needs: 'nothing',
  comparable: true,
  async score({ coupling, layers }) {
    const scores = new Map<Layer, ArrayLike<number>>();
    for (const layer of layers) {
      const node = batchNormOf(coupling, layer);
      const scale = node && coupling.input(node, 1);
      if (scale) scores.set(layer, (await readWeight(coupling, scale)).values.map(Math.abs));
    }
    return scores;
  },
};
