// Bits for each layer beside the same bits for all, without retraining: ResNet-20 on CIFAR-10 (JPEG pictures), weights quantized to the same
// bytes. Sensitivity is measured on training pictures, accuracy on test pictures. Bytes of the model as ONNX, and packed into an
// archive, where five bits take five. Data: ../shared/data. Ends with an error when a suggested recipe is no better, or larger.
// node scripts/run-ts.mjs bench/papers/mixed-precision.ts [training pictures] [test pictures]
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { analyzeSensitivity } from '../../src/core/analysis/sensitivity/index.ts';
import { suggestRecipe } from '../../src/core/analysis/suggest/index.ts';
import type { Dataset } from '../../src/core/data/types.ts';
import { writeModel } from '../../src/core/formats/index.ts';
import type { Model } from '../../src/core/model/model.ts';
import { passById } from '../../src/core/passes/index.ts';
import { packFile } from '../../src/core/recipe/archive/pack-file.ts';
import { evaluateAccuracy, openSession } from '../../src/core/runtime/index.ts';
import type { Recipe } from '../../src/protocol/report.ts';
import { applied, percent, quiet, signed, withResNet20, type Bench } from './resnet20/index.ts';

const PASS = 'quantize-weights';
const SETTINGS = { minElements: 0 };

async function main({ model, train, test, folder }: Bench): Promise<void> {
  const request = {
    model,
    dataset: train,
    passes: [PASS],
    metric: 'kl',
    settings: { [PASS]: SETTINGS },
  } as const;
  const report = await analyzeSensitivity(request, quiet);
  const dense = await measure(model, test, folder);
  console.log(
    `ResNet-20, ${train.size} pictures for the analysis (${report.seconds.toFixed(0)} s), ${test.size} for the accuracy`,
  );
  console.log(
    `as it is: ${percent(dense.accuracy)}, ONNX ${dense.onnx} bytes, archive ${dense.archive} bytes`,
  );
  console.log(
    'bits   uniform: accuracy, ONNX, archive     suggested: accuracy, ONNX, archive     difference',
  );
  for (const bits of [5, 4, 3]) {
    const uniform: Recipe = { version: 1, steps: [{ pass: PASS, settings: { ...SETTINGS, bits } }] };
    const share = await shareOf(model, train, bits);
    const budget = { of: 'bytes', share } as const;
    const { recipe, layers } = await suggestRecipe(request, report, PASS, budget, quiet);
    const a = await measure(await applied(model, uniform, test), test, folder);
    const b = await measure(await applied(model, recipe, test), test, folder);
    if (b.accuracy <= a.accuracy || b.archive > 1.01 * a.archive) process.exitCode = 1;
    console.log(
      `${bits}      ${shown(a)}          ${shown(b)}          ${signed(100 * (b.accuracy - a.accuracy))} points`,
    );
    console.log(`       ${layers.map(({ setting }) => setting ?? 32).join(' ')}`);
  }
}

interface Measured {
  readonly accuracy: number;
  readonly onnx: number;
  readonly archive: number;
}

/** What the same bits for all leave of the bytes of weights. */
async function shareOf(model: Model, dataset: Dataset, bits: number): Promise<number> {
  const { contextOf } = await import('../../src/core/analysis/sensitivity/analyze.ts');
  const { parseSettings } = await import('../../src/core/passes/index.ts');
  const pass = passById(PASS);
  const context = await contextOf({ model, dataset }, quiet);
  const settings = parseSettings(pass, SETTINGS);
  const layers = await pass.sensitivity!.layers(context, settings);
  const cost = await pass.sensitivity!.cost(context, settings);
  return (await cost(new Map(layers.map(({ name }) => [name, bits])))).bytes;
}

async function measure(model: Model, dataset: Dataset, folder: string): Promise<Measured> {
  const file = path.join(folder, 'measured.onnx');
  const archive = path.join(folder, 'measured.espz');
  await writeModel(model, file);
  const session = await openSession(file);
  try {
    const { accuracy } = await evaluateAccuracy(session, dataset, quiet);
    await packFile({ path: file, out: archive }, quiet);
    return { accuracy, onnx: (await stat(file)).size, archive: (await stat(archive)).size };
  } finally {
    await session.release();
    await rm(archive, { force: true });
  }
}

function shown({ accuracy, onnx, archive }: Measured): string {
  return `${percent(accuracy)}, ${onnx}, ${archive}`;
}

await withResNet20('mixed precision', main);
