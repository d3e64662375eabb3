// Made-up models with the form of real ones, for the pages only: figures follow from shapes where it is easy.
let lastId = 0;

/** A node with what a test gives; the rest as for an element-wise one. */
export function node(given) {
  const index = given.index ?? lastId++;
  const outputs = given.outputs ?? [{ name: `out${index}`, dtype: 'float32', shape: [1, 64, 56, 56] }];
  return {
    id: `n${index}`,
    index,
    name: `/node_${index}`,
    op: 'Relu',
    domain: '',
    kind: 'activation',
    isLayer: false,
    path: [],
    parent: null,
    inputs: [{ name: `in${index}`, dtype: 'float32', shape: [1, 64, 56, 56] }],
    attributes: [],
    tensors: [],
    params: 0,
    bytes: 0,
    macs: 0,
    otherOps: 200704,
    activationBytes: 802816,
    sparsity: null,
    ...given,
    outputs,
  };
}

function conv(index, name, from, to, size, kernel = 3) {
  const params = to * from * kernel * kernel + to;
  return node({
    index,
    name,
    op: 'Conv',
    kind: 'conv',
    isLayer: true,
    path: name.split('/').slice(1, -1),
    inputs: [
      { name: `${name}_in`, dtype: 'float32', shape: [1, from, size, size] },
      { name: `${name}.weight`, dtype: 'float32', shape: [to, from, kernel, kernel] },
      { name: `${name}.bias`, dtype: 'float32', shape: [to] },
    ],
    outputs: [{ name: `${name}_out`, dtype: 'float32', shape: [1, to, size, size] }],
    attributes: [
      { name: 'kernel_shape', text: `${kernel}, ${kernel}` },
      { name: 'pads', text: '1, 1, 1, 1' },
      { name: 'strides', text: '1, 1' },
      { name: 'group', text: '1' },
    ],
    tensors: [
      tensor(`${name}.weight`, 'weight', [to, from, kernel, kernel]),
      tensor(`${name}.bias`, 'bias', [to]),
    ],
    params,
    bytes: params * 4,
    macs: to * from * kernel * kernel * size * size,
    otherOps: 0,
    activationBytes: to * size * size * 4,
  });
}

function tensor(name, role, shape) {
  const elements = shape.reduce((product, size) => product * size, 1);
  return { name, role, dtype: 'float32', shape, elements, bytes: elements * 4, shared: false };
}

/** `number` nodes in blocks of Conv, BatchNormalization and Relu, with widths that grow. */
export function chain(number) {
  const nodes = [];
  for (let index = 0; index < number; index++) {
    const block = Math.floor(index / 3);
    const name = `/model/stage${block % 4}/block_${block}`;
    const width = 32 + (block % 16) * 32;
    if (index % 3 === 0) nodes.push(conv(index, `${name}/conv/Conv`, width, width, 28));
    else if (index % 3 === 1) {
      const bn = { index, name: `${name}/bn/BatchNormalization`, op: 'BatchNormalization', kind: 'norm' };
      nodes.push(node({ ...bn, isLayer: true, params: 4 * width, bytes: 16 * width }));
    } else nodes.push(node({ index, name: `${name}/act/Relu` }));
  }
  return summary('/models/long-chain.onnx', nodes);
}

/** ResNet-20 for CIFAR-10 in outline, with a few oddities that a real file may have. */
export function resnet(change = {}) {
  const nodes = [];
  const add = made => nodes.push(made);
  add(conv(0, '/conv1/Conv', 3, 16, 32));
  add(node({ index: 1, name: '/relu/Relu' }));
  let index = 2;
  for (const [stage, width] of [16, 32, 64].entries()) {
    for (let block = 0; block < 3; block++) {
      const from = block === 0 && stage > 0 ? width / 2 : width;
      const prefix = `/layer${stage + 1}/layer${stage + 1}.${block}`;
      add(conv(index++, `${prefix}/conv1/Conv`, from, width, 32 >> stage));
      add(node({ index: index++, name: `${prefix}/relu/Relu` }));
      add(conv(index++, `${prefix}/conv2/Conv`, width, width, 32 >> stage));
      add(node({ index: index++, name: `${prefix}/Add`, op: 'Add', kind: 'elementwise' }));
      add(node({ index: index++, name: `${prefix}/relu_1/Relu` }));
    }
  }
  add(node({ index: index++, name: '/GlobalAveragePool', op: 'GlobalAveragePool', kind: 'pool' }));
  add(node({ index: index++, name: '/Flatten', op: 'Flatten', kind: 'shape' }));
  const linear = tensor('linear.weight', 'weight', [10, 64]);
  add(
    node({
      index,
      name: '/linear/Gemm',
      op: 'Gemm',
      kind: 'linear',
      isLayer: true,
      outputs: [{ name: 'logits', dtype: 'float32', shape: ['N', 10] }],
      tensors: [linear, tensor('linear.bias', 'bias', [10])],
      params: 650,
      bytes: 2600,
      macs: 640,
    }),
  );
  return { ...summary('/models/resnet20-cifar10.onnx', nodes), ...change };
}

/** What can go wrong in a file: a missing side-file, an unknown shape, a custom operator, a shared weight. */
export function troubled() {
  const base = resnet();
  const nodes = [...base.nodes];
  const first = nodes[0];
  const [weight, bias] = first.tensors;
  nodes[0] = {
    ...first,
    tensors: [
      { ...weight, external: 'weights.data', missing: true },
      { ...bias, shared: true },
    ],
  };
  nodes.push(
    node({
      index: nodes.length,
      name: '/post/NonMaxSuppression_very_long_name_of_an_exporter/inner/block/TopK',
      op: 'TopK',
      kind: 'other',
      macs: null,
      otherOps: null,
      activationBytes: null,
      outputs: [{ name: 'boxes', dtype: 'float32', shape: ['N', null, 4] }],
    }),
    node({
      index: nodes.length + 1,
      name: '/post/Mystery',
      op: 'Mystery',
      domain: 'com.acme',
      macs: null,
      outputs: [{ name: 'x', dtype: 'type 27', shape: null }],
    }),
  );
  const made = summary(base.path, nodes);
  return {
    ...made,
    totals: { ...made.totals, unknown: [nodes.at(-2).name, nodes.at(-1).name] },
    sideFiles: [
      { name: 'weights.data', bytes: null },
      { name: 'more.data', bytes: 1_234_567 },
    ],
    inputs: [{ name: 'input', dtype: 'float32', shape: ['N', 3, 'height', 'width'] }],
    freeDims: { height: 32, width: null },
    warnings: [
      'weights.data is missing: the weights of 1 node can not be read.',
      'Operator com.acme.Mystery is not known.',
    ],
    metadata: {
      'espalier.source': 'resnet20-cifar10-dense.onnx',
      'espalier.sourceSha256': '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      'espalier.version': '0.1.0',
      'espalier.recipe': JSON.stringify({
        version: 1,
        seed: 0,
        steps: [
          { pass: 'prune-magnitude', settings: { ratio: 0.6, scope: 'global', include: ['/layer*'] } },
          { pass: 'quantize-weights' },
        ],
      }),
      author: 'someone',
    },
  };
}

export function summary(path, nodes) {
  const sum = key => nodes.reduce((all, { [key]: value }) => all + (value ?? 0), 0);
  const operators = {};
  for (const { op } of nodes) operators[op] = (operators[op] ?? 0) + 1;
  return {
    format: 'onnx',
    path,
    fileBytes: sum('bytes') + 60 * nodes.length,
    sideFiles: [],
    opset: 13,
    opsets: { '': 13 },
    irVersion: 7,
    producer: 'pytorch 1.9',
    graphName: 'torch-jit-export',
    metadata: {},
    inputs: [{ name: 'input', dtype: 'float32', shape: ['N', 3, 32, 32] }],
    outputs: [{ name: 'logits', dtype: 'float32', shape: ['N', 10] }],
    freeDims: {},
    batch: 1,
    totals: {
      nodes: nodes.length,
      layers: nodes.filter(({ isLayer }) => isLayer).length,
      params: sum('params'),
      bytes: sum('bytes'),
      macs: sum('macs'),
      otherOps: sum('otherOps'),
      activationBytes: sum('activationBytes'),
      sparsity: null,
      unknown: [],
    },
    operators,
    nodes,
    warnings: [],
  };
}

/** A bell with a spike at zero, as a pruned layer has. */
export function histogram(name) {
  const counts = Array.from({ length: 64 }, (_, bin) =>
    Math.round(900 * Math.exp(-(((bin - 31.5) / 11) ** 2))),
  );
  counts[32] = 2400;
  const elements = counts.reduce((sum, count) => sum + count, 0);
  return {
    tensor: name,
    min: -0.41,
    max: 0.43,
    mean: 0.0012,
    std: 0.087,
    zeros: 2300,
    nonFinite: 0,
    elements,
    counts,
  };
}

export const layerNames = resnet()
  .nodes.filter(({ isLayer }) => isLayer)
  .map(({ name }) => name);

/** One setting of every type, with ranges, units, patterns and conditions. */
export const pass = {
  id: 'prune-magnitude',
  title: 'Prune Weights',
  description: 'Sets the weights of least magnitude to zero.',
  needs: 'nothing',
  settings: {
    mode: {
      type: 'enum',
      title: 'Mode',
      help: 'How the weights to drop are chosen.',
      default: 'ratio',
      values: [
        { value: 'ratio', title: 'Ratio', help: 'A fixed share of the weights.' },
        {
          value: 'threshold',
          title: 'Threshold',
          help: 'Those below quality × standard deviation of the layer.',
        },
        { value: 'nm', title: 'N:M', help: 'N of every M weights in a row stay.' },
      ],
    },
    ratio: {
      type: 'number',
      title: 'Ratio',
      help: 'Share of the weights that become zero.',
      default: 0.5,
      min: 0,
      max: 1,
      when: { key: 'mode', in: ['ratio'] },
    },
    quality: {
      type: 'number',
      title: 'Quality',
      help: 'Times the standard deviation.',
      default: 1,
      min: 0,
      max: null,
      when: { key: 'mode', in: ['threshold'] },
    },
    pattern: {
      type: 'text',
      title: 'Pattern',
      help: 'How many stay of how many.',
      default: '2:4',
      pattern: '[1-9][0-9]*:[1-9][0-9]*',
      placeholder: '2:4',
      when: { key: 'mode', in: ['nm'] },
    },
    scope: {
      type: 'enum',
      title: 'Scope',
      help: 'Over which weights the ratio is taken.',
      default: 'layer',
      values: ['layer', 'global', 'stage', 'channel', 'block'].map(value => ({
        value,
        title: value[0].toUpperCase() + value.slice(1),
        help: `One threshold a ${value}.`,
      })),
      when: { key: 'mode', in: ['ratio'] },
    },
    bits: {
      type: 'integer',
      title: 'Bits',
      help: 'Bits of a weight afterwards.',
      default: 8,
      min: 2,
      max: 8,
      unit: 'bit',
    },
    seed: {
      type: 'integer',
      title: 'Seed',
      help: 'Of every random choice.',
      default: 0,
      min: 0,
      max: 4294967295,
    },
    bias: {
      type: 'boolean',
      title: 'Prune biases too',
      help: 'Biases are few; leaving them costs nothing.',
      default: false,
    },
    include: {
      type: 'patterns',
      title: 'Include',
      help: 'Only layers with these names. Empty: all.',
      default: [],
    },
    exclude: { type: 'patterns', title: 'Exclude', help: 'Not these.', default: [] },
  },
};

export function preview(ratio) {
  return {
    layers: resnet()
      .nodes.filter(({ isLayer }) => isLayer)
      .map(({ name, op, params }) => ({
        name,
        op,
        params,
        effect: `${Math.round(params * ratio)} of ${params} to zero`,
      })),
    summary: `Sets ${ratio * 100} % of 270,000 weights in 20 layers to zero.`,
  };
}
