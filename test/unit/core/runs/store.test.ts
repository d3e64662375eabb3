import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { RunStore, type RunRecord } from '../../../../src/core/runs/store.ts';
import { tempFolder } from '../formats/temp-folder.ts';

const SHA = 'a'.repeat(64);

it('of records that took the place of others only the last are kept, also when two windows tidy up at a time', async () => {
  const folder = tempFolder();
  const windows = [new RunStore(folder), new RunStore(folder)];
  const latency = (milliseconds: number): RunRecord =>
    ({ kind: 'latency', value: { milliseconds, note: 'x'.repeat(1 << 20) } }) as unknown as RunRecord;
  for (let i = 0; i < 6; i++) await Promise.all(windows.map(store => store.add(SHA, latency(i))));
  const records = await windows[0]!.records(SHA);
  expect(records.map(record => record.kind === 'latency' && record.value.milliseconds)).toEqual([5]);
  expect(readdirSync(folder)).toEqual([`${SHA}.jsonl`]);
  expect(statSync(path.join(folder, `${SHA}.jsonl`)).size).toBeLessThan(6 << 20);
});

it('of the hashes of very many files the last ones are kept', async () => {
  const folder = tempFolder();
  const store = new RunStore(folder);
  const hashes = (from: number, stamp: string) =>
    Array.from({ length: 2000 }, (_, i) => ({
      path: `/models/${from + i}.onnx`,
      stamp,
      sha256: SHA,
      content: null,
    }));
  for (let round = 0; round < 8; round++) await store.addFiles(hashes(0, `again ${round}`));
  for (let from = 0; from < 60_000; from += 2000) await store.addFiles(hashes(from, 'last'));
  expect(statSync(path.join(folder, 'files.jsonl')).size).toBeLessThan(5 << 20);
  const known = await store.files();
  expect(known.get('/models/59999.onnx')).toMatchObject({ stamp: 'last', sha256: SHA });
  expect(known.size).toBeGreaterThan(10_000);
});
