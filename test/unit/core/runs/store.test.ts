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
