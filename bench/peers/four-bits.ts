// Matrix products with 4-bit weights in blocks by ONNX Runtime's own quantizer (four_bits.py: rounding to nearest) and by Espalier, on the same
// exported transformers: what is left of the tensors' bytes, and how near the outputs are to those in float32 on the same random inputs.
// Ours also with GPTQ, by other random inputs than those that are measured on. Ends with an error where we take more than 0.16 of the bytes, are further
// off, or GPTQ is no better than rounding to the nearest. Python with onnxruntime and onnx: the first argument.
//   node scripts/run-ts.mjs bench/peers/four-bits.ts PYTHON MODEL.onnx...
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { summarize } from '../../src/core/cost/summary.ts';
import type { Dataset } from '../../src/core/data/types.ts';
import { openModel, writeModel } from '../../src/core/formats/index.ts';
import { buildScopes } from '../../src/core/graph/scope.ts';
import { inferShapes } from '../../src/core/graph/shapes/index.ts';
import { rawByteLength, dataType } from '../../src/core/model/dtypes.ts';
import { elementCount } from '../../src/core/model/tensors.ts';
import type { Model } from '../../src/core/model/model.ts';
import { selectWeights } from '../../src/core/passes/layer-selection.ts';
import { parseSettings } from '../../src/core/passes/settings.ts';
import { quantizeWeights } from '../../src/core/quantize/weights.ts';
import { openRunData } from '../../src/core/recipe/run-data.ts';
import { measureFidelity, openSession } from '../../src/core/runtime/index.ts';

const [, , python = 'python3', ...files] = process.argv;
const quiet = { progress: () => undefined, log: () => undefined };
const BLOCK = 32;
const SAMPLES = 16;
const CALIBRATION = 128;
/** Products as they are meant, not with activations rounded to 8 bits. */
const EXACT = { config: { 'session.qdq_matmulnbits_accuracy_level': '0' } };

/** Names of weights that MatMul reads. */
function products(model: Model): Map<string, number> {
  const { weights } = selectWeights(buildScopes(model), {
    include: [],
    exclude: [],
    minElements: 0,
    embeddings: false,
    types: ['float32'],
  });
  return new Map(
    weights
      .filter(({ dims, uses }) => dims.length === 2 && uses.every(use => use.placed.node.opType === 'MatMul'))
      .map(({ name, elements }) => [name, elements]),
  );
}

async function ours(
  file: string,
  out: string,
  symmetric: boolean,
  rounding: string,
): Promise<{ bytes: number; before: number; names: string[] }> {
  const original = await openModel(file);
  const model = original.clone();
  const scope = buildScopes(model);
  const all = products(model);
  const settings = { bits: 4, block: BLOCK, symmetric, rounding, minElements: 0, include: [...all.keys()] };
  const context = { ...quiet, model, scope, shapes: await inferShapes(model, scope, {}), sizes: {} };
  const dataset = await inputs(file, 1, CALIBRATION);
  await quantizeWeights.run({ ...context, dataset, seed: 0 }, parseSettings(quantizeWeights, settings));
  await dataset.close();
  await writeModel(model, out);
  const names = [...all.keys()].filter(name =>
    model.graph.initializer.some(tensor => tensor.name === `${name}_quantized`),
  );
  const own = new Set(names.flatMap(name => ['quantized', 'scale', 'zero_point'].map(x => `${name}_${x}`)));
  const bytes = model.graph.initializer
    .filter(tensor => own.has(tensor.name))
    .reduce((sum, tensor) => sum + rawByteLength(dataType(tensor.dataType), elementCount(tensor))!, 0);
  const before = names.reduce((sum, name) => sum + 4 * all.get(name)!, 0);
  await original.close();
  return { bytes, before, names };
}

/** Random inputs that the model accepts. */
async function inputs(file: string, seed: number, samples: number): Promise<Dataset> {
  const model = await openModel(file);
  const summary = await summarize(model);
  await model.close();
  const { dataset } = await openRunData({
    path: file,
    summary,
    spec: undefined,
    options: {},
    seed,
    samples,
    signal: undefined,
  });
  return dataset;
}

async function sqnr(file: string, changed: string): Promise<number> {
  const dataset = await inputs(file, 0, SAMPLES);
  const sessions = [await openSession(file), await openSession(changed, EXACT)] as const;
  const { sqnrDb } = await measureFidelity(...sessions, dataset, quiet);
  for (const session of sessions) await session.release();
  await dataset.close();
  return sqnrDb ?? Infinity;
}

async function main(folder: string): Promise<void> {
  console.log(
    'model, scales: part of the bytes of these tensors; SQNR of the outputs, theirs, ours, and ours with GPTQ',
  );
  for (const file of files) {
    for (const kind of ['symmetric', 'asymmetric']) {
      const [a, b] = [path.join(folder, 'theirs.onnx'), path.join(folder, 'ours.onnx')];
      const script = path.resolve('bench/peers/four_bits.py');
      execFileSync(python, [script, file, a, String(BLOCK), kind], { stdio: ['ignore', 'pipe', 'ignore'] });
      const { bytes, before, names } = await ours(file, b, kind === 'symmetric', 'nearest');
      const [theirs, own] = [await sqnr(file, a), await sqnr(file, b)];
      await ours(file, b, kind === 'symmetric', 'gptq');
      const gptq = await sqnr(file, b);
      const part = bytes / before;
      const met = own >= theirs && gptq > own && (part <= 0.16 || kind === 'asymmetric');
      if (!met) process.exitCode = 1;
      console.log(
        `${path.basename(file)}, ${kind}: ${names.length} tensors, ${part.toFixed(4)}; ` +
          `${theirs.toFixed(2)} dB, ${own.toFixed(2)} dB and ${gptq.toFixed(2)} dB ${met ? 'ok' : 'MISSED'}`,
      );
    }
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'espalier-bench-'));
try {
  await main(folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
