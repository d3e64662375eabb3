// What each setting that keeps the accuracy brings: ResNet-20 and ResNet-56 on CIFAR-10 (JPEG pictures), quantized plainly and with each
// setting by itself, calibrated on training pictures; accuracy on test pictures, agreement and signal to noise of the outputs against the float model.
// Data: ../shared/data/cifar10.
//   node scripts/run-ts.mjs bench/papers/quantization.ts [test pictures] [models] [groups]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { summarize } from '../../src/core/cost/summary.ts';
import { openDataset, Random } from '../../src/core/data/index.ts';
import type { Dataset } from '../../src/core/data/types.ts';
import { openModel, writeModel } from '../../src/core/formats/index.ts';
import { buildScopes } from '../../src/core/graph/scope.ts';
import { inferShapes } from '../../src/core/graph/shapes/index.ts';
import type { Model } from '../../src/core/model/model.ts';
import { followChannels } from '../../src/core/quantize/balance/chain.ts';
import { balancedLayer } from '../../src/core/quantize/balance/layer.ts';
import { compensate, divideOutputs } from '../../src/core/quantize/balance/scale.ts';
import { ChangedTensors } from '../../src/core/quantize/balance/tensors.ts';
import { resolveSteps, runPasses } from '../../src/core/recipe/run-passes.ts';
import {
  evaluateAccuracy,
  measureFidelity,
  openSession,
  type Session,
} from '../../src/core/runtime/index.ts';
import type { SettingValues } from '../../src/protocol/settings.ts';
import { inMemory } from '../peers/quantize/in-memory.ts';

const [, , limit = '2000', names = 'resnet20-cifar10,resnet56-cifar10', wanted = ''] = process.argv;
const data = path.resolve('../shared/data/cifar10');
const quiet = { progress: () => undefined, log: () => undefined };
const CALIBRATION = 256;
/** Products as they are meant, not with activations rounded to 8 bits. */
const EXACT = { config: { 'session.qdq_matmulnbits_accuracy_level': '0' } };

interface Group {
  readonly title: string;
  readonly pass: string;
  readonly settings: SettingValues;
  /** The same network with the channels of so many pairs of layers scaled by factors from 1/16 to 16, which changes nothing in floats. */
  readonly uneven?: number;
  /** Added to the settings, one by one. */
  readonly variants: readonly SettingValues[];
}

const rounded: readonly SettingValues[] = [
  { rounding: 'gptq' },
  { rounding: 'gptq', actOrder: false },
  { rounding: 'adaround' },
];

/** By the id that may be asked for. */
const groups: Readonly<Record<string, Group>> = {
  static: {
    title: 'activations and weights in 8 bits, a scale for each channel',
    pass: 'quantize-static',
    settings: { target: 'x64-vnni', check: false },
    variants: [{ biasCorrection: false }, { equalize: true }, ...rounded],
  },
  seven: {
    title: 'activations in 8 bits, weights in 7 with one scale for the tensor',
    pass: 'quantize-static',
    settings: { target: 'generic', granularity: 'tensor', check: false },
    variants: [
      { biasCorrection: false },
      { equalize: true },
      ...rounded,
      { equalize: true, rounding: 'adaround' },
    ],
  },
  uneven: {
    title: 'channels scaled unevenly; activations and weights in 8 bits, one scale for the tensor',
    pass: 'quantize-static',
    settings: { target: 'x64-vnni', granularity: 'tensor', check: false },
    uneven: Infinity,
    variants: [{ equalize: true }, { equalize: true, rounding: 'adaround' }],
  },
  back: {
    title:
      'channels of two layers scaled unevenly; activations and weights in 8 bits, one scale for the tensor',
    pass: 'quantize-static',
    settings: { target: 'x64-vnni', granularity: 'tensor', check: false },
    uneven: 2,
    variants: [
      { dropMetric: 'accuracy', maxDrop: 1 },
      { dropMetric: 'agreement', maxDrop: 2 },
      { dropMetric: 'sqnr', minSqnr: 20 },
    ],
  },
  four: {
    title: 'weights in 4 bits, a scale for each channel',
    pass: 'quantize-weights',
    settings: { bits: 4, minElements: 0 },
    variants: rounded,
  },
  fourtensor: {
    title: 'weights in 4 bits, one scale for the tensor',
    pass: 'quantize-weights',
    settings: { bits: 4, minElements: 0, granularity: 'tensor' },
    variants: [{ equalize: true }, { rounding: 'adaround' }, { equalize: true, rounding: 'adaround' }],
  },
  three: {
    title: 'weights in 3 bits, a scale for each channel',
    pass: 'quantize-weights',
    settings: { bits: 3, minElements: 0 },
    variants: rounded,
  },
};

/** Scales the channels of the first layers that only other layers read. */
async function makeUneven(model: Model, pairs: number): Promise<void> {
  const scope = buildScopes(model);
  const shapes = await inferShapes(model, scope);
  const tensors = new ChangedTensors(model);
  const random = new Random(1);
  let done = 0;
  for (const node of scope.nodes) {
    const layer = balancedLayer(scope, node);
    if (layer?.bias === undefined) continue;
    const start = { value: node.output[0]!, axis: layer.axis, channels: layer.outputs };
    const chain = followChannels(scope, shapes, start);
    if (chain === undefined || done++ >= pairs) continue;
    const factors = Float64Array.from({ length: layer.outputs }, () => 16 ** (2 * random.uniform() - 1));
    await divideOutputs(tensors, layer, factors);
    await compensate(tensors, chain, factors);
  }
  tensors.store();
}

async function pictures(archive: string, folder: string, count: number): Promise<Dataset> {
  const target = mkdtempSync(path.join(folder, 'pictures-'));
  execFileSync('tar', ['xf', path.join(data, archive), '-C', target]);
  let source = target;
  for (let entries = readdirSync(source); entries.length === 1; entries = readdirSync(source))
    source = path.join(source, entries[0]!);
  const model = await openModel(path.join(data, 'resnet20-cifar10.onnx'));
  const { inputs } = await summarize(model);
  await model.close();
  const spec = { scale: 1 / 255, mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225], limit: count };
  return inMemory(await openDataset({ source, ...spec }, { inputs }), inputs[0]!.name);
}

/** Settings as the command line has them. */
function written(settings: SettingValues): string {
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${String(value)}`)
    .join(' ');
}

async function judge(file: string, float: Session, test: Dataset): Promise<string> {
  const session = await openSession(file, EXACT);
  try {
    const { accuracy } = await evaluateAccuracy(session, test, quiet);
    const { agreement, sqnrDb } = await measureFidelity(float, session, test, quiet);
    return `${(100 * accuracy).toFixed(2)} %, agrees ${(100 * (agreement ?? 0)).toFixed(2)} %, ${sqnrDb?.toFixed(2) ?? '∞'} dB`;
  } finally {
    await session.release();
  }
}

async function one(name: string, calibration: Dataset, test: Dataset, folder: string): Promise<void> {
  const source = path.join(data, `${name}.onnx`);
  const model = await openModel(source);
  const float = await openSession(source);
  console.log(`${name}, ${test.size} test pictures, ${calibration.size} for calibration`);
  console.log(`  float: ${await judge(source, float, test)}`);
  for (const [id, { title, pass, settings, variants, uneven }] of Object.entries(groups)) {
    if (wanted && !wanted.split(',').includes(id)) continue;
    console.log(`  ${title} (${pass} ${written(settings)}):`);
    for (const more of [{}, ...variants]) {
      const copy = model.clone();
      if (uneven) await makeUneven(copy, uneven);
      const started = performance.now();
      const steps = resolveSteps({ version: 1, steps: [{ pass, settings: { ...settings, ...more } }] });
      const [report] = await runPasses(copy, steps, {
        seed: 0,
        dataset: calibration,
        original: model,
        checkpoint: undefined,
        options: {},
        context: () => quiet,
      });
      const seconds = (performance.now() - started) / 1000;
      const file = path.join(folder, 'quantized.onnx');
      await writeModel(copy, file);
      const name = written(more) || 'plain';
      const layers = `${report!.layersChanged} layers, ${seconds.toFixed(1)} s`;
      console.log(`    ${name.padEnd(34)} ${await judge(file, float, test)}; ${layers}`);
    }
  }
  await float.release();
  await model.close();
}

if (!existsSync(data)) {
  console.log(`quantization: skipped, there is no ${data}`);
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'espalier-bench-'));
  try {
    const calibration = await pictures('cifar10-jpeg-train10k.tar', folder, CALIBRATION);
    const test = await pictures('cifar10-jpeg-test.tar', folder, Number(limit));
    for (const name of names.split(',')) await one(name, calibration, test, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
