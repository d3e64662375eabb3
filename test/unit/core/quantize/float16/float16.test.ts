import { describe, expect, it } from 'vitest';
import type { ModelProto } from 'onnx-buf';
import { float16 } from '../../../../../src/core/quantize/float16/index.ts';
import { graph, ints, model, node, value } from '../../../../fixtures/build.ts';
import {
  feed,
  findTensor,
  noisy,
  previewOf,
  runOrt,
  runPass,
  tensorOf,
  valuesOf,
} from '../../passes/support.ts';

const FLOAT16 = 10;

const net = (): ModelProto =>
  model({
    nodes: [
      node('Conv', ['x', 'w', 'b'], ['a'], { pads: [1, 1, 1, 1] }, { name: 'conv' }),
      node('Resize', ['a', '', 's'], ['r'], { mode: 'nearest' }, { name: 'up' }),
      node('Softmax', ['r'], ['p'], { axis: 1 }, { name: 'soft' }),
      node('Shape', ['p'], ['sh']),
      node('ConstantOfShape', ['sh'], ['ones'], { value: tensorOf('', [1], [1]) }),
      node('Add', ['p', 'ones'], ['y'], {}, { name: 'sum' }),
    ],
    inputs: [value('x', 'float32', [1, 3, 4, 4])],
    outputs: [value('y', 'float32')],
    weights: [noisy('w', [8, 3, 3, 3], 1), noisy('b', [8], 2), tensorOf('s', [4], [1, 1, 2, 2])],
  });

async function expectClose(
  proto: ModelProto,
  converted: Parameters<typeof runOrt>[0],
  dims: number[],
): Promise<void> {
  const x = feed(dims, 3);
  const [wanted] = await runOrt(proto, { x });
  for (const optimization of ['disabled', 'all'] as const) {
    const [found] = await runOrt(converted, { x }, { optimization });
    const [a, b] = [wanted!.data as Float32Array, found!.data as Float32Array];
    for (let i = 0; i < a.length; i++)
      expect(Math.abs(a[i]! - b[i]!)).toBeLessThan(0.01 * (1 + Math.abs(a[i]!)));
  }
}

describe('float16', () => {
  it('computes in float16, but for operators that know none', async () => {
    const { model: converted, layersChanged, notes } = await runPass(float16, net());
    expect(layersChanged).toBe(4);
    expect(notes.join(' ')).toContain('1 node kept float32 (Resize)');
    expect(findTensor(converted, 'w_float16').dataType).toBe(FLOAT16);
    expect(findTensor(converted, 's').dataType).toBe(1);
    expect(converted.graph.initializer.some(({ name }) => name === 'w')).toBe(false);
    expect(converted.graph.input).toEqual(net().graph!.input);
    expect(converted.graph.output).toEqual(net().graph!.output);
    await expectClose(net(), converted, [1, 3, 4, 4]);
  });

  it('inputs and outputs become float16 where asked for, under their names', async () => {
    const { model: converted } = await runPass(float16, net(), { keepTypes: false });
    const types = [...converted.graph.input, ...converted.graph.output].map(({ name, type }) =>
      type?.value.case === 'tensorType' ? [name, type.value.value.elemType] : name,
    );
    expect(types).toEqual([
      ['x', FLOAT16],
      ['y', FLOAT16],
    ]);
    const [y] = await runOrt(converted, {
      x: { dtype: 'float16', dims: [1, 3, 4, 4], data: new Uint16Array(48).fill(0x3c00) },
    });
    expect(y!.dtype).toBe('float16');
  });

  it('operators and nodes can stay in float32', async () => {
    const { model: converted, layersChanged } = await runPass(float16, net(), {
      operators: ['Soft*'],
      exclude: ['sum'],
    });
    expect(layersChanged).toBe(2);
    await expectClose(net(), converted, [1, 3, 4, 4]);
    await expect(runPass(float16, net(), { operators: ['Sotfmax'] })).rejects.toMatchObject({
      code: 'NO_MATCH',
    });
    const { layers } = await previewOf(float16, net(), { exclude: ['sum'] });
    expect(layers.find(({ name }) => name === 'sum')?.effect).toBe('stays float32');
    const one = await runPass(float16, net(), { include: ['conv'] });
    expect(one.layersChanged).toBe(1);
    await expectClose(net(), one.model, [1, 3, 4, 4]);
  });

  it('what does not fit is clamped and told; infinities and zeros stay (C.Q6, C.Q33)', async () => {
    const proto = model({
      nodes: [node('MatMul', ['x', 'w'], ['a']), node('Add', ['a', 'mask'], ['y'])],
      inputs: [value('x', 'float32', [1, 4])],
      outputs: [value('y', 'float32')],
      weights: [
        tensorOf('w', [4, 2], [1e6, -7e4, 1e-9, 0, -1e-10, 1, 2, 65504]),
        tensorOf('mask', [2], [-Infinity, 0]),
      ],
    });
    const { model: converted, notes } = await runPass(float16, proto);
    expect(await valuesOf(converted, 'w_float16')).toEqual(
      Float32Array.of(65504, -65504, 2 ** -24, 0, -(2 ** -24), 1, 2, 65504),
    );
    expect((await valuesOf(converted, 'mask_float16'))[0]).toBe(-Infinity);
    expect(notes.join(' ')).toContain('"w": 2 values beyond ±65504');
    expect(notes.join(' ')).toContain('"w": 2 values too small');
  });

  it('sub-graphs read the values they know (C.Q16)', async () => {
    const branch = (name: string) =>
      graph({
        name,
        nodes: [node('Mul', ['a', 'k'], [`${name}y`])],
        outputs: [value(`${name}y`, 'float32')],
      });
    const proto = model({
      nodes: [
        node('MatMul', ['x', 'w'], ['a']),
        node('If', ['c'], ['i'], { then_branch: branch('t'), else_branch: branch('e') }),
        node('Add', ['i', 'a'], ['y']),
      ],
      inputs: [value('x', 'float32', [2, 4])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w', [4, 4], 1), tensorOf('c', [], [1], 'bool'), tensorOf('k', [1], [2])],
    });
    const { model: converted, notes } = await runPass(float16, proto, { keepTypes: false });
    expect(notes.join(' ')).toContain('sub-graphs read them');
    await expectClose(proto, converted, [2, 4]);
  });

  it('a model without floats changes nothing', async () => {
    const proto = model({
      nodes: [node('Add', ['x', 'k'], ['y'])],
      inputs: [value('x', 'int64', [1])],
      outputs: [value('y', 'int64')],
      weights: [ints('k', [1])],
    });
    expect((await runPass(float16, proto)).layersChanged).toBe(0);
  });
});
