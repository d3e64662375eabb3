import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ModelMemory } from '../../../src/host/models/model-memory.ts';
import { tempFolder } from '../core/formats/temp-folder.ts';

const folder = tempFolder();
const at = (name: string): string => path.join(folder, name);

test('of saves that are asked for at once the last stays, and nothing else', async () => {
  const memory = new ModelMemory<{ readonly text: string }>(at('many'), 1);
  const texts = Array.from({ length: 20 }, (_, i) => `${i} ${'x'.repeat((20 - i) * 10_000)}`);
  await Promise.all(texts.map(text => memory.save('net.onnx', { text })));
  expect(await memory.load('net.onnx')).toEqual({ text: texts.at(-1) });
  expect(readdirSync(at('many'))).toHaveLength(1);
});

test('each model has its own; one of another version, or a damaged one, is not given back', async () => {
  const memory = new ModelMemory<{ readonly n: number }>(at('some'), 1);
  await memory.save('a.onnx', { n: 1 });
  await memory.save('b.onnx', { n: 2 });
  expect(await memory.load('a.onnx')).toEqual({ n: 1 });
  expect(await memory.load('c.onnx')).toBeUndefined();
  expect(await new ModelMemory(at('some'), 2).load('a.onnx')).toBeUndefined();
  for (const name of readdirSync(at('some'))) writeFileSync(path.join(at('some'), name), '{"version":1,');
  expect(await memory.load('a.onnx')).toBeUndefined();
});

test('a save that fails is told, and does not keep the next from being made', async () => {
  writeFileSync(at('in-the-way'), '');
  const memory = new ModelMemory<{ readonly n: number }>(at('in-the-way'), 1);
  const saves = await Promise.allSettled([memory.save('a', { n: 1 }), memory.save('a', { n: 2 })]);
  expect(saves.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
