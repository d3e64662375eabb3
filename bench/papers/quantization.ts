// What each setting that keeps the accuracy brings: ResNet-20 and ResNet-56 on CIFAR-10 (JPEG pictures), quantized plainly and with each
// setting by itself, calibrated on training pictures; accuracy on test pictures, agreement and signal to noise of the outputs against the float model.
// Data: ../shared/data/cifar10.
//   node scripts/run-ts.mjs bench/papers/quantization.ts [test pictures] [models] [groups]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { summarize } from '../../src/core/cost/summary.ts';
import { openDataset } from '../../src/core/data/index.ts';
import type { Dataset } from '../../src/core/data/types.ts';
import { openModel, writeModel } from '../../src/core/formats/index.ts';
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
  /** Added to the settings, one by one. */
  readonly variants: readonly (readonly [name: string, settings: SettingValues])[];
}

const roundings = [
  ['rounding=gptq', { rounding: 'gptq' }],
  ['rounding=gptq, in order', { rounding: 'gptq', actOrder: false }],
  ['rounding=adaround', { rounding: 'adaround' }],
] as const;

/** By the id that may be asked for. */
const groups: Readonly<Record<string, Group>> = {
  static: {
    title: 'activations and weights in 8 bits, a scale for each channel',
    pass: 'quantize-static',
    settings: { target: 'x64-vnni', check: false },
    variants: roundings,
  },
  tensor: {
    title: 'activations in 8 bits, weights in 7 with one scale for the tensor',
    pass: 'quantize-static',
    settings: { target: 'generic', granularity: 'tensor', check: false },
    variants: roundings,
  },
  four: {
    title: 'weights in 4 bits, a scale for each channel',
    pass: 'quantize-weights',
    settings: { bits: 4, minElements: 0 },
    variants: roundings,
  },
  three: {
    title: 'weights in 3 bits, a scale for each channel',
    pass: 'quantize-weights',
    settings: { bits: 3, minElements: 0 },
    variants: roundings,
  },
};

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
  for (const [id, { title, pass, settings, variants }] of Object.entries(groups)) {
    if (wanted && !wanted.split(',').includes(id)) continue;
    console.log(
      `  ${title} (${pass}${Object.entries(settings)
        .map(([key, value]) => ` ${key}=${String(value)}`)
        .join('')}):`,
    );
    for (const [added, more] of [['plain', {}] as const, ...variants]) {
      const copy = model.clone();
      const started = performance.now();
      await runPasses(
        copy,
        resolveSteps({ version: 1, steps: [{ pass, settings: { ...settings, ...more } }] }),
        {
          seed: 0,
          dataset: calibration,
          original: model,
          checkpoint: undefined,
          options: {},
          context: () => quiet,
        },
      );
      const seconds = (performance.now() - started) / 1000;
      const file = path.join(folder, 'quantized.onnx');
      await writeModel(copy, file);
      console.log(`    ${added.padEnd(26)} ${await judge(file, float, test)}; ${seconds.toFixed(1)} s`);
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
