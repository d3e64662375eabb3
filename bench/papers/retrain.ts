// Pruning with retraining, from the golden dense models, at no more errors than dense: Deep Compression's densities (Han et al. 2015, tables 3
// and 4: 12×) by gradual pruning, and iterative hard thresholding (Jin et al. 2016) at 4× and 12×, with three rounds of which the last, which
// trains what is left, is long enough before the rate has fallen, and with pictures moved by up to a pixel.
// Usage: retrain.ts [gradual|iht] [lenet5|lenet-300-100] [4|12]
import path from 'node:path';
import { golden, percent, rate, report, run, withFolder } from './mnist.ts';

/** Fractions that go: the paper's, a little more of the largest layer, because biases are counted here and none of them goes. */
const HAN: Readonly<Record<string, string>> = {
  lenet5: 'conv1*=0.34, conv2*=0.88, ip1*=0.923, ip2*=0.81',
  'lenet-300-100': 'ip1*=0.92, ip2*=0.91, ip3*=0.74',
};
const DENSE: Readonly<Record<string, number>> = { lenet5: 91, 'lenet-300-100': 228 };

const common = {
  batch: 64,
  learningRate: 0.01,
  momentum: 0.9,
  weightDecay: 0.0005,
  schedule: 'cosine',
  biasRate: 2,
  validation: 0,
  threads: 1,
};
const gradual = { pass: 'gradual-pruning', own: { steps: 6000 } };
const iht = { pass: 'iterative-hard-thresholding', own: { steps: 6000, rounds: 3, shift: 1 } };

const methods = [
  { name: 'gradual', ...gradual, sparsity: (net: string) => HAN[net]!, paper: 12 },
  { name: 'iht', ...iht, sparsity: () => '0.7525', paper: 4 },
  { name: 'iht', ...iht, sparsity: (net: string) => HAN[net]!, paper: 12 },
];

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  await withFolder(async folder => {
    for (const { name, pass, own, sparsity, paper } of methods) {
      for (const net of Object.keys(DENSE)) {
        if (!wanted.every(one => [name, net, String(paper)].includes(one))) continue;
        const file = golden(`${net}-dense`);
        if (file === undefined) {
          console.log(`${net}: skipped, ../shared/data is not here`);
          continue;
        }
        const settings = { ...common, ...own, sparsity: sparsity(net) };
        const result = await run(
          file,
          [{ pass, settings }],
          path.join(folder, `${name}-${net}-${paper}.onnx`),
        );
        const ours = rate(result.layers);
        const dense = DENSE[net]!;
        const passed = ours >= paper && result.wrong <= dense;
        const shown = `${ours.toFixed(1)}× at ${percent(result.wrong)}`;
        report(
          `${net}, ${name} ${paper}×`,
          `${paper}× at ${percent(dense)}`,
          shown,
          ours / paper,
          passed,
          result,
        );
      }
    }
  });
}

void main();
