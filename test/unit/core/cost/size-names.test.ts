import { expect, it } from 'vitest';
import { SizeNames } from '../../../../src/core/cost/size-names.ts';
import { createModel } from '../../../../src/core/formats/index.ts';
import { model, node, value } from '../../../fixtures/build.ts';

it('names of sizes are those that are declared, what they are computed from, and axes of values', () => {
  const proto = model({
    inputs: [value('x', 'float32', ['batch', '2*h', null, 4])],
    outputs: [value('y', 'float32', ['found'])],
    nodes: [node('Relu', ['x'], ['r']), node('NonZero', ['r'], ['y'])],
  });
  const names = new SizeNames(createModel(proto));
  expect(names.free).toEqual(['batch', '2*h', 'x.2']);
  for (const name of ['batch', '2*h', 'h', 'x.2', 'found', 'r.1', 'y.0'])
    expect([name, names.has(name)]).toEqual([name, true]);
  for (const name of ['Batch', 'x', 'x.', 'z.0', '2', ''])
    expect([name, names.has(name)]).toEqual([name, false]);
});
