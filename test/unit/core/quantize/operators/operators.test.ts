import type { ModelProto } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { createModel, encodeModel } from '../../../../../src/core/formats/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { parseSettings } from '../../../../../src/core/passes/index.ts';
import { KERNELS } from '../../../../../src/core/quantize/operators/kernels.ts';
import { quantizeStatic } from '../../../../../src/core/quantize/static/index.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { contextFor, feed, maxGap, noise, noisy, runOrt } from '../../passes/support.ts';
import { mobileNet, transformer, uNet } from '../networks.ts';
import { fixedSamples } from '../static/samples.ts';

/** Has every operator that there is an integer one for. */
function everything(): ModelProto {
  const conv = (name: string, from: string, to: string, attributes: Record<string, number> = {}) =>
    node('Conv', [from, `${name}.w`, `${name}.b`], [to], { pads: [1, 1, 1, 1], ...attributes }, { name });
  return model({
    nodes: [
      conv('c1', 'x', 'a'),
      node('Relu', ['a'], ['ar']),
      conv('c2', 'ar', 'b'),
      node('LeakyRelu', ['b'], ['bl'], { alpha: 0.1 }),
      node('AveragePool', ['bl'], ['p'], { kernel_shape: [3, 3], pads: [1, 1, 1, 1] }),
      conv('c3', 'p', 'c', { group: 8 }),
      node('Sigmoid', ['c'], ['cs']),
      node('Mul', ['c', 'cs'], ['cm']),
      node('Add', ['cm', 'bl'], ['s']),
      node('Concat', ['s', 'ar'], ['j'], { axis: 1 }),
      node('GlobalAveragePool', ['j'], ['g']),
      node('Flatten', ['g'], ['f']),
      node('Gemm', ['f', 'fc.w', 'fc.b'], ['h'], { transB: 1 }, { name: 'fc' }),
      node('Relu', ['h'], ['hr']),
      node('MatMul', ['hr', 'm1.w'], ['k'], {}, { name: 'm1' }),
      node('MatMul', ['k', 'm2.w'], ['y'], {}, { name: 'm2' }),
    ],
    inputs: [value('x', 'float32', ['batch', 3, 8, 8])],
    outputs: [value('y', 'float32', ['batch', 5])],
    weights: [
      noisy('c1.w', [8, 3, 3, 3], 1),
      noisy('c1.b', [8], 2),
      noisy('c2.w', [8, 8, 3, 3], 3),
      noisy('c2.b', [8], 4),
      noisy('c3.w', [8, 1, 3, 3], 5),
      noisy('c3.b', [8], 6),
      noisy('fc.w', [12, 16], 7),
      noisy('fc.b', [12], 8),
      noisy('m1.w', [12, 10], 9),
      noisy('m2.w', [10, 5], 10),
    ],
  });
}

async function quantize(
  proto: ModelProto,
  shape: readonly number[],
  settings: SettingValues,
): Promise<Model> {
  const copy = createModel(proto).clone();
  const samples = fixedSamples(noise(8 * shape.reduce((a, b) => a * b, 1), 21), shape);
  const context = { ...(await contextFor(copy)), dataset: samples };
  await quantizeStatic.run(
    context,
    parseSettings(quantizeStatic, { target: 'x64-vnni', check: false, ...settings }),
  );
  return copy;
}

const opsOf = (one: Model) => new Set(one.graph.node.map(({ opType }) => opType));

describe('integer operators', () => {
  it('are fewer, and there is one of every kind', async () => {
    const operators = await quantize(everything(), [3, 8, 8], { format: 'qoperator' });
    const pairs = await quantize(everything(), [3, 8, 8], {});
    const bytes = async (one: Model) => (await encodeModel(one)).length;
    expect(operators.graph.node.length).toBeLessThan(0.5 * pairs.graph.node.length);
    expect(await bytes(operators)).toBeLessThan(await bytes(pairs));
    const written = opsOf(operators);
    for (const name of Object.keys(KERNELS)) expect(written, name).toContain(name);
  });

  it.each([
    ['every operator', everything(), [3, 8, 8]],
    ['inverted residuals', mobileNet(), [3, 16, 16]],
    ['encoder blocks', transformer(), [6, 16]],
    ['down and up', uNet(), [3, 16, 16]],
  ] as const)('compute what their pairs do: %s', async (_, proto, shape) => {
    const pairs = await quantize(proto, shape, {});
    const operators = await quantize(proto, shape, { format: 'qoperator' });
    const x = feed([2, ...shape], 5);
    const [wanted] = await runOrt(pairs, { x }, { optimization: 'all' });
    for (const optimization of ['all', 'disabled'] as const) {
      const [found] = await runOrt(operators, { x }, { optimization });
      expect(maxGap(wanted, found)).toBeLessThanOrEqual(optimization === 'all' ? 0 : 1e-4);
    }
  });

  it('are written for int8 activations too, whatever machine this is', async () => {
    const settings = { target: 'arm', granularity: 'tensor' };
    const pairs = await quantize(everything(), [3, 8, 8], settings);
    const operators = await quantize(everything(), [3, 8, 8], { ...settings, format: 'qoperator' });
    for (const name of Object.keys(KERNELS)) expect(opsOf(operators), name).toContain(name);
    const x = feed([2, 3, 8, 8], 5);
    const [wanted] = await runOrt(pairs, { x }, { optimization: 'disabled' });
    const size = Math.max(...(wanted!.data as Float32Array).map(Math.abs));
    for (const optimization of ['all', 'disabled'] as const) {
      const [found] = await runOrt(operators, { x }, { optimization });
      expect(maxGap(wanted, found)).toBeLessThan(0.05 * size);
    }
  });

  it('leaves what only a pair can say', async () => {
    const written = opsOf(
      await quantize(everything(), [3, 8, 8], { format: 'qoperator', activations: 'uint16' }),
    );
    expect(written).toContain('DequantizeLinear');
    expect([...written].filter(op => op.startsWith('QLinear'))).toEqual([]);
  });
});
