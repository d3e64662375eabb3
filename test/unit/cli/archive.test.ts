import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openModel, writeModel } from '../../../src/core/formats/index.ts';
import { buildProgram, espalier, type Outcome } from './program.ts';

const SAMPLE = 'resnet20-cifar10.onnx';
const ARCHIVE = 'resnet20-cifar10.espz';
const samples = path.join(import.meta.dirname, '../../../samples');

let root = '';
let folder = '';
let count = 0;
const file = (name: string): string => path.join(folder, name);
const original = readFileSync(path.join(samples, SAMPLE));

beforeAll(async () => {
  await buildProgram();
  root = mkdtempSync(path.join(tmpdir(), 'espalier-pack-'));
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  folder = path.join(root, String(count++));
  mkdirSync(folder);
  copyFileSync(path.join(samples, SAMPLE), file(SAMPLE));
});

/** Runs a command that must succeed, and gives its JSON document. */
async function json(...args: string[]): Promise<Record<string, unknown>> {
  const { code, out, err } = await espalier([...args, '--json']);
  expect(code, err).toBe(0);
  return JSON.parse(out) as Record<string, unknown>;
}

function expectError({ code, out, err }: Outcome, exit: number, errorCode: string): void {
  expect(err).toContain(`error[${errorCode}]: `);
  expect(code).toBe(exit);
  expect(out).toBe('');
}

describe('pack and unpack', () => {
  it('give back the model to the byte; names in use get a number', { timeout: 60_000 }, async () => {
    const packed = await json('pack', file(SAMPLE));
    expect(packed).toMatchObject({
      source: file(SAMPLE),
      output: file(ARCHIVE),
      level: 'default',
      bytesBefore: original.length,
      bytesAfter: readFileSync(file(ARCHIVE)).length,
    });
    expect(packed.bytesAfter).toBeLessThan(packed.zippedBytes as number);
    const tensors = packed.tensors as { name: string; codings: string[]; bytesBefore: number }[];
    expect(tensors).toHaveLength(20);
    expect(tensors[0]).toMatchObject({
      name: 'linear.weight',
      dtype: 'float32',
      dims: [10, 64],
      bytesBefore: 2560,
    });

    expect(await json('unpack', file(ARCHIVE))).toMatchObject({ output: file('resnet20-cifar10-2.onnx') });
    expect(await json('pack', file(SAMPLE))).toMatchObject({ output: file('resnet20-cifar10-2.espz') });
    await json('unpack', file(ARCHIVE), '--out', file('named.onnx'));
    for (const name of [SAMPLE, 'resnet20-cifar10-2.onnx', 'named.onnx'])
      expect(readFileSync(file(name)).equals(original), name).toBe(true);
    expect(readdirSync(folder)).toHaveLength(5);
  });

  it('side files too', { timeout: 60_000 }, async () => {
    const model = await openModel(file(SAMPLE));
    await writeModel(model, file('split.onnx'), { externalData: true });
    await model.close();
    mkdirSync(file('elsewhere'));
    await json('pack', file('split.onnx'), '--out', file('elsewhere/split.espz'), '--level', 'fast');
    const unpacked = await json('unpack', file('elsewhere/split.espz'));
    expect(unpacked.files).toEqual([file('elsewhere/split.onnx'), file('elsewhere/split.onnx.data')]);
    for (const name of ['split.onnx', 'split.onnx.data'])
      expect(readFileSync(file(`elsewhere/${name}`)).equals(readFileSync(file(name))), name).toBe(true);
    // Once more, with the side file's name taken: into a folder of its own.
    expect(await json('unpack', file('elsewhere/split.espz'))).toMatchObject({
      output: file('elsewhere/split/split.onnx'),
    });
    // To a name of the user's: side files of others are replaced only when that is asked for.
    const named = ['unpack', file('elsewhere/split.espz'), '--out', file('elsewhere/other.onnx')];
    writeFileSync(file('elsewhere/split.onnx.data'), 'of somebody else');
    const refused = await espalier(named);
    expectError(refused, 2, 'USAGE');
    expect(readFileSync(file('elsewhere/split.onnx.data'), 'utf8')).toBe('of somebody else');
    await json(...named, '--force');
    expect(
      readFileSync(file('elsewhere/split.onnx.data')).equals(readFileSync(file('split.onnx.data'))),
    ).toBe(true);
  });

  it('tell people what became of each tensor', { timeout: 60_000 }, async () => {
    const { code, out, err } = await espalier(['pack', file(SAMPLE), '--level', 'fast']);
    expect(code, err).toBe(0);
    expect(out).toMatch(/^onnx::Conv_320 +float32 +64×64×3×3 +planes +147,456 +1\d\d,\d{3} +1\.\d\d×$/m);
    expect(out).toMatch(/^ {2}model +1,094,789 bytes \(1\.09 MB\)$/m);
    expect(out).toMatch(/^ {2}archive +9\d\d,\d{3} bytes .*, 1\.\d\d×$/m);
    const unpacked = await espalier(['unpack', file(ARCHIVE)]);
    expect(unpacked.out).toContain(`\n  ${file('resnet20-cifar10-2.onnx')}\n`);
  });

  it('say what is wrong with an archive', { timeout: 60_000 }, async () => {
    await json('pack', file(SAMPLE));
    const whole = readFileSync(file(ARCHIVE));
    writeFileSync(file('cut.espz'), whole.subarray(0, 5000));
    writeFileSync(file('changed.espz'), whole.with(700_000, whole[700_000]! ^ 16));
    writeFileSync(file('text.espz'), 'this is no archive');
    for (const [name, code] of [
      ['cut.espz', 'CORRUPT'],
      ['changed.espz', 'CORRUPT'],
      ['text.espz', 'NOT_A_MODEL'],
      ['none.espz', 'NOT_FOUND'],
      [SAMPLE, 'NOT_A_MODEL'],
    ] as const) {
      expectError(await espalier(['unpack', file(name)]), 1, code);
    }
    expectError(await espalier(['pack', file('text.espz')]), 1, 'NOT_A_MODEL');
    expectError(await espalier(['pack', file(ARCHIVE)]), 1, 'NOTHING_TO_DO');
    expect(readdirSync(folder).filter(name => name.endsWith('.onnx'))).toEqual([SAMPLE]);
  });

  it.each([
    ['no model', ['pack']],
    ['no archive', ['unpack']],
    ['two models', ['pack', 'a.onnx', 'b.onnx']],
    ['an unknown level', ['pack', 'a.onnx', '--level', 'most']],
    ['an unknown option', ['unpack', 'a.espz', '--level', 'best']],
    ['an output without a name', ['pack', 'a.onnx', '--out']],
  ])('wrong usage: %s', async (_name, args) => {
    expectError(await espalier(args), 2, 'USAGE');
  });

  it('refuse names that would mislead or destroy', { timeout: 60_000 }, async () => {
    expectError(await espalier(['pack', file(SAMPLE), '--out', file('small.onnx')]), 2, 'USAGE');
    await json('pack', file(SAMPLE));
    expectError(await espalier(['unpack', file(ARCHIVE), '--out', file('again.espz')]), 2, 'USAGE');
    expect(readFileSync(file(SAMPLE)).equals(original)).toBe(true);
  });

  it('are in the help', async () => {
    const { out } = await espalier(['--help']);
    expect(out).toMatch(/^ {2}pack +\S/m);
    expect(out).toMatch(/^ {2}unpack +\S/m);
    expect((await espalier(['pack', '--help'])).out).toContain('--out FILE.espz');
    expect((await espalier(['unpack', '--help'])).out).toContain('--out MODEL');
  });
});

describe('other commands', () => {
  it('read archives like models', { timeout: 120_000 }, async () => {
    await json('pack', file(SAMPLE));
    const [model, archive] = [await json('inspect', file(SAMPLE)), await json('inspect', file(ARCHIVE))];
    expect(archive).toMatchObject({
      format: 'espz',
      totals: model.totals as object,
      layers: model.layers as object,
    });
    const compared = await json('compare', file(SAMPLE), file(ARCHIVE));
    expect(compared).toMatchObject({ fidelity: { identical: true }, after: { params: 269_034 } });
    const data = ['--data', path.join(samples, 'cifar10.json'), '--limit', '50'];
    expect(await json('evaluate', file(ARCHIVE), ...data)).toMatchObject({
      wrong: (await json('evaluate', file(SAMPLE), ...data)).wrong as number,
    });
    const compressed = await json('compress', file(ARCHIVE), '--pass', 'quantize-weights');
    expect(path.basename(compressed.output as string)).toMatch(/^resnet20-cifar10\..+\.onnx$/);
  });
});
