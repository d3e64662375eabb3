import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, espalier } from './program.ts';

const samples = path.resolve(import.meta.dirname, '../../../samples');
const folder = await mkdtemp(path.join(tmpdir(), 'espalier-cli-runs-'));
const model = path.join(folder, 'net.onnx');
const pruned = path.join(folder, 'made', 'anything.onnx');

interface Row {
  readonly name: string;
  readonly role: string;
  readonly steps: readonly string[];
  readonly madeFrom: string | null;
  readonly bytes: number;
  readonly macs: number;
  readonly energy: number;
  readonly accuracy: number | null;
  readonly agreement: number | null;
  readonly milliseconds: number | null;
  readonly best: boolean;
}
interface Document {
  readonly cost: string;
  readonly harm: string;
  readonly data: string | null;
  readonly runs: readonly Row[];
  readonly analyses: readonly { readonly kind: string; readonly summary: string }[];
}

const done = async (...args: string[]): Promise<string> => {
  const { code, out, err } = await espalier(args);
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  return out;
};
const json = async (...args: string[]): Promise<Document> =>
  JSON.parse(await done('runs', model, '--json', ...args)) as Document;

beforeAll(async () => {
  await buildProgram();
  await copyFile(path.join(samples, 'resnet20-cifar10.onnx'), model);
  await mkdir(path.dirname(pruned));
  await done('compress', model, '--pass', 'prune-filters', '--set', 'ratio=0.25', '--out', pruned);
  await done('energy', model);
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

describe('espalier runs', () => {
  it('finds what was made from the model under any name, and the analyses, with figures', async () => {
    const renamed = path.join(folder, 'made', 'other name.onnx');
    await rename(pruned, renamed);
    const { runs, analyses, cost } = await json();
    await rename(renamed, pruned);
    expect(runs.map(({ name, role }) => [name, role])).toEqual([
      ['net.onnx', 'original'],
      ['made/other name.onnx', 'derived'],
    ]);
    const [before, after] = runs as [Row, Row];
    expect(after.madeFrom).toBe(model);
    expect(after.steps).toEqual(['Prune Filters (ratio 0.25)']);
    for (const figure of ['bytes', 'macs', 'energy'] as const) {
      expect(after[figure]).toBeLessThan(before[figure]);
    }
    expect(cost).toBe('bytes');
    expect(analyses).toMatchObject([{ kind: 'energy', summary: 'Eyeriss v1, 65 nm, 16 bit, batch 1' }]);
  });

  it('measures on data, keeps it, marks the best and writes HTML and CSV', async () => {
    const html = path.join(folder, 'runs.html');
    const csv = path.join(folder, 'runs.csv');
    const data = ['--data', path.join(samples, 'cifar10.json'), '--limit', '20'];
    await json(...data, '--html', html, '--csv', csv);
    const { runs, harm, data: title } = await json('--cost', 'macs');
    const [before, after] = runs as [Row, Row];
    expect(title).toMatch(/cifar10\.json/);
    expect(harm).toBe('accuracy');
    expect(before.accuracy).toBeGreaterThan(after.accuracy!);
    expect(after.agreement).toBeLessThan(1);
    expect(before.milliseconds).toBeGreaterThan(0);
    expect(runs.map(({ best }) => best)).toEqual([true, true]);
    const table = (await readFile(csv, 'utf8')).trimEnd().split('\r\n');
    expect(table).toHaveLength(3);
    expect(table[0]).toMatch(/^file,path,role,made_by,bytes/);
    const page = await readFile(html, 'utf8');
    expect(page).toMatch(/^<!doctype html>[\s\S]*Runs of net\.onnx[\s\S]*<svg[\s\S]*anything\.onnx/);
    expect(page).not.toMatch(/<script|https?:/);
    const text = await done('runs', model);
    expect(text).toMatch(/\* +net\.onnx +original/);
    expect(text).toMatch(/Analyses[\s\S]*energy +net\.onnx/);
  }, 60_000);

  it('keeps to the contract of errors', async () => {
    expect(await espalier(['runs'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/USAGE/) as string,
    });
    expect(await espalier(['runs', model, '--cost', 'weight'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--cost takes bytes, archived/) as string,
    });
    const missing = await espalier(['runs', path.join(folder, 'nothing.onnx'), '--json']);
    expect(missing).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/NOT_FOUND/) as string });
  });
});

describe('--html', () => {
  it('of sensitivity and energy is a document that needs no other file', async () => {
    const file = path.join(folder, 'page.html');
    await done('energy', model, '--html', file);
    const energy = await readFile(file, 'utf8');
    expect(energy).toMatch(/<h1>Energy of net\.onnx[\s\S]*\/conv1\/Conv[\s\S]*What it rests on/);
    expect(energy.match(/<rect class="weights"/g)!.length).toBeGreaterThanOrEqual(20);
    const data = ['--data', path.join(samples, 'cifar10.json'), '--limit', '8', '--no-cache'];
    const few = ['--passes', 'prune-magnitude', '--points', '0.5,0.9', '--suggest', 'bytes=0.9'];
    const again = await espalier(['sensitivity', model, ...data, ...few, '--html', file]);
    expect(again).toMatchObject({ code: 2, out: '' });
    await done('sensitivity', model, ...data, ...few, '--html', file, '--force');
    const sensitivity = await readFile(file, 'utf8');
    expect(sensitivity).toMatch(/Sensitivity of net\.onnx[\s\S]*<h2>prune-magnitude[\s\S]*\/conv1\/Conv/);
    expect(sensitivity).toMatch(/class="heat" style="--harm:100%"/);
    expect(sensitivity).toMatch(/Suggested for at most 90\.0% of bytes/);
    for (const page of [energy, sensitivity]) expect(page).not.toMatch(/<script|https?:/);
  }, 60_000);
});
