import { describe, expect, it } from 'vitest';
import type { ModelProto } from 'onnx-buf';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { parseSettings } from '../../../../../src/core/passes/index.ts';
import { checkNeed } from '../../../../../src/core/passes/needs.ts';
import { quantizeStatic } from '../../../../../src/core/quantize/static/index.ts';
import { quantizeWeights } from '../../../../../src/core/quantize/weights.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { contextFor, noise, noisy, runOrt, valuesOf } from '../../passes/support.ts';
import { fixedSamples } from '../static/samples.ts';
import { mixed } from './problems.ts';

const exact = { config: { 'session.qdq_matmulnbits_accuracy_level': '0' } } as const;

/** A convolution, a product and a Gemm with its weights the other way round; `odd` has groups. */
const net: ModelProto = model({
  nodes: [
    node('Conv', ['x', 'w'], ['c'], { pads: [1, 1, 1, 1], strides: [2, 2] }, { name: 'conv' }),
    node('Relu', ['c'], ['r']),
    node('Conv', ['r', 'odd'], ['o'], { group: 4, pads: [1, 1, 1, 1] }, { name: 'odd' }),
    node('Flatten', ['o'], ['f']),
    node('MatMul', ['f', 'm'], ['p'], {}, { name: 'product' }),
    node('Gemm', ['p', 'g', 'b'], ['y'], { transB: 1 }, { name: 'gemm' }),
  ],
  inputs: [value('x', 'float32', ['n', 8, 8, 8])],
  outputs: [value('y', 'float32')],
  weights: [
    noisy('w', [16, 8, 3, 3], 1),
    noisy('odd', [16, 4, 3, 3], 2),
    noisy('m', [256, 64], 3),
    noisy('g', [10, 64], 4),
    noisy('b', [10], 5),
  ],
});
const data = fixedSamples(mixed(40, 512), [8, 8, 8]);
/** Each channel of a sample is nearly the same everywhere: what lies beside each other hangs together. */
const levels = noise(40 * 8, 31);
const smooth = fixedSamples(
  noise(40 * 512, 32, 0.2).map((x, i) => x + levels[Math.floor(i / 64)]!),
  [8, 8, 8],
);

/** Each input channel has two filters of its own. */
const depthwise: ModelProto = model({
  nodes: [node('Conv', ['x', 'w'], ['y'], { group: 8, pads: [1, 1, 1, 1] }, { name: 'depthwise' })],
  inputs: [value('x', 'float32', ['n', 8, 8, 8])],
  outputs: [value('y', 'float32')],
  weights: [noisy('w', [16, 1, 3, 3], 1)],
});

async function run(settings: SettingValues, proto = net, samples = data) {
  const copy = createModel(proto).clone();
  const context = { ...(await contextFor(copy)), dataset: samples };
  const parsed = parseSettings(quantizeWeights, { minElements: 0, bits: 4, ...settings });
  return { ...(await quantizeWeights.run(context, parsed)), model: copy };
}

async function sqnr(settings: SettingValues, proto = net, samples = data): Promise<number[]> {
  const { model: quantized } = await run(settings, proto, samples);
  const { feeds } = await samples.batch(0, 40);
  const [wanted] = await runOrt(proto, feeds);
  const all: number[] = [];
  for (const optimization of ['disabled', 'all'] as const) {
    const [got] = await runOrt(quantized, feeds, { optimization, ...exact });
    const [a, b] = [wanted!.data as Float32Array, got!.data as Float32Array];
    const noise = a.reduce((sum, value, i) => sum + (value - b[i]!) ** 2, 0);
    all.push(10 * Math.log10(a.reduce((sum, value) => sum + value ** 2, 0) / noise));
  }
  return all;
}

const ways: readonly (readonly [string, SettingValues])[] = [
  ['4 bits by channel', {}],
  ['4 bits in blocks', { block: 32 }],
  ['4 bits in blocks with zero points', { block: 16, symmetric: false }],
  ['3 bits for the tensor', { bits: 3, granularity: 'tensor' }],
  ['8 bits', { bits: 8 }],
];

describe.each(['gptq', 'adaround'])('quantize-weights with rounding %s', rounding => {
  it.each(ways)('%s: outputs nearer than by rounding to the nearest', async (_, settings) => {
    const [nearest] = await sqnr(settings);
    const chosen = await sqnr({ ...settings, rounding });
    for (const level of chosen) expect(level).toBeGreaterThan(nearest! + 0.5);
    expect(Math.abs(chosen[0]! - chosen[1]!)).toBeLessThan(0.5);
  });

  it('tells each layer’s error, of convolutions with groups too', async () => {
    const { notes, tables } = await run({ rounding });
    expect(tables).toHaveLength(1);
    const rows = tables![0]!.rows;
    expect(rows.map(([name]) => name)).toEqual(['conv', 'odd', 'product', 'gemm']);
    for (const [, nearest, chosen] of rows) expect(chosen).toBeGreaterThan(nearest as number);
    expect(notes.join(' ')).toContain(`Weights of 4 layers were rounded by ${rounding}`);
  });

  it('looks at the channels of each group alone', async () => {
    const settings = { bits: 3, granularity: 'tensor' };
    const [nearest] = await sqnr(settings, depthwise, smooth);
    const [chosen] = await sqnr({ ...settings, rounding }, depthwise, smooth);
    expect(chosen).toBeGreaterThan(nearest! + 1);
    const { tables } = await run({ ...settings, rounding }, depthwise, smooth);
    const [, before, after] = tables![0]!.rows[0]!;
    expect(Math.abs((before as number) - nearest!)).toBeLessThan(0.5);
    expect(Math.abs((after as number) - chosen!)).toBeLessThan(0.5);
  });

  it('asks for data', () => {
    expect(() => checkNeed(quantizeWeights, { rounding }, undefined)).toThrow(/needs data/);
    expect(() => checkNeed(quantizeWeights, { rounding }, data)).not.toThrow();
  });
});

describe('quantize-static', () => {
  const settings = { target: 'generic', granularity: 'tensor', check: false, otherWeights: false };
  async function quantized(more: SettingValues) {
    const copy = createModel(net).clone();
    const context = { ...(await contextFor(copy)), dataset: data };
    const parsed = parseSettings(quantizeStatic, { ...settings, ...more });
    return { ...(await quantizeStatic.run(context, parsed)), model: copy };
  }

  it.each(['gptq', 'adaround'])('%s: results nearer than by rounding to the nearest', async rounding => {
    const { tables, notes } = await quantized({ rounding });
    expect(notes.join(' ')).toContain(`were rounded by ${rounding}`);
    const rows = tables!.find(({ title }) => title === 'Rounding of weights')!.rows;
    expect(rows.map(([name]) => name)).toEqual(['conv', 'odd', 'product', 'gemm']);
    for (const [, nearest, chosen] of rows) expect(chosen).toBeGreaterThan(nearest as number);
  });

  it('keeps codes next to the weights where sums of two must fit into 16 bits', async () => {
    for (const rounding of ['gptq', 'adaround']) {
      const { model: result } = await quantized({ target: 'x64-avx', granularity: 'channel', rounding });
      for (const name of ['w', 'm', 'g']) {
        const [codes, scales] = [
          await valuesOf(result, `${name}_quantized`),
          await valuesOf(result, `${name}_scale`),
        ];
        const exact = await valuesOf(createModel(net), name);
        const inner = name === 'w' ? 72 : name === 'g' ? 64 : 1;
        codes.forEach((code, i) => {
          const scale = scales[Math.floor(i / inner) % scales.length]!;
          expect(Math.abs(code - exact[i]! / scale)).toBeLessThan(1);
        });
      }
    }
  });
});
