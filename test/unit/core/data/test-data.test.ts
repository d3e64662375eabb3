import path from 'node:path';
import { create, toBinary } from '@bufbuild/protobuf';
import { TensorProtoSchema } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../../src/core/data/index.ts';
import { input, put, refusal, text, values } from './dataset-files.ts';

describe('test_data_set folders', () => {
  const tensor = (name: string, data: readonly number[], dims: readonly number[]): Uint8Array =>
    toBinary(
      TensorProtoSchema,
      create(TensorProtoSchema, { name, dataType: 1, dims: dims.map(BigInt), floatData: [...data] }),
    );
  const inputs = [input([1, 2], 'float32', 'a'), input([1], 'float32', 'b')];

  it('tensors by name, else by order; sets by number', async () => {
    const root = path.dirname(
      path.dirname(
        put({
          'test_data_set_0/input_0.pb': tensor('b', [5], [1]),
          'test_data_set_0/input_1.pb': tensor('a', [1, 2], [1, 2]),
          'test_data_set_10/input_0.pb': tensor('', [7, 8], [1, 2]),
          'test_data_set_10/input_1.pb': tensor('', [9], [1]),
          'test_data_set_2/input_0.pb': tensor('a', [3, 4], [1, 2]),
          'test_data_set_2/input_1.pb': tensor('b', [6], [1]),
          'model.onnx': text('not read'),
        }),
      ),
    );
    const dataset = await openDataset({ source: root }, { inputs });
    expect([dataset.size, dataset.batchable]).toEqual([3, false]);
    const all = await Promise.all([0, 1, 2].map(i => dataset.batch(i, 1)));
    expect(all.map(batch => [...values(batch, 'a'), ...values(batch, 'b')])).toEqual([
      [1, 2, 5],
      [3, 4, 6],
      [7, 8, 9],
    ]);
  });

  it.each([
    [
      'a missing input',
      { 'test_data_set_0/input_0.pb': tensor('', [1, 2], [1, 2]) },
      {},
      /test_data_set_0 has no input_1\.pb for the model's input "b"/,
    ],
    [
      'another shape',
      {
        'test_data_set_0/input_0.pb': tensor('', [1, 2, 3], [1, 3]),
        'test_data_set_0/input_1.pb': tensor('', [1], [1]),
      },
      {},
      /input_0\.pb has the shape \[1, 3\], the model's input "a" takes \[1, 2\]/,
    ],
    [
      'what is no tensor',
      { 'test_data_set_0/input_0.pb': Uint8Array.from([255, 255, 255]) },
      {},
      /input_0\.pb is not an ONNX tensor/,
    ],
    [
      'preprocessing',
      { 'test_data_set_0/input_0.pb': tensor('', [1], [1]) },
      { scale: 2 },
      /"scale" does not go with/,
    ],
  ])('refuses %s', async (_, files, more, message) => {
    const source = path.dirname(path.dirname(put(files)));
    expect((await refusal({ source, ...more }, inputs)).message).toMatch(message);
  });
});
