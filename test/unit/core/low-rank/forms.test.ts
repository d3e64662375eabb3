import { describe, expect, it } from 'vitest';
import { createModel } from '../../../../src/core/formats/index.ts';
import { symmetricEigen } from '../../../../src/core/low-rank/eigen.ts';
import { forms } from '../../../../src/core/low-rank/forms/index.ts';
import { fromRows, lowRankLayers, toRows } from '../../../../src/core/low-rank/layers.ts';
import { Algebra } from '../../../../src/core/low-rank/matrix.ts';
import { rewriteLayer } from '../../../../src/core/low-rank/rewrite.ts';
import { lowRankSettings } from '../../../../src/core/low-rank/settings.ts';
import { parseSettings } from '../../../../src/core/passes/index.ts';
import { Turns } from '../../../../src/core/turns.ts';
import { model, node, value } from '../../../fixtures/build.ts';
import { contextFor, feed, noise, noisy, runOrt, valuesOf } from '../passes/support.ts';

const turns = new Turns(undefined);
const settings = parseSettings({ id: 'low-rank', settings: lowRankSettings }, {});

describe('symmetricEigen', () => {
  it.each([1, 2, 3, 17, 64])('finds values and orthonormal vectors of %i × %i', async n => {
    const random = noise(n * n, n);
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) matrix[i * n + j] = random[i * n + j]! + random[j * n + i]!;
    const { values, vectors } = await symmetricEigen(matrix, n, turns);
    for (let k = 0; k < n; k++) {
      const v = vectors.subarray(k * n, (k + 1) * n);
      if (k > 0) expect(values[k]!).toBeLessThanOrEqual(values[k - 1]!);
      for (let i = 0; i < n; i++) {
        let sum = 0;
        for (let j = 0; j < n; j++) sum += matrix[i * n + j]! * v[j]!;
        expect(sum).toBeCloseTo(values[k]! * v[i]!, 10);
      }
      for (let other = 0; other <= k; other++) {
        const dot = v.reduce((sum, x, i) => sum + x * vectors[other * n + i]!, 0);
        expect(dot).toBeCloseTo(other === k ? 1 : 0, 12);
      }
    }
  });

  it('takes zeros, multiples of one and low ranks', async () => {
    expect((await symmetricEigen(new Float64Array(9), 3, turns)).values).toEqual(new Float64Array(3));
    const same = Float64Array.from([2, 0, 0, 0, 2, 0, 0, 0, 2]);
    expect((await symmetricEigen(same, 3, turns)).values).toEqual(Float64Array.of(2, 2, 2));
    const ones = new Float64Array(16).fill(1);
    const { values } = await symmetricEigen(ones, 4, turns);
    expect(Array.from(values, v => Number(v.toFixed(12)) + 0)).toEqual([4, 0, 0, 0]);
  });
});

interface Case {
  readonly name: string;
  readonly input: readonly number[];
  readonly weight: readonly number[];
  readonly op: 'Conv' | 'Gemm' | 'MatMul';
  readonly attributes?: Readonly<Record<string, number | readonly number[] | string>>;
  readonly left?: boolean;
}

const CASES: readonly Case[] = [
  { name: '3×3', input: [2, 5, 9, 8], weight: [7, 5, 3, 3], op: 'Conv', attributes: { pads: [1, 1, 1, 1] } },
  {
    name: '3×5, strides, dilations, uneven pads',
    input: [1, 4, 15, 17],
    weight: [6, 4, 3, 5],
    op: 'Conv',
    attributes: { strides: [2, 3], dilations: [2, 1], pads: [0, 2, 1, 3] },
  },
  {
    name: 'SAME_UPPER with strides',
    input: [1, 3, 11, 10],
    weight: [4, 3, 3, 3],
    op: 'Conv',
    attributes: { strides: [2, 2], auto_pad: 'SAME_UPPER' },
  },
  {
    name: '1×1 with strides',
    input: [1, 8, 6, 6],
    weight: [5, 8, 1, 1],
    op: 'Conv',
    attributes: { strides: [2, 2] },
  },
  { name: 'one dimension', input: [2, 6, 20], weight: [9, 6, 5], op: 'Conv', attributes: { pads: [2, 2] } },
  { name: 'Gemm', input: [3, 12], weight: [12, 7], op: 'Gemm' },
  {
    name: 'Gemm, transB, alpha, beta',
    input: [3, 6],
    weight: [10, 6],
    op: 'Gemm',
    attributes: { transB: 1 },
  },
  { name: 'x·W', input: [2, 3, 9], weight: [9, 8], op: 'MatMul' },
  { name: 'W·x', input: [2, 9, 3], weight: [8, 9], op: 'MatMul', left: true },
];

function network({ input, weight, op, attributes = {}, left }: Case) {
  const outputs = op === 'Conv' ? weight[0]! : attributes.transB ? weight[0]! : weight[1]!;
  const inputs = left ? ['w', 'x'] : op === 'MatMul' ? ['x', 'w'] : ['x', 'w', 'b'];
  return model({
    inputs: [value('x', 'float32', input)],
    outputs: [value('y', 'float32')],
    nodes: [node(op, inputs, ['y'], attributes, { name: 'layer' })],
    weights: [noisy('w', weight, 1), ...(op === 'MatMul' ? [] : [noisy('b', [outputs], 2)])],
  });
}

const pairs = CASES.flatMap(one => {
  const sizes = { outputs: 1, inputs: 1, columnRatio: 1, positionRatio: 1, kernel: one.weight.slice(2) };
  return forms
    .filter(form => form.fits(sizes))
    .map(form => ({ one, form, title: `${one.name} as ${form.id}` }));
});

describe('a layer taken apart', () => {
  const opened = async (one: Case) => {
    const made = createModel(network(one)).clone();
    const { layers } = lowRankLayers(await contextFor(made), settings);
    const layer = layers[0]!;
    const weights = await valuesOf(made, 'w');
    return { made, layer, weights };
  };

  it('is tried in every form', () => {
    expect(new Set(pairs.map(({ form }) => form.id))).toEqual(new Set(forms.map(({ id }) => id)));
  });

  it.each(pairs)('$title gives at full rank what it gave', async ({ one, form }) => {
    const { made, layer, weights } = await opened(one);
    const algebra = await Algebra.open(turns);
    const found = await form.decompose(layer.sizes, toRows(layer, weights), algebra);
    const full = form.fullRank(layer.sizes);
    expect(found.kept).toHaveLength(full + 1);
    const factors = await found.factors(full, algebra);
    const composed = fromRows(layer, await form.compose(layer.sizes, factors, algebra));
    await algebra.close();
    composed.forEach((v, i) => expect(v).toBeCloseTo(weights[i]!, 4));
    rewriteLayer(made, layer, form, factors);
    expect(made.graph.node).toHaveLength(factors.length);
    const x = feed(one.input);
    const [wanted] = await runOrt(network(one), { x });
    for (const optimization of ['all', 'disabled'] as const) {
      const [got] = await runOrt(made, { x }, { optimization });
      expect(got!.dims).toEqual(wanted!.dims);
      got!.data.forEach((v, i) => expect(Number(v)).toBeCloseTo(Number(wanted!.data[i]), 3));
    }
  });

  it.each(pairs)('$title keeps at each rank what it says, more at a higher one', async ({ one, form }) => {
    const { layer, weights } = await opened(one);
    const rows = toRows(layer, weights);
    const algebra = await Algebra.open(turns);
    const apart = await form.decompose(layer.sizes, rows, algebra);
    const whole = rows.reduce((sum, v) => sum + v * v, 0);
    for (let rank = 1; rank < apart.kept.length; rank++) {
      const made = await apart.factors(rank, algebra);
      const composed = await form.compose(layer.sizes, made, algebra);
      const lost = composed.reduce((sum, v, i) => sum + (v - rows[i]!) ** 2, 0);
      expect(1 - lost / whole).toBeCloseTo(apart.kept[rank]!, 4);
      expect(apart.kept[rank]!).toBeGreaterThanOrEqual(apart.kept[rank - 1]!);
      expect(made.map(({ dims }) => dims)).toEqual(form.dims(layer.sizes, rank));
      for (const { dims, data } of made) expect(data).toHaveLength(dims.reduce((a, b) => a * b, 1));
    }
    await algebra.close();
  });
});
