import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { macRules } from '../../../../../src/core/cost/macs/index.ts';
import { parseEinsum } from '../../../../../src/core/cost/macs/einsum.ts';
import { operatorKind } from '../../../../../src/core/cost/kinds.ts';
import { nodeMacs } from '../../../../../src/core/cost/node-macs.ts';
import { buildScopes } from '../../../../../src/core/graph/scope.ts';
import type { Shapes } from '../../../../../src/core/graph/types.ts';
import { createModel } from '../../../../../src/core/model/onnx-model.ts';
import { model, node } from '../../../../fixtures/build.ts';
import { einsum, macsOf } from './count.ts';

describe('all operators', () => {
  it.each(['Relu', 'Add', 'MaxPool', 'BatchNormalization', 'Softmax', 'DFT', 'If', 'Constant'])(
    '%s does none',
    op => {
      expect(macsOf(op, [[1, 2]], [[1, 2]])).toBe(0);
    },
  );

  it('knows nothing of unknown operators', () => {
    expect(macsOf('Frobnicate', [[1, 2]], [[1, 2]])).toBeNull();
    expect(macsOf('my.domain:Conv', [[1, 2]], [[1, 2]])).toBeNull();
  });

  it('reads coefficients of linear models', () => {
    const made = node('LinearRegressor', ['x'], ['y'], {}, { domain: 'ai.onnx.ml' });
    made.attribute.push({ ...node('A', [], [], { coefficients: [1] }).attribute[0]!, floats: [1, 2, 3] });
    const shapes: Shapes = { value: () => ({ dtype: 1, shape: [4, 3] }), problems: [] };
    expect(nodeMacs(made, buildScopes(createModel(model({ nodes: [made] }))), shapes)).toBe(12);
  });

  it('takes both spellings of the standard domain', () => {
    const made = node('MatMul', ['a', 'b'], ['y'], {}, { domain: 'ai.onnx' });
    const shapes: Shapes = { value: () => ({ dtype: 1, shape: [2, 2] }), problems: [] };
    expect(nodeMacs(made, buildScopes(createModel(model({ nodes: [made] }))), shapes)).toBe(8);
  });
});

describe('the registry', () => {
  const names = macRules.flatMap(rule => rule.operators);

  it('has each operator once, and knows its kind', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      const [domain, op] = name.includes(':') ? (name.split(':') as [string, string]) : ['', name];
      expect(operatorKind(domain, op), name).toBeDefined();
    }
  });
});

describe('properties', () => {
  const size = fc.integer({ min: 1, max: 9 });

  it('a MatMul is the Einsum of it', () => {
    fc.assert(
      fc.property(size, size, size, size, (b, m, k, n) => {
        const expected = macsOf(
          'MatMul',
          [
            [b, m, k],
            [b, k, n],
          ],
          [[b, m, n]],
        );
        expect(
          macsOf(
            'Einsum',
            [
              [b, m, k],
              [b, k, n],
            ],
            [null],
            einsum('bmk,bkn->bmn'),
          ),
        ).toBe(expected);
        expect(expected).toBe(b * m * k * n);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it('a 1×1 convolution is a matrix product', () => {
    fc.assert(
      fc.property(size, size, size, size, (b, c, m, side) => {
        const asConv = macsOf(
          'Conv',
          [
            [b, c, side, side],
            [m, c, 1, 1],
          ],
          [[b, m, side, side]],
        );
        expect(asConv).toBe(
          macsOf(
            'MatMul',
            [
              [b * side * side, c],
              [c, m],
            ],
            [[b * side * side, m]],
          ),
        );
      }),
      { seed: 2, numRuns: 50 },
    );
  });

  it('an LSTM grows with the batch', () => {
    fc.assert(
      fc.property(size, batch => {
        const weights = [
          [1, 24, 3],
          [1, 24, 6],
        ];
        expect(macsOf('LSTM', [[5, batch, 3], ...weights], [null])).toBe(batch * 5 * (72 + 144));
      }),
      { seed: 3, numRuns: 10 },
    );
  });
});

describe('parseEinsum', () => {
  it.each([
    [
      'ij,jk->ik',
      2,
      {
        inputs: [
          ['i', 'j'],
          ['j', 'k'],
        ],
        output: ['i', 'k'],
      },
    ],
    ['...i->...', 1, { inputs: [['...', 'i']], output: ['...'] }],
    ['i,i', 2, { inputs: [['i'], ['i']], output: undefined }],
    ['i,i->', 2, { inputs: [['i'], ['i']], output: [] }],
    ['i->j->k', 1, undefined],
    ['i,j', 3, undefined],
  ])('%s', (equation, operands, expected) => {
    expect(parseEinsum(equation, operands)).toEqual(expected);
  });
});
