// Dynamic Network Surgery (Guo et al. 2016, table 1) from the authors' own dense models: how much smaller, at no more errors than dense.
// Weights and biases are counted, as in the paper. Usage: surgery.ts [lenet5|lenet-300-100]…
import path from 'node:path';
import { golden, percent, rate, report, run, withFolder } from './mnist.ts';

interface Row {
  readonly name: string;
  readonly dense: number;
  readonly paper: number;
  readonly settings: Record<string, string | number>;
}

const common = {
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
  surgeryGamma: 0.0001,
  surgeryPower: 1,
};

const rows: readonly Row[] = [
  {
    name: 'lenet5',
    dense: 91,
    paper: 108,
    settings: {
      ...common,
      steps: 16_000,
      rate: 'conv1*=1.5, conv2*=3, ip1*=4, ip2*=2.5',
      until: 'conv*=0.875, ip*=0.625',
    },
  },
  {
    name: 'lenet-300-100',
    dense: 228,
    paper: 56,
    settings: { ...common, steps: 25_000, rate: 'ip1*=4.9, ip2*=3.4, ip3*=3.2', until: '0.7' },
  },
];

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  await withFolder(async folder => {
    for (const { name, dense, paper, settings } of rows) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const file = golden(`${name}-dense`);
      if (file === undefined) {
        console.log(`${name}: skipped, ../shared/data is not here`);
        continue;
      }
      const result = await run(
        file,
        [{ pass: 'dynamic-surgery', settings }],
        path.join(folder, `${name}.onnx`),
      );
      const ours = rate(result.layers);
      const passed = ours >= paper && result.wrong <= dense;
      const shown = `${ours.toFixed(1)}× at ${percent(result.wrong)}`;
      report(`${name}, surgery`, `${paper}× at ${percent(dense)}`, shown, ours / paper, passed, result);
    }
  });
}

void main();
