// Structured Sparsity Learning (Wen et al. 2016, table 1) on LeNet-5 from the golden dense model: filters and channels of both convolutions
// that are left, really removed from the written model, the error, and how much faster each model runs than the dense one.
// Usage: structured.ts [first|second]
import path from 'node:path';
import { openModel } from '../../src/core/formats/index.ts';
import { openSession } from '../../src/core/runtime/index.ts';
import { golden, percent, report, run, withFolder } from './mnist.ts';

interface Row {
  readonly name: string;
  /** Filters of both convolutions in the paper, and errors of 10,000. */
  readonly filters: readonly [number, number];
  readonly errors: number;
  readonly strengths: { readonly filters: string; readonly channels: string };
}

const rows: readonly Row[] = [
  {
    name: 'first',
    filters: [5, 19],
    errors: 90,
    strengths: { filters: 'conv1*=0.03, conv2*=0.2, *=0', channels: 'conv2*=0.03, *=0' },
  },
  {
    name: 'second',
    filters: [3, 12],
    errors: 100,
    strengths: { filters: 'conv1*=0.06, conv2*=0.35, *=0', channels: 'conv2*=0.06, *=0' },
  },
];

const training = {
  batch: 64,
  steps: 4000,
  learningRate: 0.01,
  momentum: 0.9,
  weightDecay: 0,
  biasRate: 2,
  schedule: 'step',
  gamma: 0.1,
  milestones: '0.7, 0.85',
  step: 'proximal',
  tuneEpochs: 1.5,
  tuneRate: 0.001,
  validation: 0,
  threads: 1,
};

/** Filters of the convolutions, in the order of the graph. */
async function filters(file: string): Promise<number[]> {
  const model = await openModel(file);
  const weights = model.graph.node.filter(node => node.opType === 'Conv').map(node => node.input[1]!);
  const sizes = weights.map(name => Number(model.graph.initializer.find(one => one.name === name)?.dims[0]));
  await model.close();
  return sizes;
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

async function main(): Promise<void> {
  const dense = golden('lenet5-dense');
  if (dense === undefined) {
    console.log('structured: skipped, ../shared/data is not here');
    return;
  }
  const wanted = process.argv.slice(2);
  await withFolder(async folder => {
    for (const row of rows) {
      if (wanted.length > 0 && !wanted.includes(row.name)) continue;
      const out = path.join(folder, `${row.name}.onnx`);
      const result = await run(
        dense,
        [{ pass: 'group-lasso', settings: { ...training, ...row.strengths } }],
        out,
      );
      const left = await filters(out);
      const macs = (left[0]! * left[1]!) / (row.filters[0] * row.filters[1]);
      const passed = row.filters.every((paper, i) => left[i]! <= paper) && result.wrong <= row.errors;
      const shown = `${left.join('–')} at ${percent(result.wrong)}`;
      report(
        `lenet5, filters`,
        `${row.filters.join('–')} at ${percent(row.errors)}`,
        shown,
        macs,
        passed,
        result,
      );
      const [slow, fast] = await latencies([dense, out]);
      console.log(`    ${(slow! / fast!).toFixed(2)} times as fast as dense`);
    }
  });
}

void main();
