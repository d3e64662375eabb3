import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { create } from '@bufbuild/protobuf';
import { StringStringEntryProtoSchema } from 'onnx-buf';
import { packFile } from '../../../../src/core/recipe/archive/pack-file.ts';
import { runRecipe } from '../../../../src/core/recipe/index.ts';
import {
  findAllRuns,
  findRuns,
  measureRuns,
  remember,
  runFigures,
  RunStore,
} from '../../../../src/core/runs/index.ts';
import type { Report } from '../../../../src/protocol/report.ts';
import type { Run, RunsReport } from '../../../../src/protocol/runs.ts';
import { tempFolder } from '../formats/temp-folder.ts';
import { classifier, place, quiet, sha256 } from '../recipe/sample.ts';

const folder = tempFolder();
const sub = (name: string): string => {
  const made = path.join(folder, name);
  fs.mkdirSync(made, { recursive: true });
  return made;
};

const prune = async (file: string, ratio: number): Promise<Report> =>
  runRecipe(
    { path: file, recipe: { version: 1, steps: [{ pass: 'prune-magnitude', settings: { ratio } }] } },
    quiet,
  );
const quantize = async (file: string): Promise<Report> =>
  runRecipe({ path: file, recipe: { version: 1, steps: [{ pass: 'quantize-weights' }] } }, quiet);

const names = (report: RunsReport): string[] => report.runs.map(({ name }) => name);
const named = (report: RunsReport, name: string): Run => {
  const run = report.runs.find(candidate => candidate.name === name);
  if (run === undefined) throw new Error(`no ${name} among ${names(report).join()}`);
  return run;
};

/** Another network than the sample. */
function stranger(): ReturnType<typeof classifier> {
  const made = classifier();
  made.producerName = 'somebody else';
  return made;
}

describe('findRuns', () => {
  let home: string;
  let model: string;
  let pruned: Report;
  let both: Report;

  beforeAll(async () => {
    home = sub('family');
    model = await place(home, classifier());
    pruned = await prune(model, 0.5);
    both = await quantize(pruned.output);
    await place(home, stranger(), { name: 'foreign.onnx' });
    fs.writeFileSync(path.join(home, 'broken.onnx'), 'no model');
  });

  it('finds what was made from a model, and from that, with the steps and whence', async () => {
    const report = await findRuns({ path: model }, quiet);
    expect(names(report)).toEqual(['model.onnx', path.basename(pruned.output), path.basename(both.output)]);
    expect(report.runs.map(({ role }) => role)).toEqual(['original', 'derived', 'derived']);
    const [original, first, second] = report.runs;
    expect(original).toMatchObject({ sha256: sha256(model), bytes: fs.statSync(model).size, steps: [] });
    expect(first).toMatchObject({ madeFrom: model, steps: ['Prune Weights'] });
    expect(second?.madeFrom).toBe(pruned.output);
    expect(second?.steps).toHaveLength(2);
  });

  it.each(['the last', 'the middle one'])('finds the same family from %s', async which => {
    const from = which === 'the last' ? both.output : pruned.output;
    const report = await findRuns({ path: from }, quiet);
    expect(names(report)).toEqual(names(await findRuns({ path: model }, quiet)));
    expect(report.model).toBe(from);
  });

  it('knows files again that were renamed and moved, also the original', async () => {
    const moved = sub('moved');
    const deep = sub('moved/reports/2024');
    fs.copyFileSync(model, path.join(moved, 'net.onnx'));
    fs.copyFileSync(pruned.output, path.join(deep, 'a.onnx'));
    fs.copyFileSync(both.output, path.join(moved, 'b.onnx'));
    await place(moved, stranger(), { name: 'other.onnx' });
    const report = await findRuns({ path: path.join(moved, 'b.onnx') }, quiet);
    expect(names(report)).toEqual(['net.onnx', 'reports/2024/a.onnx', 'b.onnx']);
    expect(named(report, 'b.onnx').madeFrom).toBe(path.join(deep, 'a.onnx'));
  });

  it('looks into other folders when told to', async () => {
    const elsewhere = sub('elsewhere');
    fs.copyFileSync(pruned.output, path.join(elsewhere, 'p.onnx'));
    const alone = await findRuns({ path: path.join(elsewhere, 'p.onnx') }, quiet);
    expect(alone.runs).toHaveLength(2);
    expect(alone.runs[0]).toMatchObject({
      path: null,
      role: 'original',
      name: 'model.onnx',
      sha256: sha256(model),
    });
    const wider = await findRuns({ path: path.join(elsewhere, 'p.onnx'), folders: [home] }, quiet);
    expect(wider.runs[0]?.path).toBe(model);
  });

  it('takes a second file of the same bytes for a copy', async () => {
    const copies = sub('copies');
    for (const name of ['one.onnx', 'two.onnx']) fs.copyFileSync(model, path.join(copies, name));
    const report = await findRuns({ path: path.join(copies, 'two.onnx') }, quiet);
    expect(report.runs.map(({ name, role }) => [name, role])).toEqual([
      ['two.onnx', 'original'],
      ['one.onnx', 'copy'],
    ]);
  });

  it('finds archives of the original and of what was made from it, and which is in which', async () => {
    const packed = sub('packed');
    const original = await place(packed, classifier());
    const small = await prune(original, 0.9);
    const a = await packFile({ path: original }, quiet);
    const b = await packFile({ path: small.output, out: path.join(packed, 'renamed.espz') }, quiet);
    const report = await findRuns({ path: original }, quiet);
    expect(named(report, 'renamed.espz')).toMatchObject({ role: 'archive', madeFrom: small.output });
    expect(named(report, path.basename(a.output))).toMatchObject({ role: 'archive', madeFrom: original });
    expect(named(report, path.basename(small.output)).archivedBytes).toBe(b.bytesAfter);
    expect(named(report, 'model.onnx').archivedBytes).toBe(a.bytesAfter);
    // What is made from an archive goes on from what is in it.
    const fromArchive = await quantize(b.output);
    const again = await findRuns({ path: original }, quiet);
    expect(named(again, path.basename(fromArchive.output)).madeFrom).toBe(b.output);
    fs.rmSync(original);
    fs.rmSync(small.output);
    const without = await findRuns({ path: fromArchive.output }, quiet);
    expect(without.runs.map(({ role }) => role).toSorted()).toEqual(['archive', 'archive', 'derived']);
  });

  it('is not misled by what a file claims', async () => {
    const hostile = sub('hostile');
    const original = await place(hostile, classifier());
    const claim = (entries: Record<string, string>) => {
      const made = stranger();
      made.metadataProps = Object.entries(entries).map(([key, value]) =>
        create(StringStringEntryProtoSchema, { key, value }),
      );
      return made;
    };
    const own = sha256(original);
    await place(hostile, claim({ 'espalier.source.sha256': '' }), { name: 'empty.onnx' });
    await place(hostile, claim({ 'espalier.source.sha256': `${own}\n` }), { name: 'line.onnx' });
    await place(hostile, claim({ 'espalier.history': JSON.stringify([{ 'source.sha256': own }]) }), {
      name: 'history-alone.onnx',
    });
    const names_ = { 'espalier.source.name': '<img src=x onerror=alert(1)>\n../..', 'espalier.recipe': '[]' };
    await place(hostile, claim({ 'espalier.source.sha256': own, ...names_ }), { name: 'claims.onnx' });
    const report = await findRuns({ path: original }, quiet);
    expect(names(report)).toEqual(['model.onnx', 'claims.onnx']);
    expect(report.runs[1]?.steps).toEqual([]);
  });

  it('is not led in circles by links', async () => {
    const circle = sub('circle');
    await place(circle, classifier());
    fs.symlinkSync(circle, path.join(circle, 'loop'));
    expect((await findRuns({ path: path.join(circle, 'model.onnx') }, quiet)).runs).toHaveLength(1);
  });

  it('gives the families of a folder', async () => {
    const reports = await findAllRuns({ path: home }, quiet);
    expect(reports.map(names)).toEqual([
      ['model.onnx', path.basename(pruned.output), path.basename(both.output)],
    ]);
  });

  it('ends when it is cancelled', async () => {
    const controller = new AbortController();
    controller.abort();
    const job = { ...quiet, signal: controller.signal };
    await expect(findRuns({ path: model }, job)).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  it('looks through 200 files in little time', async () => {
    const many = sub('many');
    const original = await place(many, classifier());
    for (let i = 0; i < 100; i++) {
      fs.copyFileSync(pruned.output, path.join(many, `made-${i}.onnx`));
      fs.copyFileSync(path.join(home, 'foreign.onnx'), path.join(many, `foreign-${i}.onnx`));
    }
    const before = process.cpuUsage();
    const report = await findRuns({ path: original, store: sub('many-store') }, quiet);
    const { user, system } = process.cpuUsage(before);
    expect(report.runs).toHaveLength(101);
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});

describe('what is remembered of runs', () => {
  it('comes back wherever the files went', async () => {
    const home = sub('memory');
    const store = sub('memory-store');
    const model = await place(home, classifier());
    const report = await prune(model, 0.5);
    await remember(store, { method: 'compress', value: report });
    const figures = await runFigures({ path: report.output, store }, quiet);
    expect(figures).toMatchObject({
      params: report.after.params,
      nonzero: report.after.nonzero,
      macs: report.after.macs,
    });
    expect(figures.energy).toBeGreaterThan(0);
    fs.renameSync(report.output, path.join(home, 'renamed.onnx'));
    const run = named(await findRuns({ path: model, store }, quiet), 'renamed.onnx');
    expect(run).toMatchObject({ figures, hasReport: true });
    expect(run.measured[0]).toMatchObject({
      fidelity: report.after.fidelity,
      against: sha256(model),
      random: true,
    });
    // Other sizes of the inputs: other counts.
    const other = await findRuns({ path: model, store, options: { batch: 4 } }, quiet);
    expect(named(other, 'renamed.onnx').figures).toBeNull();
    // Another model under the same name has no past.
    fs.copyFileSync(model, path.join(home, 'renamed.onnx'));
    expect(named(await findRuns({ path: model, store }, quiet), 'renamed.onnx').hasReport).toBe(false);
  });

  it('measures all on the same inputs', async () => {
    const home = sub('measured');
    const store = sub('measured-store');
    const model = await place(home, classifier());
    const mild = await prune(model, 0.2);
    const hard = await prune(model, 0.95);
    fs.writeFileSync(path.join(home, 'broken.onnx'), 'no model');
    const paths = [model, mild.output, hard.output, path.join(home, 'broken.onnx')];
    const results = await measureRuns({ original: model, paths, store }, quiet);
    expect(results.map(({ error }) => error?.code ?? null)).toEqual([null, null, null, 'NOT_A_MODEL']);
    const sqnr = results.map(({ measurement }) => measurement?.fidelity?.sqnrDb ?? null);
    expect(sqnr[0]).toBeNull();
    expect(sqnr[1]).toBeGreaterThan(sqnr[2]!);
    for (const { latency } of results.slice(0, 3)) {
      expect(latency!.fastest).toBeGreaterThan(0);
      expect(latency!.milliseconds).toBeGreaterThanOrEqual(latency!.fastest);
    }
    const found = await findRuns({ path: model, store }, quiet);
    const keys = found.runs.map(({ measured }) => measured.map(({ dataKey }) => dataKey));
    expect(new Set(keys.flat()).size).toBe(1);
    expect(keys.every(list => list.length === 1)).toBe(true);
  });

  it('survives lines that were cut off, and is not read where it is of another version', async () => {
    const folder_ = sub('store');
    const hash = 'c'.repeat(64);
    const store = new RunStore(folder_);
    const latency = { milliseconds: 1, fastest: 1, runs: 5, batch: 1, machine: 'm', when: '' };
    await store.add(hash, { kind: 'latency', value: latency });
    fs.appendFileSync(path.join(folder_, `${hash}.jsonl`), '{"v":2,"kind":"latency","value":{}}\n{"v":1,"ki');
    await store.add(hash, { kind: 'latency', value: { ...latency, milliseconds: 2 } });
    expect(await store.records(hash)).toEqual([
      { v: 1, kind: 'latency', value: { ...latency, milliseconds: 2 } },
    ]);
    expect(await store.records('../../etc/passwd')).toEqual([]);
  });
});
