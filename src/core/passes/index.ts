import { lowRank } from '../low-rank/index.ts';
import { pruneEnergyAware } from '../prune/energy-aware/index.ts';
import { pruneFilters } from '../prune/filters/prune-filters.ts';
import { pruneLda } from '../prune/filters/prune-lda.ts';
import { pruneRandomMasks } from '../prune/filters/prune-random-masks.ts';
import { removeDead } from '../prune/filters/remove-dead.ts';
import { replaceClassifier } from '../prune/filters/replace-classifier.ts';
import { pruneMagnitude } from '../prune/magnitude.ts';
import { quantizeDynamic } from '../quantize/dynamic/index.ts';
import { float16 } from '../quantize/float16/index.ts';
import { quantizeStatic } from '../quantize/static/index.ts';
import { quantizeWeights } from '../quantize/weights.ts';
import { simplify } from '../simplify/index.ts';
import { distill } from '../train/passes/distill.ts';
import { dynamicSurgery } from '../train/passes/dynamic-surgery.ts';
import { fineTune } from '../train/passes/fine-tune.ts';
import { groupLassoPass } from '../train/passes/group-lasso.ts';
import { gradualPruning } from '../train/passes/gradual-pruning.ts';
import { iterativeHardThresholding } from '../train/passes/iterative-hard-thresholding.ts';
import { trainAnew } from '../train/passes/train.ts';
import { deepCompression } from '../share/deep-compression/index.ts';
import { shareWeightsPass } from '../share/weights/share-weights.ts';
import { EspalierError } from '../errors.ts';
import { didYouMean } from './near.ts';
import type { Pass } from './types.ts';

export { parseSettings } from './settings.ts';

/** Every pass. A new one is a file in the folder of its kind, and a line here. */
export const passes: readonly Pass[] = [
  simplify,
  pruneMagnitude,
  pruneFilters,
  pruneRandomMasks,
  pruneLda,
  replaceClassifier,
  removeDead,
  pruneEnergyAware,
  lowRank,
  quantizeWeights,
  quantizeStatic,
  quantizeDynamic,
  float16,
  shareWeightsPass,
  deepCompression,
  trainAnew,
  fineTune,
  distill,
  gradualPruning,
  dynamicSurgery,
  iterativeHardThresholding,
  groupLassoPass,
];

/** @throws EspalierError `BAD_SETTING` naming the passes there are */
export function passById(id: string): Pass {
  const found = passes.find(pass => pass.id === id);
  if (found !== undefined) return found;
  const ids = passes.map(pass => pass.id);
  throw new EspalierError(
    'BAD_SETTING',
    `There is no pass "${id}".`,
    [didYouMean(id, ids), `Passes: ${ids.join(', ')}.`].filter(Boolean).join(' '),
  );
}
