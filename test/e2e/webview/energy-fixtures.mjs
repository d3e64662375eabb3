// What the host sends to the page *Energy*.
export const profiles = {
  profiles: [
    {
      id: 'eyeriss-v1-65nm-16b',
      title: 'Eyeriss v1, 65 nm, 16 bit',
      description: 'The Eyeriss chip',
      confidence: 'validated',
      bits: { weights: 16, activations: 16 },
      own: false,
    },
    {
      id: 'generic-45nm-fp32',
      title: 'Generic, 45 nm, float32',
      description: 'A generic accelerator',
      confidence: 'cited',
      bits: { weights: 32, activations: 32 },
      own: false,
    },
    {
      id: 'board',
      title: 'Our board',
      description: 'Of the user',
      confidence: 'unverified',
      bits: { weights: 8, activations: 8 },
      own: true,
    },
  ],
  problems: [],
};

export const choice = {
  profile: 'eyeriss-v1-65nm-16b',
  batch: 1,
  weightBits: null,
  activationBits: null,
  weightZeros: null,
  activationZeros: null,
};

export const init = (change = {}) => ({
  type: 'init',
  file: '/models/resnet20-cifar10.onnx',
  profiles,
  choice,
  data: null,
  ...change,
});

/** A layer whose parts are plain shares of its energy. */
export function layer(index, total, change = {}) {
  return {
    id: `layer${index}/Conv`,
    name: `/layer${index}/conv/Conv`,
    op: index % 3 === 2 ? 'Add' : 'Conv',
    total,
    compute: total * 0.2,
    weights: total * 0.3,
    inputs: total * 0.4,
    outputs: total * 0.1,
    macs: index % 3 === 2 ? 0 : 2_359_296,
    levels: { dram: total * 0.5, glb: total * 0.1, noc: total * 0.05, rf: total * 0.15 },
    assumed: {
      bits: { weights: 16, inputs: 16, outputs: 16 },
      zeros: { weights: 0.02, inputs: 0, outputs: 0 },
    },
    mapping: {},
    ...change,
  };
}

export const unknownLayer = index =>
  layer(index, 0, {
    name: `/layer${index}/odd/Odd`,
    op: 'Odd',
    total: null,
    compute: null,
    weights: null,
    inputs: null,
    outputs: null,
    macs: null,
    levels: null,
    assumed: null,
    reason: 'A size, or the operator, is unknown.',
  });

export function energyReport(layers, change = {}) {
  const sum = key => layers.reduce((all, one) => all + (one[key] ?? 0), 0);
  const level = key => layers.reduce((all, one) => all + (one.levels?.[key] ?? 0), 0);
  return {
    profile: 'eyeriss-v1-65nm-16b',
    profileTitle: 'Eyeriss v1, 65 nm, 16 bit',
    confidence: 'validated',
    batch: 1,
    unit: 'pJ',
    total: sum('total'),
    compute: sum('compute'),
    weights: sum('weights'),
    inputs: sum('inputs'),
    outputs: sum('outputs'),
    macs: sum('macs'),
    levels: { dram: level('dram'), glb: level('glb'), noc: level('noc'), rf: level('rf') },
    control: 2.5e8,
    accuracy: { relative: 0.25, of: 'convolutions of AlexNet against the measured chip' },
    samples: 0,
    unknown: layers.filter(({ total }) => total === null).map(({ name }) => name),
    layers,
    assumptions: [
      'Estimated for Eyeriss v1, 65 nm, 16 bit (row-stationary), batch 1; figures are for one inference.',
      'Activations are taken for dense: give data to measure their zeros.',
      'Within ±25 % for convolutions of AlexNet against the measured chip; deviation elsewhere is not known.',
    ],
    ...change,
  };
}

export const layers = (count = 20) =>
  Array.from({ length: count }, (_, index) => layer(index, 1e6 * (1 + ((index * 7) % 20))));

export const measured = of => ({
  machine: 'A processor @ 3 GHz',
  runs: 120,
  batch: 1,
  random: true,
  latency: 2345.6,
  kernels: 2000,
  other: 12,
  layers: of.map(({ id, name, op }, index) => ({
    id,
    name,
    op,
    microseconds: 10 + index,
    alone: 14 + index,
    fused: index === 0 ? ['/relu/Relu'] : [],
  })),
  energy: { reason: 'This machine shows no energy counters of the processor (RAPL).' },
  notes: ['Measured with ONNX Runtime on this machine’s processor, batch 1.', 'The inputs were made up.'],
});
