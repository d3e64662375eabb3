import { EspalierError } from '../../../errors.ts';
import { plural } from '../../../passes/text.ts';
import { gatherStatistics, neverAnswered, quadraticHead } from './class-statistics.ts';
import type { FitRequest, FittedHead, Head } from './head.ts';

/** Numbers of the largest matrix. */
const MAX_NUMBERS = 4e6;

/** Quadratic discriminant: a Gaussian for each class. Source: Tian, Arbel and Clark 2017, LDA-Pruned Networks. */
export const bayes = {
  id: 'bayes',
  title: 'Gaussian Bayes',
  help: 'A covariance for each class: for few classes and some dozens of maps (Tian et al. 2017). Needs labelled data.',
  needs: 'labels',
  settings: {
    shrinkage: {
      type: 'number',
      title: 'Shared covariance',
      help: 'Part of each class’s covariance that is taken from all classes together: more for few samples.',
      default: 0.1,
      min: 0,
      max: 1,
    },
  },
  async fit(request: FitRequest): Promise<FittedHead> {
    const { features, classes, settings } = request;
    if (features * features * classes > MAX_NUMBERS) {
      throw new EspalierError(
        'UNSUPPORTED',
        `A Gaussian classifier for ${classes} classes and ${features} maps would be larger than what it replaces.`,
        'Keep fewer maps, or choose the linear classifier.',
      );
    }
    const statistics = await gatherStatistics(request);
    const head = await quadraticHead(statistics, settings.shrinkage);
    return {
      note: `A Gaussian Bayes classifier on ${plural(features, 'map')}, fitted to ${plural(statistics.total, 'sample')}.${neverAnswered(statistics.counts)}`,
      write: (writer, x) => {
        const white = writer.product(x, head.whiten, head.shift, 'white');
        const square = writer.node('Mul', [white, white], 'square');
        const each = head.shift.length / classes;
        const collect = new Float32Array(head.shift.length * classes);
        for (let i = 0; i < head.shift.length; i++) collect[i * classes + Math.floor(i / each)] = -0.5;
        return writer.product(square, collect, head.bias);
      },
    };
  },
} satisfies Head;
