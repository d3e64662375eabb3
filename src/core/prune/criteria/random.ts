import { Random } from '../../data/index.ts';
import type { Criterion } from './criterion.ts';

/** The measure that every criterion should beat. */
export const random: Criterion = {
  id: 'random',
  title: 'Random',
  help: 'Channels chosen by lot, the same for the same seed: the baseline that a criterion should beat.',
  needs: 'nothing',
  comparable: true,
  score({ layers, seed }) {
    return Promise.resolve(
      new Map(
        layers.map((layer, index) => {
          const source = new Random(seed, index);
          const count = layer.weight.axes[layer.axis]!.count;
          return [layer, Float64Array.from({ length: count }, () => source.uniform())];
        }),
      ),
    );
  },
};
