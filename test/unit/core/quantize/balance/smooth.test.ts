import type { ModelProto, NodeProto } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { createModel } from '../../../../../src/core/formats/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { parseSettings } from '../../../../../src/core/passes/index.ts';
import { balanceModel } from '../../../../../src/core/quantize/balance/index.ts';
import { quantizeStatic } from '../../../../../src/core/quantize/static/index.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { contextFor, feed, noise, runOrt, tensorOf } from '../../passes/support.ts';
import { fixedSamples } from '../static/samples.ts';

const ON = { equalize: false, absorb: false, smooth: true, smoothAlpha: 0.5 };
const WIDTH = 32;
const shape = [6, WIDTH];
const data = fixedSamples(noise(40 * 6 * WIDTH, 21), shape);

/** A few channels stand out of the scale, as in large language models. */
const scale = tensorOf(
  'gamma',
  [WIDTH],
  noise(WIDTH, 1).map((x, i) => (i % 11 === 3 ? 60 : 1 + x / 5)),
);
const shift = tensorOf('beta', [WIDTH], noise(WIDTH, 2, 0.3));

const whole = [node('LayerNormalization', ['x', 'gamma', 'beta'], ['n'], {}, { name: 'norm' })];
const decomposed = [
  node('ReduceMean', ['x'], ['mean'], { axes: [-1] }),
  node('Sub', ['x', 'mean'], ['centred']),
  node('Pow', ['centred', 'two'], ['squares']),
  node('ReduceMean', ['squares'], ['variance'], { axes: [-1] }),
  node('Add', ['variance', 'epsilon'], ['positive']),
  node('Sqrt', ['positive'], ['deviation']),
  node('Div', ['centred', 'deviation'], ['normal']),
  node('Mul', ['normal', 'gamma'], ['scaled'], {}, { name: 'norm' }),
  node('Add', ['scaled', 'beta'], ['n']),
];

/** Behind the normalization queries and keys, and a perceptron. */
function block(norm: readonly NodeProto[], more: readonly NodeProto[] = []): ModelProto {
  return model({
    nodes: [
      ...norm,
      node('MatMul', ['n', 'q'], ['queries'], {}, { name: 'queries' }),
      node('MatMul', ['n', 'k'], ['keys'], {}, { name: 'keys' }),
      node('Mul', ['queries', 'keys'], ['scores']),
      node('MatMul', ['scores', 'up'], ['u'], {}, { name: 'up' }),
      node('Add', ['u', 'ub'], ['ua']),
      node('Relu', ['ua'], ['r']),
      node('MatMul', ['r', 'down'], ['y'], {}, { name: 'down' }),
      ...more,
    ],
    inputs: [value('x', 'float32', ['n', ...shape])],
    outputs: [value('y', 'float32')],
    weights: [
      scale,
      shift,
      tensorOf('two', [], [2]),
      tensorOf('epsilon', [], [1e-5]),
      ...['q', 'k'].map((name, i) =>
        tensorOf(
          name,
          [WIDTH, 16],
          // Weights of channels that stand out are small, so that the others count too.
          noise(WIDTH * 16, i + 5, 0.1).map((x, at) => (Math.floor(at / 16) % 11 === 3 ? x / 20 : x)),
        ),
      ),
      tensorOf(
        'up',
        [16, 64],
        noise(16 * 64, 8).map((x, i) => (i % 64 === 5 ? 30 * x : x) / 5),
      ),
      tensorOf('ub', [64], noise(64, 9, 0.2)),
      tensorOf(
        'down',
        [64, WIDTH],
        noise(64 * WIDTH, 10, 0.2).map((x, i) => (Math.floor(i / WIDTH) === 5 ? x / 20 : x)),
      ),
    ],
  });
}

async function smoothed(proto: ModelProto, settings = ON) {
  const copy = createModel(proto).clone();
  const context = { ...(await contextFor(copy)), dataset: data };
  return { ...(await balanceModel(context, settings, () => true)), model: copy };
}

async function compare(proto: ModelProto, other: Model): Promise<number> {
  const x = feed([5, ...shape], 77);
  const [a] = await runOrt(proto, { x });
  const [b] = await runOrt(other, { x });
  const [exact, got] = [a!.data as Float32Array, b!.data as Float32Array];
  const error = exact.reduce((sum, value, i) => sum + (value - got[i]!) ** 2, 0);
  return 10 * Math.log10(exact.reduce((sum, value) => sum + value ** 2, 0) / error);
}

describe('smoothing of activations', () => {
  it.each([
    ['LayerNormalization', whole],
    ['a decomposed normalization', decomposed],
  ])('leaves what the model computes as it is: %s', async (_, norm) => {
    const { model: result, tables } = await smoothed(block(norm));
    expect(tables[0]!.rows.map(([name, readers]) => [name, readers])).toEqual([
      ['norm', 'queries, keys'],
      ['up', 'down'],
    ]);
    for (const [, , before, after] of tables[0]!.rows) expect(after).toBeLessThan(before as number);
    // 24 bits of a float32, less what sums of 64 lose.
    expect(await compare(block(norm), result)).toBeGreaterThan(110);
  });

  it('leaves values alone that something else reads too', async () => {
    const proto = block(whole, [node('Add', ['n', 'x'], ['residual'])]);
    proto.graph!.output.push(value('residual', 'float32'));
    const { tables } = await smoothed(proto);
    expect(tables[0]!.rows.map(([name]) => name)).toEqual(['up']);
  });

  it('evens activations out wholly with alpha 1', async () => {
    const { tables } = await smoothed(block(whole), { ...ON, smoothAlpha: 1 });
    expect(tables[0]!.rows[0]![3]).toBeCloseTo(1, 1);
  });

  it('says so where there is nothing to smooth', async () => {
    const proto = model({
      nodes: [node('Conv', ['x', 'w'], ['y'])],
      inputs: [value('x', 'float32', [1, 6, 8, 8])],
      outputs: [value('y', 'float32')],
      weights: [tensorOf('w', [4, 6, 1, 1], noise(24))],
    });
    const { notes } = await smoothed(proto);
    expect(notes.join(' ')).toContain('No activations were smoothed');
  });

  it('brings quantized models with outlier channels nearer to the exact one', async () => {
    const quantized = async (settings: SettingValues) => {
      const copy = createModel(block(whole)).clone();
      const context = { ...(await contextFor(copy)), dataset: data };
      const all = { check: false, target: 'x64-vnni', ...settings };
      await quantizeStatic.run(context, parseSettings(quantizeStatic, all));
      return compare(block(whole), copy);
    };
    expect(await quantized({ smooth: true })).toBeGreaterThan((await quantized({})) + 3);
  });
});
