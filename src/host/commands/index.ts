import { analyzeLayer, analyzeSensitivity } from './analyze-sensitivity.ts';
import { pack, unpack } from './archive.ts';
import type { Command } from './command.ts';
import {
  compareModels,
  compareSelected,
  compareWithSelected,
  selectForCompare,
} from './compare-with-selected.ts';
import { estimateEnergy } from './estimate-energy.ts';
import { evaluate } from './evaluate.ts';
import { inspect } from './inspect.ts';
import {
  copyLayerName,
  pruneFiltersOfLayer,
  pruneLayer,
  quantizeLayer,
  refreshLayers,
  revealLayer,
} from './layers.ts';
import { openOtherModel } from './open-model.ts';
import { openSample } from './open-sample.ts';
import { runPass } from './run-pass.ts';
import { runRecipe } from './run-recipe.ts';
import { cancelJob, cancelRun, clearRuns, openRun, removeRun, revealRun, showRunReport } from './runs.ts';
import { saveReportAsHtml } from './save-report.ts';
import { showLog } from './show-log.ts';
import { passFormCommand } from './show-pass-form.ts';
import { measureRuns, showRuns } from './show-runs.ts';

/** Every command of the manifest, in the order of the work: look, compress, measure, compare. */
export const commands: readonly Command[] = [
  inspect,
  openOtherModel,
  openSample,
  analyzeSensitivity,
  passFormCommand('espalier.pruneWeights', 'prune-magnitude', 'Prune Weights'),
  passFormCommand('espalier.pruneFilters', 'prune-filters', 'Prune Filters'),
  passFormCommand('espalier.pruneRandomMasks', 'prune-random-masks', 'Prune by Random Masks'),
  passFormCommand('espalier.pruneLda', 'prune-lda', 'Prune by Class Separation'),
  passFormCommand('espalier.removeDead', 'remove-dead', 'Remove Dead Channels'),
  passFormCommand('espalier.quantizeWeights', 'quantize-weights', 'Quantize Weights'),
  passFormCommand('espalier.quantizeStatic', 'quantize-static', 'Quantize with Data'),
  passFormCommand('espalier.quantizeDynamic', 'quantize-dynamic', 'Quantize Dynamically'),
  passFormCommand('espalier.float16', 'float16', 'Convert to float16'),
  passFormCommand('espalier.fineTune', 'fine-tune', 'Fine-tune'),
  passFormCommand('espalier.distill', 'distill', 'Distill'),
  passFormCommand('espalier.gradualPruning', 'gradual-pruning', 'Prune Gradually'),
  passFormCommand('espalier.dynamicSurgery', 'dynamic-surgery', 'Dynamic Surgery'),
  passFormCommand(
    'espalier.iterativeHardThresholding',
    'iterative-hard-thresholding',
    'Iterative Hard Thresholding',
  ),
  passFormCommand('espalier.groupLasso', 'group-lasso', 'Learn Structured Sparsity'),
  passFormCommand('espalier.replaceClassifier', 'replace-classifier', 'Replace the Classifier'),
  passFormCommand('espalier.lowRank', 'low-rank', 'Low Rank'),
  passFormCommand('espalier.simplify', 'simplify', 'Simplify'),
  passFormCommand('espalier.pruneByEnergy', 'prune-energy-aware', 'Prune by Energy'),
  passFormCommand('espalier.shareWeights', 'share-weights', 'Share Weights'),
  passFormCommand('espalier.deepCompression', 'deep-compression', 'Deep Compression'),
  runPass,
  runRecipe,
  pack,
  unpack,
  estimateEnergy,
  evaluate,
  compareModels,
  selectForCompare,
  compareWithSelected,
  compareSelected,
  showRuns,
  measureRuns,
  saveReportAsHtml,
  pruneLayer,
  pruneFiltersOfLayer,
  quantizeLayer,
  analyzeLayer,
  revealLayer,
  copyLayerName,
  refreshLayers,
  cancelRun,
  openRun,
  showRunReport,
  revealRun,
  removeRun,
  clearRuns,
  cancelJob,
  showLog,
];
