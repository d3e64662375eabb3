// Made-up analyses with the form of real ones: harm grows with the setting, later layers suffer more.
import { resnet } from './fixtures.mjs';

export const options = {
  passes: [
    {
      id: 'prune-magnitude',
      title: 'Prune Weights',
      description: 'Sets the smallest weights to zero.',
      unit: 'ratio',
      points: [0.1, 0.3, 0.5, 0.7, 0.9],
    },
    {
      id: 'quantize-weights',
      title: 'Quantize Weights',
      description: 'Stores weights in few bits.',
      unit: 'bits',
      points: [8, 6, 4, 3, 2],
    },
  ],
  metrics: [
    { id: 'accuracy', title: 'Accuracy', help: 'Of the samples.', needsLabels: true },
    { id: 'agreement', title: 'Agreement', help: 'Same answers.', needsLabels: false },
    { id: 'sqnr', title: 'SQNR', help: 'In dB.', needsLabels: false },
  ],
  budgets: [
    { id: 'bytes', title: 'Bytes of weights', help: 'Zeros take nothing.' },
    { id: 'macs', title: 'Multiply-accumulates', help: 'Of zeros none.' },
    { id: 'energy', title: 'Energy', help: 'Estimated.', needsProfile: true },
  ],
  profiles: [
    { id: 'eyeriss', title: 'Eyeriss' },
    { id: 'tpu', title: 'TPU' },
  ],
};

export const form = { passes: ['prune-magnitude'], metric: null, points: {}, limit: 256, seed: 0 };

const BASELINE = 0.81;
const names = resnet()
  .nodes.filter(node => node.isLayer)
  .map(({ id, name }) => ({ id, name }));

function layer(name, id, pass, position, number, metric = 'accuracy') {
  const { points, unit } = options.passes.find(one => one.id === pass);
  const weight = 0.1 + (0.9 * ((position * 7) % number)) / number;
  const made = points.map((setting, i) => {
    const hard = unit === 'bits' ? i / points.length : setting;
    if (metric === 'sqnr') {
      const value = 40 - 38 * hard * weight;
      return { setting, value, harm: -value };
    }
    const harm = Math.max(0, weight * (hard - 0.2)) ** 2;
    return { setting, value: BASELINE - harm, harm };
  });
  const borne = made.findIndex(({ harm }) => harm > 0.01);
  const share = (borne < 0 ? made.length : borne) / made.length;
  return {
    name,
    pass,
    nodes: [id],
    points: made,
    class: share >= 2 / 3 ? 'robust' : share < 1 / 3 ? 'fragile' : 'moderate',
  };
}

/** An analysis of ResNet-20, or of as many made-up layers; of which `done` are measured. */
export function analysis({ number, done, passes = ['prune-magnitude'], metric = 'accuracy', ...more } = {}) {
  const list =
    number === undefined
      ? names
      : Array.from({ length: number }, (_, i) => ({
          id: `n${i}`,
          name: `/model/stage${i % 7}/block_${i}/conv/Conv`,
        }));
  const layers = passes.flatMap(pass =>
    list.map(({ name, id }, i) => layer(name, id, pass, i + 1, list.length, metric)),
  );
  const planned = layers.map(({ name, pass, nodes, points }) => ({
    name,
    pass,
    nodes,
    settings: points.map(({ setting }) => setting),
  }));
  return {
    metric,
    samples: 256,
    inputs: 'cifar10 (limit 256)',
    random: false,
    baseline: metric === 'sqnr' ? null : BASELINE,
    planned,
    layers: done === undefined ? layers : layers.slice(0, done),
    ...more,
  };
}

/** What the host answers: the first layers as hard as can be, the rest as they are; or what it was asked for. */
export function suggestion({ pass, budget, own }, shown = analysis()) {
  const layers = shown.layers.filter(one => one.pass === pass);
  const chosen =
    own ?? Object.fromEntries(layers.slice(0, 8).map(({ name, points }) => [name, points.at(-2).setting]));
  return {
    recipe: {
      version: 1,
      name: `Prune Weights, ${Math.round(100 * budget.share)} % of ${budget.of}`,
      steps: [{ pass, settings: { include: Object.keys(chosen) } }],
    },
    pass,
    budget,
    cost: { bytes: own ? 0.7 : 0.58, macs: 0.66 },
    layers: layers.map(({ name, points }) => ({
      layer: name,
      setting: chosen[name] ?? null,
      harm: points.find(({ setting }) => setting === chosen[name])?.harm ?? 0,
    })),
  };
}
