import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../../../src/core/cost/summary.ts';
import { EspalierError } from '../../../../src/core/errors.ts';
import { decodeOnnx, encodeModel, openModel } from '../../../../src/core/formats/index.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { setMetadata } from '../../../../src/core/model/metadata.ts';
import { allTensors } from '../../../../src/core/model/walk.ts';
import { encode, graph, ints, model, node, value, weight } from '../../../fixtures/build.ts';
import { fixtures } from '../../../fixtures/make-models.ts';
import { Random, randomModel } from './random-model.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();

/** A network as exporters write them: long names, doc strings, shape chains, a sub-graph, and payloads of some size. */
function exported(): Uint8Array {
  const blocks = [0, 1, 2, 3].flatMap(i => [
    node(
      'Conv',
      [`h${i}`, `l.${i}.w`, `l.${i}.b`],
      [`c${i}`],
      { kernel_shape: [3, 3], pads: [1, 1, 1, 1], group: 1 },
      { name: `/layers.${i}/Conv` },
    ),
    node('Relu', [`c${i}`], [`h${i + 1}`], {}, { name: `/layers.${i}/Relu` }),
  ]);
  const weights = [0, 1, 2, 3].flatMap(i => [
    weight(`l.${i}.w`, 'float32', [8, 8, 3, 3]),
    weight(`l.${i}.b`, 'float32', [8]),
  ]);
  const then = graph({
    name: 'then',
    nodes: [node('Identity', ['f'], ['t'])],
    outputs: [value('t', 'float32', [1, 512])],
  });
  return encode(
    model({
      nodes: [
        ...blocks,
        node('Shape', ['h4'], ['s']),
        node('Gather', ['s', 'zero'], ['n'], { axis: 0 }),
        node('Concat', ['n', 'rest'], ['to'], { axis: 0 }),
        node('Reshape', ['h4', 'to'], ['f']),
        node('Constant', [], ['cond'], { value: weight('', 'bool', [], [1]) }),
        node('If', ['cond'], ['g'], { then_branch: then, else_branch: then }),
        node('Gemm', ['g', 'fc.w', 'fc.b'], ['y'], { transB: 1 }),
      ],
      inputs: [value('h0', 'float32', ['batch', 8, 8, 8])],
      outputs: [value('y', 'float32', ['batch', 10])],
      weights: [
        ...weights,
        ints('zero', [0]),
        ints('rest', [512]),
        weight('fc.w', 'float32', [10, 512]),
        weight('fc.b', 'float32', [10]),
      ],
    }),
  );
}

/** Real exports, where they are at hand; the test does not need them. */
function realModels(): Uint8Array[] {
  const golden = path.resolve('../shared/data/golden/lenet5-dense.onnx');
  const cifar = path.resolve('../shared/data/cifar10/resnet20-cifar10.onnx');
  return [golden, cifar]
    .filter(file => fs.existsSync(file))
    .map(file => new Uint8Array(fs.readFileSync(file)));
}

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Most of a model's bytes are weights, where damage can't be seen: places are drawn from its head and tail too. */
function placeIn(bytes: Uint8Array, random: Random): number {
  const span = random.pick([bytes.length, Math.min(400, bytes.length), Math.min(4000, bytes.length)]);
  return random.chance(0.3) ? bytes.length - 1 - random.below(span) : random.below(span);
}

const mutations: Readonly<Record<string, Mutation>> = {
  truncated: (bytes, random) => bytes.slice(0, placeIn(bytes, random)),
  'bits flipped': (bytes, random) => {
    const changed = bytes.slice();
    for (let i = 1 + random.below(8); i > 0; i--) changed[placeIn(bytes, random)]! ^= 1 << random.below(8);
    return changed;
  },
  'lengths inflated': (bytes, random) => {
    const changed = bytes.slice();
    const at = placeIn(bytes, random);
    changed.fill(0xff, at, at + 1 + random.below(9));
    return changed;
  },
  'bytes replaced': (bytes, random) => {
    const changed = bytes.slice();
    const at = placeIn(bytes, random);
    for (let i = 0; i < 16 && at + i < changed.length; i++) changed[at + i] = random.below(256);
    return changed;
  },
  'a piece repeated': (bytes, random) => {
    const from = placeIn(bytes, random);
    const piece = bytes.subarray(from, from + random.below(600));
    const at = placeIn(bytes, random);
    return Uint8Array.from([...bytes.subarray(0, at), ...piece, ...bytes.subarray(at)]);
  },
  'a piece removed': (bytes, random) => {
    const from = placeIn(bytes, random);
    const kept = from + 1 + random.below(100);
    return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(kept)]);
  },
};

/** All that a user may do with a file: every step gives a result or a clear error. */
async function use(model: Model): Promise<void> {
  for (const tensor of allTensors(model.proto)) await clear(async () => model.payload(tensor).read());
  await clear(async () => {
    setMetadata(model, 'key', 'value');
    const again = decodeOnnx(await encodeModel(model));
    expect(again.graph.node).toHaveLength(model.graph.node.length);
  });
  await clear(() => summarize(model));
}

async function clear(work: () => Promise<unknown>): Promise<EspalierError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (!(error instanceof EspalierError)) throw error;
    expect(error.code).not.toBe('INTERNAL');
    expect(error.message).not.toMatch(/undefined|\[object|NaN|\n/);
    return error;
  }
}

describe('damaged files', () => {
  const small = [
    exported(),
    ...[
      'conv-net',
      'if-outer-scope',
      'sparse-initializer-coo',
      'local-function',
      'weight-int4',
      'typed-fields',
    ].map(name => fixtures[name]!()['model.onnx']!),
    randomModel(new Random(5)),
  ];
  const bases = [...small, ...realModels()];

  it.each(Object.entries(mutations))(
    '%s: an error that says what is wrong, or a model',
    async (name, mutate) => {
      const random = new Random(name.length * 7919);
      const runs = 400;
      let errors = 0;
      let slowest = 0;
      for (let i = 0; i < runs; i++) {
        const base = i % 25 === 0 ? random.pick(bases) : random.pick(small);
        const bytes = mutate(base, random);
        const start = performance.now();
        const error = await clear(async () => {
          // Every tenth goes through a file, by positioned reads.
          const file = path.join(folder, 'damaged.onnx');
          if (i % 10 === 0) fs.writeFileSync(file, bytes);
          const model = i % 10 === 0 ? await openModel(file) : decodeOnnx(bytes);
          await use(model);
          await model.close();
        });
        slowest = Math.max(slowest, performance.now() - start);
        if (error !== undefined) errors++;
      }
      expect(slowest).toBeLessThan(5000);
      // Both outcomes must occur, or the mutations would test nothing.
      expect(errors).toBeGreaterThan(runs / 20);
      expect(errors).toBeLessThan(runs);
    },
    120_000,
  );
});
