// Luo and Wu 2017: VGG-16 with half of the filters of its first ten convolutions, and its three fully connected layers replaced by
// global average pooling and one: 3.3 times faster, 16.64 times smaller. Sizes only: the weights are zeros.
import { create } from '@bufbuild/protobuf';
import {
  GraphProtoSchema,
  ModelProtoSchema,
  NodeProtoSchema,
  ValueInfoProtoSchema,
  type NodeProto,
} from 'onnx-buf';
import { summarize } from '../../src/core/cost/summary.ts';
import { randomDataset } from '../../src/core/data/index.ts';
import { createModel } from '../../src/core/formats/index.ts';
import { buildScopes } from '../../src/core/graph/scope.ts';
import { inferShapes } from '../../src/core/graph/shapes/index.ts';
import { makeAttrInt, makeAttrInts } from '../../src/core/model/attributes.ts';
import { DTYPE } from '../../src/core/model/dtypes.ts';
import type { Model } from '../../src/core/model/model.ts';
import { makeTensor } from '../../src/core/model/tensors.ts';
import { parseSettings } from '../../src/core/passes/settings.ts';
import type { Pass } from '../../src/core/passes/types.ts';
import { pruneFilters } from '../../src/core/prune/filters/prune-filters.ts';
import { replaceClassifier } from '../../src/core/prune/filters/replace-classifier.ts';
import type { SettingValues, SettingsSpec } from '../../src/protocol/settings.ts';

/** Convolutions of each block. */
const BLOCKS = [
  [64, 64],
  [128, 128],
  [256, 256, 256],
  [512, 512, 512],
  [512, 512, 512],
] as const;

function vgg16(): Model {
  const model = createModel(
    create(ModelProtoSchema, {
      irVersion: 8n,
      opsetImport: [{ domain: '', version: 13n }],
      graph: create(GraphProtoSchema, { name: 'vgg16' }),
    }),
  );
  const { graph } = model;
  const zeros = (name: string, dims: readonly number[]): string => {
    const tensor = makeTensor(name, DTYPE.float32, dims);
    model.setPayload(tensor, new Uint8Array(4 * dims.reduce((product, dim) => product * dim, 1)));
    graph.initializer.push(tensor);
    return name;
  };
  const add = (
    opType: string,
    input: string[],
    name: string,
    attribute: NodeProto['attribute'] = [],
  ): string => {
    graph.node.push(create(NodeProtoSchema, { opType, name, input, output: [`${name}.out`], attribute }));
    return `${name}.out`;
  };
  let [at, channels] = ['x', 3];
  for (const [b, block] of BLOCKS.entries()) {
    for (const [i, filters] of block.entries()) {
      const name = `conv${b + 1}_${i + 1}`;
      const inputs = [at, zeros(`${name}.w`, [filters, channels, 3, 3]), zeros(`${name}.b`, [filters])];
      at = add('Relu', [add('Conv', inputs, name, [makeAttrInts('pads', [1, 1, 1, 1])])], `${name}.relu`);
      channels = filters;
    }
    const halves = [makeAttrInts('kernel_shape', [2, 2]), makeAttrInts('strides', [2, 2])];
    at = add('MaxPool', [at], `pool${b + 1}`, halves);
  }
  at = add('Flatten', [at], 'flat');
  for (const [name, inputs, outputs] of [
    ['fc6', 25088, 4096],
    ['fc7', 4096, 4096],
    ['fc8', 4096, 1000],
  ] as const) {
    const operands = [at, zeros(`${name}.w`, [outputs, inputs]), zeros(`${name}.b`, [outputs])];
    at = add('Gemm', operands, name, [makeAttrInt('transB', 1)]);
    if (name !== 'fc8') at = add('Relu', [at], `${name}.relu`);
  }
  const value = (name: string, dims: readonly number[]) =>
    create(ValueInfoProtoSchema, {
      name,
      type: {
        value: {
          case: 'tensorType',
          value: {
            elemType: DTYPE.float32,
            shape: { dim: dims.map(dim => ({ value: { case: 'dimValue' as const, value: BigInt(dim) } })) },
          },
        },
      },
    });
  graph.input.push(value('x', [1, 3, 224, 224]));
  graph.output.push(value(at, [1, 1000]));
  return model;
}

async function apply<S extends SettingsSpec>(
  pass: Pass<S>,
  model: Model,
  settings: SettingValues,
): Promise<void> {
  const scope = buildScopes(model);
  const shapes = await inferShapes(model, scope, {});
  const { inputs } = await summarize(model);
  const dataset = randomDataset(inputs, { seed: 0, samples: 2 });
  const quiet = { progress: () => undefined, log: () => undefined };
  const context = { ...quiet, model, scope, shapes, sizes: {}, dataset, seed: 0 };
  await pass.run(context, parseSettings(pass, settings));
}

const model = vgg16();
const before = (await summarize(model)).totals;
await apply(replaceClassifier, model, { kind: 'gap-fc' });
const layers = BLOCKS.slice(0, 4).flatMap((block, b) => block.map((_, i) => `conv${b + 1}_${i + 1}=0.5`));
await apply(pruneFilters, model, {
  criterion: 'random',
  mode: 'layers',
  layers: layers.join(','),
  multiple: 1,
});
const after = (await summarize(model)).totals;
let missed = 0;
for (const [what, expected, measured] of [
  ['parameters, millions', 8.32, after.params / 1e6],
  ['times smaller (paper: 16.64)', 16.62, before.params / after.params],
  ['multiply-accumulates before, thousand millions', 15.47, before.macs! / 1e9],
  ['multiply-accumulates after, thousand millions', 4.67, after.macs! / 1e9],
  ['times fewer (paper: 3.3 times faster)', 3.31, before.macs! / after.macs!],
] as const) {
  const passed = Math.abs(measured - expected) < 0.006;
  if (!passed) missed++;
  console.log(
    [
      what.padEnd(48),
      expected.toFixed(2).padEnd(8),
      measured.toFixed(2).padEnd(8),
      passed ? 'ok' : 'MISSED',
    ].join('  '),
  );
}
if (missed > 0) process.exitCode = 1;
