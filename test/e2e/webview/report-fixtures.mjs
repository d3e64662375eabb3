// What the host sends to the report's page.
import { resnet } from './fixtures.mjs';

export function report() {
  const layers = resnet()
    .nodes.filter(({ isLayer }) => isLayer)
    .map(({ name, op, params, macs, outputs }, index) => {
      const before = {
        params,
        nonzero: params,
        bytes: params * 4,
        macs,
        dtype: 'float32',
        shape: outputs[0].shape.slice(1),
      };
      const after =
        index === 0
          ? before
          : {
              ...before,
              nonzero: Math.round(params * (0.9 - index * 0.03)),
              bytes: params + 40,
              dtype: 'int8',
            };
      return { name, op, before, after };
    });
  const sum = (when, key) => layers.reduce((all, layer) => all + layer[when][key], 0);
  const measures = (when, extra) => ({
    bytes: sum(when, 'bytes') + 9000,
    zippedBytes: Math.round(sum(when, 'bytes') * (when === 'before' ? 0.92 : 0.61)),
    memoryBytes: sum(when, 'bytes'),
    params: sum(when, 'params'),
    nonzero: sum(when, 'nonzero'),
    macs: sum(when, 'macs'),
    loss: null,
    samples: 10000,
    ...extra,
  });
  return {
    source: '/models/resnet20-cifar10.onnx',
    output: '/models/resnet20-cifar10.pruned-int8.onnx',
    passes: [
      {
        id: 'prune-magnitude',
        title: 'Prune Weights',
        settings: { mode: 'ratio', ratio: 0.5, bias: false, include: [], exclude: ['/conv1/*'] },
        layersChanged: 19,
        notes: ['1 layer was excluded: /conv1/Conv.'],
        seconds: 0.42,
      },
      {
        id: 'quantize-weights',
        title: 'Quantize Weights',
        settings: { bits: 8 },
        layersChanged: 19,
        notes: [],
        seconds: 1.8,
      },
    ],
    before: measures('before', { accuracy: 0.8103, wrong: 1897 }),
    after: {
      ...measures('after', { accuracy: 0.8067, wrong: 1933 }),
      fidelity: {
        agreement: 0.9612,
        sqnrDb: 27.31,
        cosine: 0.99871,
        kl: 0.00321,
        identical: false,
        inputs: 'cifar10-jpeg-test',
        samples: 10000,
      },
    },
    layers,
    notes: [
      'Zeros in a dense file change neither its size nor its speed. They make the zipped file smaller; a sparse runtime or removing whole filters makes it faster.',
    ],
    seconds: 3.1,
  };
}

export function comparison() {
  const { source, output, before, after, layers } = report();
  const { fidelity, ...measures } = after;
  return {
    a: source,
    b: output,
    before,
    after: measures,
    fidelity,
    layers,
    notes: ['Both were run on random inputs, seed 0.'],
  };
}
