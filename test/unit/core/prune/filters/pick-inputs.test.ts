import type { NodeProto } from 'onnx-buf';
import { describe, expect, test } from 'vitest';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { pickInputs } from '../../../../../src/core/prune/filters/pick-inputs.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { feed, findTensor, maxGap, noise, runOrt, tensorOf } from '../../passes/support.ts';

/** A matrix of noise; inputs 1, 3 and 4 of 6 are zero. */
function matrix(dims: readonly [number, number], axis: 0 | 1) {
  const values = noise(dims[0] * dims[1]);
  values.forEach((_, i) => {
    const input = axis === 1 ? i % dims[1] : Math.floor(i / dims[1]);
    if ([1, 3, 4].includes(input)) values[i] = 0;
  });
  return tensorOf('w', dims, values);
}

const build = (layer: NodeProto, weight: ReturnType<typeof matrix>, rank = 2) =>
  model({
    nodes: [layer, node('Relu', ['h'], ['y'])],
    weights: [weight, tensorOf('b', [4], noise(4, 2))],
    inputs: [value('x', 'float32', [...Array<number>(rank - 1).fill(5), 6])],
    outputs: [value('y', 'float32')],
  });

describe('inputs that a dense layer does not read', () => {
  test.each([
    ['Gemm', build(node('Gemm', ['x', 'w', 'b'], ['h'], { transB: 1 }), matrix([4, 6], 1)), [4, 3], [5, 6]],
    [
      'Gemm of the other order',
      build(node('Gemm', ['x', 'w', 'b'], ['h']), matrix([6, 4], 0)),
      [3, 4],
      [5, 6],
    ],
    ['MatMul', build(node('MatMul', ['x', 'w'], ['h']), matrix([6, 4], 0), 3), [3, 4], [5, 5, 6]],
  ] as const)('are left out, and the outputs stay: %s', async (_, proto, dims, shape) => {
    const small = createModel(proto).clone();
    expect(await pickInputs(small)).toBe(3);
    expect(findTensor(small, 'w').dims.map(Number)).toEqual(dims);
    const x = { x: feed(shape) };
    const [[before], [after]] = [await runOrt(proto, x), await runOrt(small, x)];
    expect(maxGap(before, after)).toBeLessThan(1e-6);
    // What is left is all read.
    expect(await pickInputs(small)).toBe(0);
  });

  test('stay where the weight is read by others too, or its input is turned', async () => {
    const twice = build(node('Gemm', ['x', 'w'], ['h'], { transB: 1 }), matrix([4, 6], 1));
    twice.graph!.node.push(node('Gemm', ['x', 'w'], ['z'], { transB: 1 }));
    twice.graph!.output.push(value('z', 'float32'));
    expect(await pickInputs(createModel(twice))).toBe(0);
    const turned = build(node('Gemm', ['x', 'w'], ['h'], { transA: 1 }), matrix([6, 4], 0));
    expect(await pickInputs(createModel(turned))).toBe(0);
  });
});
