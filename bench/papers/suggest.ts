// Suggested settings of each layer beside the same setting for all, without retraining: ResNet-20 on CIFAR-10 (JPEG pictures), filters pruned
// to the same multiply-accumulates. Sensitivity is measured on training pictures, accuracy on test pictures. Data: ../shared/data.
// node scripts/run-ts.mjs bench/papers/suggest.ts [training pictures] [test pictures]
import { analyzeSensitivity } from '../../src/core/analysis/sensitivity/index.ts';
import { suggestRecipe } from '../../src/core/analysis/suggest/index.ts';
import { summarize } from '../../src/core/cost/summary.ts';
import type { Dataset } from '../../src/core/data/types.ts';
import { encodeModel } from '../../src/core/formats/index.ts';
import type { Model } from '../../src/core/model/model.ts';
import { evaluateAccuracy, openSession } from '../../src/core/runtime/index.ts';
import type { Recipe } from '../../src/protocol/report.ts';
import { applied, percent, quiet, signed, withResNet20, type Bench } from './resnet20/index.ts';

const PASS = 'prune-filters';
const SETTINGS = { multiple: 1 };

async function main({ model, train, test }: Bench): Promise<void> {
  const settings = { [PASS]: SETTINGS };
  const request = { model, dataset: train, passes: [PASS], metric: 'loss', settings } as const;
  const report = await analyzeSensitivity(request, quiet);
  const dense = await measure(model, test);
  console.log(
    `ResNet-20, ${train.size} pictures for the analysis (${report.seconds.toFixed(0)} s), ${test.size} for the accuracy`,
  );
  console.log(`as it is: ${percent(dense.accuracy)} of ${(dense.macs / 1e6).toFixed(1)} M MACs`);
  console.log('MACs allowed   uniform: MACs, accuracy     suggested: MACs, accuracy     difference');
  for (const share of [0.9, 0.8, 0.7, 0.6, 0.5]) {
    const { recipe } = await suggestRecipe(request, report, PASS, { of: 'macs', share }, quiet);
    const uniform = { ...SETTINGS, mode: 'uniform', of: 'macs', ratio: 1 - share };
    const plain: Recipe = { version: 1, steps: [{ pass: PASS, settings: uniform }] };
    const a = await measure(await applied(model, plain, test), test);
    const b = await measure(await applied(model, recipe, test), test);
    const shown = ({ macs, accuracy }: Measured): string =>
      `${percent(macs / dense.macs)}, ${percent(accuracy)}`;
    console.log(
      `${percent(share)}         ${shown(a)}            ${shown(b)}           ${signed(100 * (b.accuracy - a.accuracy))} points`,
    );
  }
}

interface Measured {
  readonly macs: number;
  readonly accuracy: number;
}

async function measure(model: Model, dataset: Dataset): Promise<Measured> {
  const session = await openSession(await encodeModel(model));
  try {
    const { accuracy } = await evaluateAccuracy(session, dataset, quiet);
    return { accuracy, macs: (await summarize(model)).totals.macs ?? NaN };
  } finally {
    await session.release();
  }
}

await withResNet20('suggest', main);
