import { expect, it } from 'vitest';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { shareConstants } from '../../../../../src/core/quantize/static/share-constants.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { feed, noise, runOrt, tensorOf } from '../../passes/support.ts';

const constants = () =>
  model({
    nodes: [
      node('QuantizeLinear', ['x', 'a_scale', 'a_zero_point'], ['q']),
      node('DequantizeLinear', ['q', 'b_scale', 'b_zero_point'], ['d']),
      node('Mul', ['d', 'one'], ['m']),
      node('Mul', ['m', 'a_scale'], ['n']),
      node('Add', ['n', 'big'], ['o']),
      node('Add', ['o', 'large'], ['y']),
    ],
    inputs: [value('x', 'float32', [1, 2000])],
    outputs: [value('y', 'float32')],
    weights: [
      tensorOf('a_scale', [], [0.5]),
      tensorOf('b_scale', [], [0.5]),
      tensorOf('a_zero_point', [], [3], 'uint8'),
      tensorOf('b_zero_point', [], [3], 'uint8'),
      // Alike in bytes or in values, but not in shape or type.
      tensorOf('one', [1], [0.5]),
      tensorOf('big', [2000], noise(2000, 1)),
      tensorOf('large', [2000], noise(2000, 1)),
    ],
  });

it('equal small constants are stored once; others, and large ones, keep their names', async () => {
  const shared = createModel(constants()).clone();
  await shareConstants(shared);
  expect(shared.graph.initializer.map(({ name }) => name)).toEqual([
    'scale',
    'zero_point',
    'one',
    'big',
    'large',
  ]);
  const x = feed([1, 2000]);
  const [[before], [after]] = [await runOrt(constants(), { x }), await runOrt(shared, { x })];
  expect(after!.data).toEqual(before!.data);
});

it('names of results and inputs stay, and names that are there are not taken', async () => {
  const proto = constants();
  proto.graph!.output.push(value('a_scale', 'float32', []));
  proto.graph!.node[0]!.name = 'zero_point';
  const shared = createModel(proto).clone();
  await shareConstants(shared);
  expect(shared.graph.initializer.map(({ name }) => name)).toEqual([
    'a_scale',
    'b_scale',
    'zero_point_2',
    'one',
    'big',
    'large',
  ]);
});
