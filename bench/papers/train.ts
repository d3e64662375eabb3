// Training from random weights against the error rates of Caffe's MNIST examples, with their solver's settings: batch 64, rate 0.01, momentum
// 0.9, weight decay 0.0005, inverse schedule, biases at twice the rate, Xavier, 10,000 steps. Prints paper, ours, ratio; fails above the bound.
// Usage: train.ts [lenet5|lenet-300-100]…
import path from 'node:path';
import { golden, percent, report, run, withFolder } from './mnist.ts';

/** Errors of 10,000. Sources: Caffe's MNIST tutorial (98.97 % right); the dense model of Guo et al. 2016 for LeNet-300-100. */
const rows = [
  { name: 'lenet5', paper: 103, bound: 95 },
  { name: 'lenet-300-100', paper: 228, bound: 200 },
];

const caffe = {
  start: 'xavier',
  steps: 10_000,
  batch: 64,
  learningRate: 0.01,
  momentum: 0.9,
  weightDecay: 0.0005,
  schedule: 'inv',
  gamma: 0.0001,
  power: 0.75,
  biasRate: 2,
  validation: 0,
  threads: 1,
};

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  await withFolder(async folder => {
    for (const { name, paper, bound } of rows) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const file = golden(`${name}-dense`);
      if (file === undefined) {
        console.log(`${name}: skipped, ../shared/data is not here`);
        continue;
      }
      const result = await run(file, [{ pass: 'train', settings: caffe }], path.join(folder, `${name}.onnx`));
      const ours = result.wrong;
      report(
        `${name}, error after 10,000 steps`,
        percent(paper),
        percent(ours),
        ours / paper,
        ours <= bound,
        result,
      );
    }
  });
}

void main();
