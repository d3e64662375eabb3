import { keepZeros } from '../../../train/methods/keep-zeros.ts';
import { trainPhase } from '../training.ts';
import { hasLabels, type Step } from '../work.ts';

/** What pruning left is trained on; zeros, of biases too, stay zero. Source: Han et al. 2015, section 3.2. */
export const retrain: Step = {
  title: 'Retrain',
  share: 8,
  applies: work => work.settings.retrain === 'auto' && hasLabels(work),
  run: work =>
    trainPhase(
      work,
      {
        name: '',
        epochs: work.settings.epochs,
        rate: work.settings.learningRate,
        optimizer: 'sgd',
        covers: 'all',
        method: () => keepZeros,
      },
      false,
    ),
};
