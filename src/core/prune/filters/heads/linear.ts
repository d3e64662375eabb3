import { plural } from '../../../passes/text.ts';
import { gatherStatistics, linearHead, neverAnswered } from './class-statistics.ts';
import type { Head } from './head.ts';

/** Fisher's discriminant: one covariance for all classes. */
export const linear: Head = {
  id: 'linear',
  title: 'Linear discriminant',
  help: "Fisher's, from the strongest response or the mean of each map: one small product. Needs labelled data.",
  needs: 'labels',
  settings: {},
  async fit(request) {
    const statistics = await gatherStatistics(request);
    const { weights, bias } = await linearHead(statistics);
    return {
      note: `A linear classifier on ${plural(statistics.features, 'map')}, fitted to ${plural(statistics.total, 'sample')}.${neverAnswered(statistics.counts)}`,
      write: (writer, x) => writer.product(x, weights, bias),
    };
  },
};
