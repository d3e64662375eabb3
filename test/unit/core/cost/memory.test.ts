import path from 'node:path';
import * as ort from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { weightMemory } from '../../../../src/core/cost/memory.ts';
import { createModel, openModel, writeModel } from '../../../../src/core/formats/index.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { expectedBytes } from '../../../../src/core/model/tensors.ts';
import { allTensors } from '../../../../src/core/model/walk.ts';
import { shareWeightsPass } from '../../../../src/core/share/weights/share-weights.ts';
import { graph, model, node, value, weight } from '../../../fixtures/build.ts';
import { tempFolder } from '../formats/temp-folder.ts';
import { noisy, runPass } from '../passes/support.ts';

const folder = tempFolder();

/** Bytes of the constants in what ONNX Runtime writes when it is asked for the model that it has made of this one. */
async function heldByRuntime(m: Model): Promise<number> {
  const file = path.join(folder, 'm.onnx');
  const optimized = path.join(folder, 'optimized.onnx');
  await writeModel(m, file);
  const session = await ort.InferenceSession.create(file, {
    graphOptimizationLevel: 'basic',
    optimizedModelFilePath: optimized,
  });
  await session.release();
  const kept = await openModel(optimized);
  const bytes = [...allTensors(kept.proto)].reduce((sum, tensor) => sum + expectedBytes(tensor)!, 0);
  await kept.close();
  return bytes;
}

const network = (opset: number) =>
  model({
    opset,
    ir: opset >= 21 ? 10 : 8,
    inputs: [value('x', 'float32', ['n', 64])],
    outputs: [value('y', 'float32', ['n', 10])],
    nodes: [node('MatMul', ['x', 'a'], ['h']), node('MatMul', ['h', 'b'], ['y'])],
    weights: [noisy('a', [64, 32], 1), noisy('b', [32, 10], 2), noisy('unused', [50], 3)],
  });
/** Of text, whose size is not that of its type. */
const STRING = 8;
const FLOATS = 4 * (64 * 32 + 32 * 10);

describe('the weights in memory are those that ONNX Runtime has after loading', () => {
  it('plain ones, of which unused ones are dropped', async () => {
    const plain = createModel(network(13));
    expect(await weightMemory(plain)).toBe(FLOATS);
    expect(await heldByRuntime(plain)).toBe(FLOATS);
  });

  it.each([13, 21])('palettes of opset %i unfold', async opset => {
    const { model: small } = await runPass(shareWeightsPass, network(opset), { bits: 4, form: 'palettized' });
    expect(small.graph.node.map(({ opType }) => opType)).toContain('Gather');
    expect(await weightMemory(small)).toBe(FLOATS);
    expect(await heldByRuntime(small)).toBe(FLOATS);
  });

  it('integers that are dequantized stay integers', async () => {
    const quantized = createModel(
      model({
        inputs: [value('x', 'float32', ['n', 64])],
        outputs: [value('y', 'float32', ['n', 32])],
        nodes: [node('DequantizeLinear', ['q', 's', 'z'], ['w']), node('MatMul', ['x', 'w'], ['y'])],
        weights: [
          weight(
            'q',
            'int8',
            [64, 32],
            Array.from({ length: 64 * 32 }, (_, i) => (i % 200) - 100),
          ),
          weight('s', 'float32', [], [0.02]),
          weight('z', 'int8', [], [0]),
        ],
      }),
    );
    expect(await weightMemory(quantized)).toBe(64 * 32 + 4 + 1);
    expect(await heldByRuntime(quantized)).toBe(64 * 32 + 4 + 1);
  });
});

it('counts what sub-graphs use once, and says when a size is not known', async () => {
  const branch = (name: string) =>
    graph({ name, nodes: [node('Add', ['x', 'w'], [name])], outputs: [value(name, 'float32')] });
  const nodes = [node('If', ['c'], ['y'], { then_branch: branch('t'), else_branch: branch('e') })];
  const inputs = [value('x', 'float32', [8]), value('c', 'bool', [])];
  const outputs = [value('y', 'float32')];
  const both = model({ nodes, inputs, outputs, weights: [noisy('w', [8], 1)] });
  expect(await weightMemory(createModel(both))).toBe(32);
  const text = model({ nodes, inputs, outputs, weights: [{ ...noisy('w', [8], 1), dataType: STRING }] });
  expect(await weightMemory(createModel(text))).toBeNull();
});
