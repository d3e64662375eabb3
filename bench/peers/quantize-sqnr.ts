// Static int8 of any models by ONNX Runtime's own quantizer (quantize_static_any.py) and by Espalier, on the same inputs: signal to quantization noise of
// the outputs on other inputs, in dB, and file sizes; and whether ONNX Runtime makes of our nodes what was predicted. Pictures are drawn: smooth shades with strokes and boxes, as on signs; printed
// lines for networks that read (ocr in their names); other inputs are random.
//   node scripts/run-ts.mjs bench/peers/quantize-sqnr.ts PYTHON MODEL.onnx… [key=value…]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { guessDims, SIZE_GUESSES } from '../../src/core/data/guess-dims.ts';
import { Random, randomDataset } from '../../src/core/data/index.ts';
import type { Dataset, Feeds, NdArray } from '../../src/core/data/types.ts';
import { openModel, writeModel } from '../../src/core/formats/index.ts';
import { buildScopes } from '../../src/core/graph/scope.ts';
import { inferShapes } from '../../src/core/graph/shapes/index.ts';
import { parseSettings } from '../../src/core/passes/settings.ts';
import { countKinds, predictFusion, verifyFusion } from '../../src/core/quantize/fusion/index.ts';
import { quantizeStatic } from '../../src/core/quantize/static/index.ts';
import { measureFidelity, openSession } from '../../src/core/runtime/index.ts';
import { drawText } from './quantize/draw.ts';

const [, , python = 'python3', ...given] = process.argv;
const files = given.filter(one => !one.includes('='));
const settings = Object.fromEntries(
  given.filter(one => one.includes('=')).map(one => one.split('=', 2) as [string, string]),
) as Readonly<Record<string, string>>;
const quiet = { progress: () => undefined, log: () => undefined };
const SAMPLES = 16;
const TYPES: Record<string, string> = { float32: 'f4', int64: 'i8', int32: 'i4', bool: '?', float64: 'f8' };

/** A picture of about −2 … 2: shades that change slowly, with boxes and strokes on them. */
function draw(dims: readonly number[], seed: number): Float32Array {
  const random = new Random(seed);
  const [n, c, h, w] = dims as [number, number, number, number];
  const data = new Float32Array(n * c * h * w);
  for (let plane = 0; plane < n * c; plane++) {
    const [a, b, k, p] = [
      random.normal(),
      random.normal() * 0.5,
      1 + 3 * random.uniform(),
      6 * random.uniform(),
    ];
    for (let y = 0; y < h; y++)
      for (let x = 0; x < w; x++)
        data[(plane * h + y) * w + x] =
          a * 0.5 + b * Math.sin((k * x) / w + p) + b * Math.cos((k * y) / h) + 0.05 * random.normal();
  }
  for (let stroke = 0; stroke < 40; stroke++) {
    const [x0, y0] = [Math.floor(random.uniform() * w), Math.floor(random.uniform() * h)];
    const [dx, dy] = random.uniform() < 0.5 ? [2, 12] : [12, 2];
    const shade = random.uniform() < 0.5 ? -2 : 2;
    for (let plane = 0; plane < n * c; plane++)
      for (let y = y0; y < Math.min(h, y0 + dy); y++)
        for (let x = x0; x < Math.min(w, x0 + dx); x++) data[(plane * h + y) * w + x] = shade;
  }
  return data;
}

type Draw = typeof draw;

function drawn(array: NdArray, seed: number, how: Draw): NdArray {
  const isPicture = array.dtype === 'float32' && array.dims.length === 4 && array.dims[1] === 3;
  return isPicture ? { ...array, data: how(array.dims, seed) } : array;
}

/** Random inputs, one sample at a time, with pictures drawn. */
function inputsFor(random: Dataset, seed: number, how: Draw): Dataset {
  return {
    ...random,
    batchable: false,
    batch: async (start, count) => {
      const batch = await random.batch(start, count);
      const feeds = Object.entries(batch.feeds).map(([name, array]) => [
        name,
        drawn(array, seed + start, how),
      ]);
      return { ...batch, feeds: Object.fromEntries(feeds) as Feeds };
    },
  };
}

async function list(dataset: Dataset, folder: string): Promise<string> {
  const samples = [];
  for (let i = 0; i < dataset.size; i++) {
    const { feeds } = await dataset.batch(i, 1);
    samples.push(
      Object.entries(feeds).map(([name, { dtype, dims, data }], j) => {
        const file = path.join(folder, `${i}-${j}.bin`);
        const array = data as Float32Array;
        writeFileSync(file, new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
        return { name, type: TYPES[dtype] ?? 'f4', shape: dims, file };
      }),
    );
  }
  const listing = path.join(folder, 'inputs.json');
  writeFileSync(listing, JSON.stringify(samples));
  return listing;
}

/** How many nodes run in integers, and of how many ONNX Runtime says otherwise than predicted. */
async function predicted(file: string): Promise<string> {
  const model = await openModel(file);
  const scope = buildScopes(model);
  const fusions = await predictFusion(model, scope, await inferShapes(model, scope));
  const { integer, float } = countKinds(fusions.values());
  const { surprises } = await verifyFusion(model, scope, fusions);
  await model.close();
  return `${integer} nodes in integers, ${float} in floats, ${surprises.length} not as predicted`;
}

async function one(file: string, folder: string): Promise<void> {
  const float = await openSession(file, { threads: 1 });
  const dims = guessDims(float.inputs, {}, SIZE_GUESSES[0]!);
  const how = /ocr/i.test(path.basename(file)) ? drawText : draw;
  const make = (seed: number, samples: number) =>
    inputsFor(randomDataset(float.inputs, { seed, samples, dims, idLimit: 10 }), seed, how);
  const [calibration, test] = [make(1, SAMPLES), make(1000, 8)];
  const [theirs, ours] = [path.join(folder, 'theirs.onnx'), path.join(folder, 'ours.onnx')];
  const judge = async (quantized: string) => {
    const session = await openSession(quantized, { threads: 1 });
    const { sqnrDb } = await measureFidelity(float, session, test, quiet);
    await session.release();
    return `${sqnrDb?.toFixed(1) ?? '∞'} dB, size ${(statSync(quantized).size / statSync(file).size).toFixed(3)}`;
  };
  const listing = await list(calibration, folder);
  const original = await openModel(file);
  const model = original.clone();
  const scope = buildScopes(model);
  const shapes = await inferShapes(model, scope, {});
  const context = { ...quiet, model, scope, shapes, sizes: {}, dataset: calibration, seed: 0 };
  await quantizeStatic.run(context, parseSettings(quantizeStatic, { check: false, ...settings }));
  await writeModel(model, ours);
  const fusion = await predicted(ours);
  const own = await judge(ours);
  const other = await Promise.resolve()
    .then(() =>
      execFileSync(python, [path.resolve('bench/peers/quantize_static_any.py'), file, listing, theirs], {
        stdio: 'pipe',
        cwd: folder,
      }),
    )
    .then(() => judge(theirs))
    .catch((error: unknown) => `fails: ${String(error).trim().split('\n').at(-1)?.slice(0, 120) ?? ''}`);
  console.log(
    `${path.basename(file).padEnd(40)} Espalier ${own.padEnd(24)} ONNX Runtime ${other.padEnd(24)} ${fusion}`,
  );
  await float.release();
  await original.close();
}

for (const file of files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'espalier-bench-'));
  try {
    await one(path.resolve(file), folder);
  } catch (error) {
    console.log(`${path.basename(file).padEnd(40)} ${String(error).split('\n')[0] ?? ''}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
