// Training from random weights against published error rates on MNIST, with the settings of published solvers: batch 64, rate 0.01, momentum
// 0.9, weight decay 0.0005, biases at twice the rate; for LeNet-5 the one of Caffe's example (inverse schedule, 10,000 steps, Xavier), for
// LeNet-300-100 the one of Wen et al. 2016 for their MLP (0.1 of the rate after 10,000, 14,000 and 18,000 of 20,000 steps, MSRA).
// Prints paper, ours, ratio; fails above the bound.
// Usage: train.ts [lenet5|lenet-300-100]…
import path from 'node:path';
import { golden, percent, report, run, withFolder } from './mnist.ts';

interface Row {
  readonly name: string;
  readonly paper: number;
  readonly bound: number;
  readonly solver: Readonly<Record<string, string | number>>;
}

/** Errors of 10,000. Sources: Caffe's MNIST tutorial (98.97 % right); the dense model of Guo et al. 2016 for LeNet-300-100. */
const rows: readonly Row[] = [
  {
    name: 'lenet5',
    paper: 103,
    bound: 95,
    solver: { start: 'xavier', steps: 10_000, schedule: 'inv', gamma: 0.0001, power: 0.75 },
  },
  {
    name: 'lenet-300-100',
    paper: 228,
    bound: 200,
    solver: { start: 'msra', steps: 20_000, schedule: 'step', gamma: 0.1, milestones: '0.5, 0.7, 0.9' },
  },
];

const common = {
  batch: 64,
  learningRate: 0.01,
  momentum: 0.9,
  weightDecay: 0.0005,
  biasRate: 2,
  validation: 0,
  threads: 1,
};

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  await withFolder(async folder => {
    for (const { name, paper, bound, solver } of rows) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const file = golden(`${name}-dense`);
      if (file === undefined) {
        console.log(`${name}: skipped, ../shared/data is not here`);
        continue;
      }
      const result = await run(
        file,
        [{ pass: 'train', settings: { ...common, ...solver } }],
        path.join(folder, `${name}.onnx`),
      );
      const ours = result.wrong;
      report(
        `${name}, error after ${String(solver.steps)} steps`,
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
