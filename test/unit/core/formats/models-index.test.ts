import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../../../src/core/cost/summary.ts';
import type { ErrorCode } from '../../../../src/core/errors.ts';
import { EspalierError } from '../../../../src/core/errors.ts';
import { openModel, writeModel } from '../../../../src/core/formats/index.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { allTensors } from '../../../../src/core/model/walk.ts';
import type { ValueSummary } from '../../../../src/protocol/summary.ts';
import index from '../../../fixtures/models.json' with { type: 'json' };
import { fixtures } from '../../../fixtures/make-models.ts';
import { place, tempFolder } from './temp-folder.ts';

interface ExpectedError {
  readonly code: ErrorCode;
  readonly text: string;
}

/** One entry of the index. What is left out is not checked. */
interface Entry {
  readonly name: string;
  readonly summary?: Readonly<Record<string, unknown>>;
  /** Opening fails. */
  readonly error?: ExpectedError;
  /** It opens, but summarizing fails. */
  readonly summaryError?: ExpectedError;
  /** It opens, but the bytes of a tensor can't be read. */
  readonly payloadError?: ExpectedError;
}

const entries = index as readonly Entry[];
const folder = tempFolder();

async function errorOf(work: () => Promise<unknown>): Promise<ExpectedError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(EspalierError);
    const { code, message } = error as EspalierError;
    return { code, text: message };
  }
}

async function readAll(model: Model): Promise<void> {
  for (const tensor of allTensors(model.proto)) await model.payload(tensor).read();
}

/** `x float32 1×batch×?`, `c bool scalar`, `y float32` for an unknown rank. */
function text({ name, dtype, shape }: ValueSummary): string {
  if (shape === null) return `${name} ${dtype}`;
  return `${name} ${dtype} ${shape.length === 0 ? 'scalar' : shape.map(dim => dim ?? '?').join('×')}`;
}

describe('the index of tiny models', () => {
  it('has an entry for each, and none without a model', () => {
    expect(entries.map(entry => entry.name)).toEqual(Object.keys(fixtures));
  });

  it.each(entries.map(entry => [entry.name, entry] as const))('%s', async (name, entry) => {
    const file = place(folder, name, fixtures[name]!());
    let model: Model | undefined;
    const error = await errorOf(async () => {
      model = await openModel(file);
    });
    expect(error).toEqual(entry.error);
    if (model === undefined) return;
    const opened = model;
    expect(await errorOf(() => readAll(opened))).toEqual(entry.payloadError);

    let found: Record<string, unknown> | undefined;
    const summaryError = await errorOf(async () => {
      const { totals, inputs, outputs } = await summarize(opened);
      found = { ...totals, inputs: inputs.map(text), outputs: outputs.map(text) };
    });
    expect(summaryError).toEqual(entry.summaryError);
    expect(found ?? {}).toMatchObject(entry.summary ?? {});
    await model.close();
  });

  const alone = entries.filter(
    entry => entry.error === undefined && Object.keys(fixtures[entry.name]!()).length === 1,
  );

  it.each(alone.filter(entry => !entry.name.startsWith('external')).map(entry => [entry.name]))(
    '%s is written to the byte as it was read',
    async name => {
      const file = place(folder, `${name}-copy`, fixtures[name]!());
      const model = await openModel(file);
      const copy = path.join(path.dirname(file), 'copy.onnx');
      await writeModel(model, copy);
      expect(fs.readFileSync(copy).equals(fs.readFileSync(file))).toBe(true);
      await model.close();
    },
  );
});
