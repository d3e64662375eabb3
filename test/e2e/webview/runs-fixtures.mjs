// What the host sends to the page of runs.
const SHA = digit => String(digit).repeat(64).slice(0, 64);
export const DATA = {
  dataKey: '["cifar"]',
  data: 'images.json, 1,000 samples',
  random: false,
  samples: 1000,
};
export const RANDOM = { dataKey: 'random 16', data: 'random inputs, 16 samples', random: true, samples: 16 };
const WHEN = '2026-11-20T10:00:00.000Z';

const measured = (wrong, agreement, sqnrDb) => [
  {
    ...DATA,
    accuracy: { samples: 1000, wrong, accuracy: 1 - wrong / 1000, loss: 0.7 },
    fidelity:
      agreement === null
        ? null
        : {
            agreement,
            sqnrDb,
            cosine: 0.99,
            kl: 0.02,
            identical: false,
            inputs: 'images.json',
            samples: 1000,
          },
    against: agreement === null ? null : SHA(0),
    when: WHEN,
  },
  {
    ...RANDOM,
    accuracy: null,
    fidelity:
      agreement === null
        ? null
        : {
            agreement: 1,
            sqnrDb: sqnrDb + 2,
            cosine: 1,
            kl: 0.01,
            identical: false,
            inputs: 'random',
            samples: 16,
          },
    against: agreement === null ? null : SHA(0),
    when: WHEN,
  },
];

const figures = (nonzero, energy, macs = 40_600_000) => ({
  params: 270_000,
  nonzero,
  macs,
  energy,
  energyProfile: 'Eyeriss, 65 nm',
  zippedBytes: nonzero * 3,
  sizes: '[1,[]]',
});

const latency = milliseconds => ({
  milliseconds,
  fastest: milliseconds * 0.95,
  runs: 40,
  batch: 1,
  machine: 'linux x64, 2 × a processor',
  when: WHEN,
});

const run = (number, name, role, change) => ({
  id: `/models/${name}`,
  path: `/models/${name}`,
  name,
  role,
  sha256: SHA(number),
  contentSha256: null,
  bytes: 1_090_000,
  archivedBytes: null,
  madeFrom: '/models/resnet20-cifar10.onnx',
  steps: [],
  figures: figures(268_000, 1.2e9),
  measured: [],
  latency: null,
  hasReport: false,
  error: null,
  ...change,
});

export function runsReport(change = {}) {
  return {
    model: '/models/resnet20-cifar10.onnx',
    runs: [
      run(0, 'resnet20-cifar10.onnx', 'original', {
        madeFrom: null,
        measured: measured(190, null, null),
        latency: latency(3.2),
        archivedBytes: 905_000,
      }),
      run(1, 'resnet20-cifar10.int8.onnx', 'derived', {
        bytes: 301_000,
        steps: ['Quantize Weights'],
        measured: measured(192, 0.985, 31.2),
        latency: latency(3.4),
        hasReport: true,
        figures: figures(266_000, 4.1e8),
      }),
      run(2, 'resnet20-cifar10.pruned50.onnx', 'derived', {
        steps: ['Prune Weights (ratio 0.5)'],
        measured: measured(214, 0.93, 18.4),
        latency: latency(3.2),
        hasReport: true,
        figures: figures(135_000, 9.8e8),
        archivedBytes: 512_000,
      }),
      run(3, 'small/resnet20-cifar10.filters30.onnx', 'derived', {
        bytes: 560_000,
        steps: ['Prune Filters (ratio 0.3, criterion taylor)', 'Quantize Weights (bits 4)'],
        measured: measured(305, 0.78, 9.1),
        latency: latency(2.1),
        figures: figures(138_000, 6.2e8, 21_000_000),
      }),
      run(4, 'resnet20-cifar10.pruned50.espz', 'archive', {
        bytes: 512_000,
        archivedBytes: 512_000,
        contentSha256: SHA(2),
        steps: ['Prune Weights (ratio 0.5)'],
        measured: measured(214, 0.93, 18.4),
        hasReport: true,
        figures: figures(135_000, 9.8e8),
      }),
      run(5, 'resnet20-cifar10.broken.onnx', 'derived', {
        figures: null,
        error: { code: 'RUNTIME', message: 'It does not load in ONNX Runtime.' },
      }),
    ],
    analyses: [
      {
        kind: 'sensitivity',
        sha256: SHA(0),
        summary: 'accuracy, 19 layers: prune-magnitude, quantize-weights',
        data: 'images.json',
        seconds: 61.3,
        when: WHEN,
      },
      {
        kind: 'energy',
        sha256: SHA(1),
        summary: 'Eyeriss, 65 nm, batch 1',
        data: 'dense activations',
        seconds: null,
        when: WHEN,
      },
    ],
    notes: [],
    ...change,
  };
}

/** As many as a long search over settings leaves. */
export function manyRuns(count) {
  const [original] = runsReport().runs;
  const made = Array.from({ length: count }, (_, i) =>
    run(0, `sweep/net-${i}.onnx`, 'derived', {
      sha256: i.toString(16).padStart(64, 'f'),
      bytes: 100_000 + i * 2000,
      steps: [`Prune Weights (ratio ${(i / count).toFixed(3)})`],
      measured: measured(190 + ((i * 37) % 400), 0.9, 20),
    }),
  );
  return runsReport({ runs: [original, ...made], analyses: [] });
}
