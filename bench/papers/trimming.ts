// Network Trimming (Hu et al. 2016, their LeNet table): rounds of taking out the neurons that are zero most often, conv2 and ip1, and training
// what is left. The network is Caffe's LeNet with a ReLU after each convolution, trained here from nothing with the rate of Caffe's solver and a
// cosine down to zero, as all rounds are. Usage: trimming.ts [seed]
import path from 'node:path';
import type { RecipeStep } from '../../src/protocol/report.ts';
import { percent, report, run, withFolder } from './mnist.ts';
import { writeLenetWithRelus } from './networks.ts';

/** Widths of conv2 and ip1 after each round, the first being where it starts. */
const WIDTHS = [
  [50, 500],
  [41, 426],
  [31, 349],
  [26, 293],
  [24, 252],
] as const;
/** Parameters of 20-50-500 over those of 20-24-252. */
const PAPER = 3.85;
/** Errors of 10,000 that it may have more than before. */
const ALLOWED = 5;

const solver = {
  batch: 64,
  learningRate: 0.01,
  momentum: 0.9,
  weightDecay: 0.0005,
  biasRate: 2,
  schedule: 'cosine',
  validation: 0,
  threads: 1,
};

function rounds(): RecipeStep[] {
  return WIDTHS.slice(1).flatMap((widths, i): RecipeStep[] => {
    const before = WIDTHS[i]!;
    const shares = ['conv2', 'ip1'].map((layer, at) => `${layer}=${1 - widths[at]! / before[at]!}`);
    const last = i === WIDTHS.length - 2;
    return [
      {
        pass: 'prune-filters',
        settings: { criterion: 'apoz', mode: 'layers', layers: shares.join(', '), multiple: 1 },
      },
      {
        pass: 'fine-tune',
        settings: { ...solver, keep: 'nothing', steps: last ? 3000 : 1000 },
      },
    ];
  });
}

async function main(): Promise<void> {
  const seed = Number(process.argv[2] ?? 0);
  await withFolder(async folder => {
    const empty = path.join(folder, 'empty.onnx');
    await writeLenetWithRelus(empty);
    const training = { start: 'xavier', steps: 6000 };
    const dense = await run(
      empty,
      [{ pass: 'train', settings: { ...solver, ...training } }],
      path.join(folder, 'dense.onnx'),
      seed,
    );
    const trimmed = await run(dense.file, rounds(), path.join(folder, 'trimmed.onnx'), seed);
    const parameters = [dense, trimmed].map(one => one.layers.reduce((sum, { total }) => sum + total, 0));
    const ours = parameters[0]! / parameters[1]!;
    report(
      'lenet with ReLUs, rounds of APoZ',
      `${PAPER}× at +0.05 points`,
      `${ours.toFixed(2)}× at ${percent(dense.wrong)} → ${percent(trimmed.wrong)}`,
      ours / PAPER,
      Math.round(100 * ours) >= Math.round(100 * PAPER) && trimmed.wrong <= dense.wrong + ALLOWED,
      trimmed,
    );
  });
}

await main();
