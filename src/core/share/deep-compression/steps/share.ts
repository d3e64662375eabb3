import { bitsOf } from '../../weights/bits.ts';
import { shareLayers } from '../../weights/share-layers.ts';
import { storeValues } from '../../weights/share-weights.ts';
import { sharingOf } from '../sharing.ts';
import type { Step } from '../work.ts';

/** The weights of each layer get the values of a codebook. Source: Han et al. 2016, section 3. */
export const share: Step = {
  title: 'Share',
  share: 2,
  applies: () => true,
  async run(work) {
    const { context, selection } = work;
    const settings = sharingOf(work);
    const bits = bitsOf(settings, selection.weights);
    work.shared = await shareLayers(context, selection.weights, bits, settings, selection.skipped);
    for (const layer of work.shared) storeValues(context.model, layer);
  },
};
