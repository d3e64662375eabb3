import { describe, expect, it } from 'vitest';
import type { Attributes } from '../../graph/build.ts';
import { f32, node } from '../../graph/build.ts';
import { awayFrom, between, checkGradient, distinct, type CheckOptions, type Variable } from './check.ts';

type Case = readonly [
  op: string,
  values?: Variable['values'],
  attributes?: Attributes,
  options?: CheckOptions,
];

const SINGLE = { dtype: 'float32' } as const;

describe('functions of one number', () => {
  const cases: readonly Case[] = [
    ['Neg'],
    ['Abs', awayFrom([0])],
    ['Sqrt', between(0.5, 3)],
    ['Exp'],
    ['Log', between(0.5, 3)],
    ['Reciprocal', between(0.5, 3)],
    ['Erf', undefined, {}, SINGLE],
    ['Sin'],
    ['Cos'],
    ['Tan', between(-1, 1), {}, SINGLE],
    ['Asin', between(-0.8, 0.8), {}, SINGLE],
    ['Acos', between(-0.8, 0.8), {}, SINGLE],
    ['Atan', undefined, {}, SINGLE],
    ['Sinh', undefined, {}, SINGLE],
    ['Cosh', undefined, {}, SINGLE],
    ['Asinh', undefined, {}, SINGLE],
    ['Acosh', between(1.5, 3), {}, SINGLE],
    ['Atanh', between(-0.7, 0.7), {}, SINGLE],
    ['Relu', awayFrom([0])],
    ['Relu', awayFrom([0]), {}, SINGLE],
    ['LeakyRelu', awayFrom([0]), { alpha: { f: 0.2 } }, SINGLE],
    ['Elu', awayFrom([0]), { alpha: { f: 0.7 } }, SINGLE],
    ['Selu', awayFrom([0]), {}, SINGLE],
    ['Celu', awayFrom([0]), { alpha: { f: 0.7 } }, SINGLE],
    ['HardSigmoid', awayFrom([-2.5, 2.5]), {}, SINGLE],
    ['HardSwish', awayFrom([-3, 3], 3), {}, SINGLE],
    ['Gelu', undefined, {}, SINGLE],
    ['Gelu', undefined, { approximate: 'tanh' }, SINGLE],
    ['com.microsoft:Gelu', undefined, {}, SINGLE],
    ['com.microsoft:QuickGelu', undefined, { alpha: { f: 1.3 } }, SINGLE],
    ['Mish', undefined, {}, SINGLE],
    ['Sigmoid'],
    ['Tanh'],
    ['Softplus', undefined, {}, SINGLE],
    ['Softsign', awayFrom([0]), {}, SINGLE],
    ['ThresholdedRelu', awayFrom([0.5]), { alpha: { f: 0.5 } }, SINGLE],
    ['Shrink', awayFrom([-0.5, 0.5]), { lambd: { f: 0.5 } }, SINGLE],
    ['Identity'],
  ];
  for (const [op, values, attributes, options] of cases)
    it(`${op} ${attributes ? JSON.stringify(attributes) : ''}`, () =>
      checkGradient(op, [{ dims: [3, 5], ...(values && { values }) }], attributes, options));

  it('Relu passes nothing back at 0', async () => {
    // The slope from both sides is a half; what everyone takes is 0.
    for (const dtype of ['float32', 'float64'] as const)
      await expect(checkGradient('Relu', [{ dims: [1], values: () => 0 }], {}, { dtype })).rejects.toThrow(
        /is 0, the slope/,
      );
  });
});

describe('broadcasting', () => {
  const shapes: readonly (readonly number[][])[] = [
    [
      [3, 4],
      [3, 4],
    ],
    [[3, 4], [4]],
    [
      [3, 4],
      [3, 1],
    ],
    [
      [3, 1],
      [1, 4],
    ],
    [[2, 3, 4], []],
    [[4], [2, 3, 1]],
    [
      [2, 1, 4],
      [3, 1],
    ],
    [[1], [1, 1, 1]],
  ];
  for (const op of ['Add', 'Sub', 'Mul', 'Div', 'Pow', 'Max', 'Min', 'Sum', 'Mean', 'PRelu'])
    it(op, async () => {
      for (const [i, [a, b]] of shapes.entries()) {
        // The slope of PRelu broadcasts to the input, not the other way.
        if (op === 'PRelu' && ![0, 1, 2, 4].includes(i)) continue;
        const positive = between(0.5, 2.5);
        const count = (dims: readonly number[]) => dims.reduce((x, y) => x * y, 1);
        const apart = op === 'Max' || op === 'Min';
        const shifted: Variable['values'] = (random, at) => distinct(count(b!), 9)(random, at) + 0.03;
        const operands = [
          { dims: a!, values: op === 'PRelu' ? awayFrom([0]) : apart ? distinct(count(a!)) : positive },
          { dims: b!, values: apart ? shifted : positive },
        ];
        await checkGradient(op, operands, {}, op === 'PRelu' || op === 'Mean' ? SINGLE : {});
      }
    });
  it('Sum, Mean, Max and Min of several', async () => {
    const dims = [[2, 3], [3], [2, 1]];
    for (const op of ['Sum', 'Mean', 'Max', 'Min'])
      await checkGradient(
        op,
        dims.map((one, i) => ({ dims: one, values: (random, at) => distinct(6, i)(random, at) + i * 0.03 })),
        {},
        op === 'Mean' ? SINGLE : {},
      );
  });
  it('Pow with a constant exponent', async () => {
    for (const exponent of [2, 3, 0.5, -1])
      await checkGradient('Pow', [{ dims: [2, 3], values: between(0.5, 2) }, f32(exponent)]);
  });
  it('Where, Clip, Mod', async () => {
    const x = { dims: [3, 4] };
    const condition = node('Greater', ['x0', 'x1'], ['c']);
    await checkGradient(
      'Where',
      [x, { dims: [4] }, x, { dims: [3, 1] }],
      {},
      {
        nodes: [
          condition,
          node('Where', ['c', 'x2', 'x3'], ['w']),
          node('Mul', ['w', 'x0'], ['p']),
          node('Mul', ['p', 'x1'], ['y0']),
        ],
      },
    );
    const bounds = [
      { dims: [], values: () => -0.63 },
      { dims: [], values: () => 0.71 },
    ];
    const values = awayFrom([-0.63, 0.71]);
    await checkGradient('Clip', [{ dims: [3, 4], values }, ...bounds]);
    await checkGradient('Clip', [{ dims: [3, 4], values }, null, bounds[1]!]);
    const parts = [
      { dims: [5], values: between(2.1, 2.9) },
      { dims: [5], values: between(0.8, 0.95) },
    ];
    await checkGradient('Mod', parts, { fmod: 1 });
  });
});
