import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openModel } from '../../../../src/core/formats/index.ts';
import { ESPALIER_VERSION, runRecipe } from '../../../../src/core/recipe/index.ts';
import { openSession } from '../../../../src/core/runtime/index.ts';
import type { Recipe, RecipeStep } from '../../../../src/protocol/report.ts';
import { model, node, value } from '../../../fixtures/build.ts';
import { tempFolder } from '../formats/temp-folder.ts';
import { noisy } from '../passes/support.ts';
import { classifier, place, quiet, sha256, watched } from './sample.ts';

const root = tempFolder();
let folder: string;
let source: string;
beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(root, 'run-'));
  source = await place(folder, classifier());
});

const prune = (settings = {}): Recipe => ({ version: 1, steps: [{ pass: 'prune-magnitude', settings }] });
const quantize: Recipe = { version: 1, steps: [{ pass: 'quantize-weights', settings: { minElements: 0 } }] };

async function metadata(file: string): Promise<Record<string, string>> {
  const opened = await openModel(file);
  const entries = opened.proto.metadataProps.map(({ key, value: text }) => [key, text] as const);
  await opened.close();
  return Object.fromEntries(entries);
}

describe('the output', () => {
  it('lies beside the original, which is as it was; nothing else is left', async () => {
    const before = sha256(source);
    const report = await runRecipe({ path: source, recipe: prune({ ratio: 0.6 }) }, quiet);
    expect(report.output).toBe(path.join(folder, 'model.pruned60.onnx'));
    expect(fs.readdirSync(folder).sort()).toEqual(['model.onnx', 'model.pruned60.onnx']);
    expect(sha256(source)).toBe(before);
  });

  it('gets a number when the name is in use, and is named after all that was done', async () => {
    const first = await runRecipe({ path: source, recipe: prune() }, quiet);
    const bytes = sha256(first.output);
    const second = await runRecipe({ path: source, recipe: prune() }, quiet);
    expect(path.basename(second.output)).toBe('model.pruned50-2.onnx');
    expect(sha256(first.output)).toBe(bytes);
    const both = { version: 1 as const, steps: [...prune().steps, ...quantize.steps] };
    expect(path.basename((await runRecipe({ path: source, recipe: both }, quiet)).output)).toBe(
      'model.pruned50.int8.onnx',
    );
  });

  it('goes where it is told, replacing what is there', async () => {
    const out = path.join(folder, 'out.onnx');
    fs.writeFileSync(out, 'something else');
    const report = await runRecipe({ path: source, out, recipe: prune() }, quiet);
    expect(report.output).toBe(out);
    await (await openSession(out)).release();
  });

  it('never replaces the original, by whatever name', async () => {
    const link = path.join(folder, 'link.onnx');
    fs.symlinkSync(source, link);
    for (const out of [source, link, path.join(folder, '.', 'model.onnx')]) {
      await expect(runRecipe({ path: source, out, recipe: prune() }, quiet)).rejects.toMatchObject({
        code: 'USAGE',
      });
    }
    const outside = await place(folder, classifier(), { name: 'outside.onnx', externalData: true });
    // `outside.onnx.data` would be the side file of a model of that name.
    fs.renameSync(outside, path.join(folder, 'renamed.onnx'));
    await expect(
      runRecipe({ path: path.join(folder, 'renamed.onnx'), out: outside, recipe: prune() }, quiet),
    ).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('needs a folder that is there', async () => {
    const out = path.join(folder, 'no', 'out.onnx');
    await expect(runRecipe({ path: source, out, recipe: prune() }, quiet)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining(path.join(folder, 'no')) as string,
    });
  });

  it('has a side file of its own, beside it, when the original has one (C.F3)', async () => {
    const outside = await place(folder, classifier(), { name: 'outside.onnx', externalData: true });
    const other = path.join(root, `moved-${path.basename(folder)}`);
    fs.mkdirSync(other);
    const report = await runRecipe(
      { path: outside, out: path.join(other, 'small.onnx'), recipe: quantize },
      quiet,
    );
    expect(fs.readdirSync(other).sort()).toEqual(['small.onnx', 'small.onnx.data']);
    fs.rmSync(outside);
    fs.rmSync(`${outside}.data`);
    await (await openSession(report.output)).release();
    expect(report.after.bytes).toBe(
      fs.statSync(report.output).size + fs.statSync(`${report.output}.data`).size,
    );
  });

  it('is not swept up by others, and sweeps up what killed jobs left', async () => {
    const dead = path.join(folder, '.espalier.999999-abcd.espalier-tmp');
    const alive = path.join(folder, `.espalier.${process.pid}-abcd.espalier-tmp`);
    for (const one of [dead, alive]) {
      fs.mkdirSync(one);
      fs.writeFileSync(path.join(one, 'half.onnx'), 'half');
    }
    await runRecipe({ path: source, recipe: prune() }, quiet);
    expect(fs.existsSync(dead)).toBe(false);
    expect(fs.existsSync(alive)).toBe(true);
  });
});

describe('the same recipe on the same file', () => {
  it('gives the same bytes', async () => {
    const steps: RecipeStep[] = [
      { pass: 'prune-magnitude', settings: { mode: 'global', ratio: 0.3 } },
      { pass: 'quantize-weights', settings: { minElements: 0 } },
    ];
    const runs = ['a.onnx', 'b.onnx'].map(name => path.join(folder, name));
    for (const out of runs)
      await runRecipe({ path: source, out, recipe: { version: 1, seed: 3, steps } }, quiet);
    expect(sha256(runs[0]!)).toBe(sha256(runs[1]!));
  });

  it('tells how it was made, without times', async () => {
    const { output } = await runRecipe(
      { path: source, recipe: { ...prune({ ratio: 0.25 }), seed: 8, name: 'mine' } },
      quiet,
    );
    const found = await metadata(output);
    expect(found).toEqual({
      'espalier.version': ESPALIER_VERSION,
      'espalier.recipe': expect.any(String) as string,
      'espalier.seed': '8',
      'espalier.source.name': 'model.onnx',
      'espalier.source.sha256': sha256(source),
    });
    expect(JSON.parse(found['espalier.recipe']!)).toEqual({
      version: 1,
      name: 'mine',
      seed: 8,
      steps: [
        {
          pass: 'prune-magnitude',
          settings: expect.objectContaining({
            mode: 'ratio',
            ratio: 0.25,
            include: [],
            skipFirst: false,
          }) as object,
        },
      ],
    });
  });

  it('remembers earlier runs', async () => {
    const first = await runRecipe({ path: source, recipe: prune() }, quiet);
    const second = await runRecipe({ path: first.output, recipe: quantize }, quiet);
    const found = await metadata(second.output);
    expect(found['espalier.source.sha256']).toBe(sha256(first.output));
    const history = JSON.parse(found['espalier.history']!) as Record<string, string>[];
    expect(history).toHaveLength(1);
    expect(history[0]!['source.sha256']).toBe(sha256(source));
    expect(history[0]!.recipe).toContain('prune-magnitude');
  });

  it('can be run from what the output tells', async () => {
    const { output } = await runRecipe(
      { path: source, recipe: prune({ ratio: 0.4, exclude: ['/fc2/MatMul'] }) },
      quiet,
    );
    const recipe = JSON.parse((await metadata(output))['espalier.recipe']!) as Recipe;
    const again = await runRecipe({ path: source, out: path.join(folder, 'again.onnx'), recipe }, quiet);
    expect(sha256(again.output)).toBe(sha256(output));
  });
});

describe('the report', () => {
  it('counts before and after', async () => {
    const report = await runRecipe({ path: source, recipe: prune({ ratio: 0.5 }) }, quiet);
    const weights = 64 * 27 + 48 * 64 + 48 * 10;
    const params = weights + 48;
    expect(report.before).toMatchObject({
      params,
      nonzero: params,
      bytes: fs.statSync(source).size,
      accuracy: null,
    });
    expect(report.after).toMatchObject({
      params,
      nonzero: params - weights / 2,
      bytes: fs.statSync(report.output).size,
    });
    // Batch 1: 64·27 for each of 64 pixels, then the products.
    expect(report.before.macs).toBe(64 * 27 * 64 + 64 * 48 + 480);
    expect(report.after.macs).toBe(report.before.macs);
    expect(report.after.zippedBytes).toBeLessThan(0.75 * report.before.zippedBytes);
    expect(report.layers.map(({ name, before, after }) => [name, before?.nonzero, after?.nonzero])).toEqual([
      ['/conv/Conv', 1728, 864],
      ['/fc1/Gemm', 3120, 1584],
      ['/fc2/MatMul', 480, 240],
    ]);
    expect(report.after.fidelity).toMatchObject({
      inputs: 'random inputs, seed 0',
      samples: 16,
      identical: false,
    });
    expect(report.notes[0]).toMatch(
      /^The file has the same size as before; a zip of it is \d+\.\d % smaller\.$/,
    );
  });

  it('shows types and bytes of quantized layers under their old names', async () => {
    const report = await runRecipe({ path: source, recipe: quantize }, quiet);
    expect(
      report.layers.map(({ name, before, after }) => [name, before?.dtype, after?.dtype, after?.shape]),
    ).toEqual([
      ['/conv/Conv', 'float32', 'int8', [64, 3, 3, 3]],
      ['/fc1/Gemm', 'float32', 'int8', [48, 64]],
      ['/fc2/MatMul', 'float32', 'int8', [48, 10]],
    ]);
    expect(report.after.params).toBe(report.before.params);
    expect(report.after.bytes).toBeLessThan(0.45 * report.before.bytes);
    expect(report.after.fidelity!.sqnrDb).toBeGreaterThan(30);
  });

  it('gives accuracy and fidelity on labelled data', async () => {
    const data = { source: await labelled(folder) };
    const report = await runRecipe({ path: source, recipe: prune({ ratio: 0.3 }), data }, quiet);
    expect(report.before.samples).toBe(40);
    expect(report.before.accuracy).toBe((40 - report.before.wrong!) / 40);
    expect(report.after.accuracy).not.toBeNull();
    expect(report.after.fidelity).toMatchObject({ samples: 40 });
    // The labels are what the original says: it is right, and agreeing with it is being right.
    expect(report.before.accuracy).toBe(1);
    expect(report.after.accuracy).toBeCloseTo(report.after.fidelity!.agreement!, 10);
    expect(report.after.accuracy).toBeLessThan(1);
  });

  it('tells settings that had no effect', async () => {
    const report = await runRecipe({ path: source, recipe: prune({ quality: 3 }) }, quiet);
    expect(report.passes[0]!.notes[0]).toMatch(/quality is used only when mode is threshold/);
  });

  it('tells progress that never goes back, to the end', async () => {
    const context = watched();
    await runRecipe({ path: source, recipe: prune() }, context);
    const fractions = context.seen.map(({ fraction }) => fraction!);
    expect(fractions[0]).toBe(0);
    expect(fractions.at(-1)).toBeCloseTo(1, 5);
    for (let i = 1; i < fractions.length; i++)
      expect(fractions[i]! + 1e-9).toBeGreaterThanOrEqual(fractions[i - 1]!);
  });
});

/** Labelled data on which the sample model is always right. */
async function labelled(to: string): Promise<string> {
  const samples = 40;
  const x = noisy('x', [samples, 3, 8, 8], 77).rawData;
  const session = await openSession(path.join(to, 'model.onnx'));
  const pixels = new Float32Array(x.slice().buffer);
  const { y } = await session.run({ x: { dtype: 'float32', dims: [samples, 3, 8, 8], data: pixels } });
  await session.release();
  const { argMax } = await import('../../../../src/core/runtime/index.ts');
  const scores = y!.data as Float32Array;
  const labels = Array.from({ length: samples }, (_, i) => argMax(scores.subarray(i * 10, i * 10 + 10)));
  const { zipSync } = await import('fflate');
  const file = path.join(to, 'data.npz');
  fs.writeFileSync(
    file,
    zipSync({
      'x.npy': npy('<f4', [samples, 3, 8, 8], pixels),
      'y.npy': npy('<i4', [samples], Int32Array.from(labels)),
    }),
  );
  return file;
}

function npy(descr: string, shape: readonly number[], data: Float32Array | Int32Array): Uint8Array {
  const header = `{'descr': '${descr}', 'fortran_order': False, 'shape': (${shape.join(', ')},), }`;
  const padded = header.padEnd(Math.ceil((header.length + 11) / 64) * 64 - 11) + '\n';
  const head = Buffer.concat([
    Buffer.from([0x93, ...Buffer.from('NUMPY'), 1, 0, padded.length & 255, padded.length >> 8]),
    Buffer.from(padded),
  ]);
  return new Uint8Array(Buffer.concat([head, Buffer.from(data.buffer)]));
}

describe('errors', () => {
  const onlySource = (): void => expect(fs.readdirSync(folder)).toEqual(['model.onnx']);

  it('a pass that changes nothing', async () => {
    await expect(runRecipe({ path: source, recipe: prune({ ratio: 0 }) }, quiet)).rejects.toMatchObject({
      code: 'NOTHING_TO_DO',
    });
    onlySource();
  });

  it('a model that is quantized already (C.Q29)', async () => {
    const { output } = await runRecipe({ path: source, recipe: quantize }, quiet);
    await expect(runRecipe({ path: output, recipe: quantize }, quiet)).rejects.toMatchObject({
      code: 'NOTHING_TO_DO',
      hint: expect.stringContaining('stored quantized already') as string,
    });
  });

  it.each<[string, Recipe, string]>([
    ['a pattern that matches nothing', prune({ include: ['Gemm'] }), 'NO_MATCH'],
    ['a bad setting', prune({ ratio: 2 }), 'BAD_SETTING'],
    ['an unknown pass', { version: 1, steps: [{ pass: 'shrink' }] }, 'BAD_SETTING'],
    ['no steps', { version: 1, steps: [] }, 'BAD_RECIPE'],
  ])('%s: %s', async (_name, recipe, code) => {
    await expect(runRecipe({ path: source, recipe }, quiet)).rejects.toMatchObject({ code });
    onlySource();
  });

  it('data that do not fit are found before the work is done', async () => {
    const context = watched();
    await expect(
      runRecipe({ path: source, recipe: prune(), data: { source: folder } }, context),
    ).rejects.toMatchObject({ code: 'BAD_DATA' });
    expect(Math.max(...context.seen.map(({ fraction }) => fraction!))).toBeLessThan(0.2);
    onlySource();
  });

  it('a model that ONNX Runtime can not run, with the name of the node', async () => {
    const proto = model({
      nodes: [node('MatMul', ['x', 'w'], ['h']), node('Foo', ['h'], ['y'], {}, { name: 'strange' })],
      inputs: [value('x', 'float32', [1, 64])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w', [64, 64])],
    });
    const file = await place(folder, proto, { name: 'foo.onnx' });
    await expect(runRecipe({ path: file, recipe: prune() }, quiet)).rejects.toMatchObject({
      code: 'RUNTIME',
      message: expect.stringMatching(/foo\.onnx.*Foo/) as string,
    });
    expect(fs.readdirSync(folder).sort()).toEqual(['foo.onnx', 'model.onnx']);
  });

  it('a file that is no model', async () => {
    const file = path.join(folder, 'text.onnx');
    fs.writeFileSync(file, 'hello');
    await expect(runRecipe({ path: file, recipe: prune() }, quiet)).rejects.toMatchObject({
      code: 'NOT_A_MODEL',
    });
    await expect(
      runRecipe({ path: path.join(folder, 'none.onnx'), recipe: prune() }, quiet),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('cancelling', () => {
  it('leaves the original only, whenever it comes', async () => {
    // As many moments as there are tellings of progress, and some between.
    const dry = watched();
    await runRecipe({ path: source, out: path.join(folder, 'dry.onnx'), recipe: quantize }, dry);
    fs.rmSync(path.join(folder, 'dry.onnx'));
    const moments = dry.seen.length;
    expect(moments).toBeGreaterThan(10);
    for (let moment = 0; moment < moments; moment += 1) {
      const controller = new AbortController();
      let count = 0;
      const context = {
        signal: controller.signal,
        log: () => undefined,
        progress: () => {
          if (count++ === moment) controller.abort();
        },
      };
      const before = sha256(source);
      const outcome = await runRecipe({ path: source, recipe: quantize }, context).then(
        report => report.output,
        (error: unknown) => error,
      );
      const left = fs.readdirSync(folder).sort();
      if (typeof outcome === 'string') {
        // Too late to be cancelled: then the result must be whole.
        expect(left).toEqual(['model.int8.onnx', 'model.onnx']);
        await (await openSession(outcome)).release();
        fs.rmSync(outcome);
      } else {
        expect(outcome).toMatchObject({ code: 'CANCELLED' });
        expect(left).toEqual(['model.onnx']);
      }
      expect(sha256(source)).toBe(before);
    }
  });
});
