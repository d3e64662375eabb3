import type { MethodFactory } from '../../../train/methods/method.ts';
import type { Parameter } from '../../../train/parameters.ts';
import { keepZeros } from '../../../train/methods/keep-zeros.ts';
import { tie } from '../../../train/methods/tie.ts';
import { bitsOf } from '../../weights/bits.ts';
import { shareLayers } from '../../weights/share-layers.ts';
import { storeValues } from '../../weights/share-weights.ts';
import { sharingOf, trainsCentroids } from '../sharing.ts';
import { trainPhase } from '../training.ts';
import type { Step, Work } from '../work.ts';

/** The shared values are trained, and all other parameters with them; zeros stay zero. Source: Han et al. 2016, section 3.3. */
export const centroids: Step = {
  title: 'Train the shared values',
  share: 6,
  applies: trainsCentroids,
  async run(work) {
    const { settings } = work;
    const shared = new Set(work.shared.map(({ weight }) => weight.name));
    await trainPhase(
      work,
      {
        name: '.shared',
        epochs: settings.centroidEpochs,
        rate: settings.centroidRate,
        optimizer: 'adam',
        covers: 'all',
        method: parameters => tied(parameters, shared),
      },
      settings.centroids === 'on',
    );
    await readBack(work);
  },
};

/** Shared weights are tied; equal values of other parameters, such as biases, are so by chance. */
function tied(parameters: readonly Parameter[], shared: ReadonlySet<string>): MethodFactory {
  return context => {
    const isShared = (index: number) => shared.has(parameters[index]!.name);
    const ties = tie({ ...context, chosen: context.chosen.filter(isShared) });
    const zeros = keepZeros({ ...context, chosen: context.chosen.filter(index => !isShared(index)) });
    return {
      effective: ties.effective,
      state: [...ties.state, ...zeros.state],
      beforeStep: step => zeros.beforeStep?.(step),
      adjust(index, gradient, rate) {
        (isShared(index) ? ties : zeros).adjust?.(index, gradient, rate);
      },
      afterStep: (step, rate) => zeros.afterStep?.(step, rate),
    };
  };
}

/** The codebooks of the trained values: as few as before, so that they stay as they are. */
async function readBack(work: Work): Promise<void> {
  const { context, selection } = work;
  const settings = { ...sharingOf(work), method: 'exact', weighted: false };
  const weights = work.shared.map(({ weight }) => weight);
  const quiet = { ...context, dataset: undefined, progress: () => undefined };
  work.shared = await shareLayers(quiet, weights, bitsOf(settings, weights), settings, selection.skipped);
  for (const layer of work.shared) storeValues(context.model, layer);
}
