import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createModel, encodeModel } from '../../../../src/core/formats/index.ts';
import { openSession } from '../../../../src/core/runtime/index.ts';
import { RuntimeThread, shared } from '../../../../src/core/runtime/threads/index.ts';
import { model, node, value } from '../../../fixtures/build.ts';
import { feed, noisy } from '../passes/support.ts';

const bytes = await encodeModel(
  createModel(
    model({
      inputs: [value('x', 'float32', ['n', 3, 8, 8])],
      outputs: [value('y', 'float32'), value('s', 'int64')],
      nodes: [
        node('Conv', ['x', 'w'], ['y'], { pads: [1, 1, 1, 1] }, { name: 'conv' }),
        node('Shape', ['y'], ['s']),
      ],
      weights: [noisy('w', [5, 3, 3, 3])],
    }),
  ),
);

describe('a session in a thread of its own', () => {
  let threads: RuntimeThread[];
  beforeAll(() => {
    threads = [new RuntimeThread(), new RuntimeThread()];
  });
  afterAll(async () => {
    for (const thread of threads) await thread.close();
  });

  it('gives what one in this thread gives, from memory that is shared and that is not', async () => {
    const here = await openSession(bytes, { threads: 1 });
    const there = await openSession(bytes, { threads: 1, thread: threads[0]! });
    expect([there.inputNames, there.outputNames]).toEqual([here.inputNames, here.outputNames]);
    expect([there.inputs, there.outputs]).toEqual([here.inputs, here.outputs]);
    for (const batch of [2, 5, 2]) {
      const x = feed([batch, 3, 8, 8], batch);
      const wanted = await here.run({ x });
      expect(await there.run({ x })).toEqual(wanted);
      expect(await there.run({ x: shared(x) })).toEqual(wanted);
      expect(await there.run({ x }, ['s'])).toEqual({ s: wanted.s });
    }
    await here.release();
    await there.release();
  });

  it('runs beside another, and several live in one thread', async () => {
    const sessions = await Promise.all(
      [0, 1, 0].map(i => openSession(bytes, { threads: 1, thread: threads[i]! })),
    );
    const inputs = sessions.map((_, i) => feed([4, 3, 8, 8], i));
    const found = await Promise.all(sessions.map((session, i) => session.run({ x: shared(inputs[i]!) })));
    const here = await openSession(bytes, { threads: 1 });
    for (const [i, result] of found.entries())
      expect(result.y).toEqual((await here.run({ x: inputs[i]! })).y);
    for (const session of [...sessions, here]) await session.release();
  });

  it('fails as one here does: with one sentence', async () => {
    const thread = threads[0]!;
    await expect(openSession(new Uint8Array([1, 2, 3]), { thread })).rejects.toMatchObject({
      code: 'RUNTIME',
    });
    const session = await openSession(bytes, { thread });
    const x = feed([1, 4, 8, 8]);
    const here = await openSession(bytes);
    const wanted = await here.run({ x }).then(
      () => '',
      (error: unknown) => (error as Error).message,
    );
    expect(wanted).toMatch(/fails in ONNX Runtime/);
    await expect(session.run({ x })).rejects.toThrow(wanted);
    await here.release();
    await session.release();
  });

  it('tells those who wait when the thread is ended', async () => {
    const thread = new RuntimeThread();
    const opening = openSession(bytes, { thread });
    await thread.close();
    await expect(opening).rejects.toMatchObject({ code: 'RUNTIME' });
  });
});

describe('shared', () => {
  it('copies values of any type, and leaves texts and what is shared as they are', () => {
    const ints = { dtype: 'int64', dims: [2], data: BigInt64Array.of(1n, -2n) };
    expect(Array.from(shared(ints).data as BigInt64Array)).toEqual([1n, -2n]);
    const part = { dtype: 'float32', dims: [2], data: Float32Array.of(1, 2, 3).subarray(1) };
    const copy = shared(part);
    expect(Array.from(copy.data as Float32Array)).toEqual([2, 3]);
    expect(shared(copy)).toBe(copy);
    const texts = { dtype: 'string', dims: [1], data: ['a'] };
    expect(shared(texts)).toBe(texts);
  });
});
