import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { NdArray } from '../../../../src/core/data/types.ts';
import { EspalierError } from '../../../../src/core/errors.ts';
import { checkLoads, openSession } from '../../../../src/core/runtime/index.ts';
import { encode, external, ints, model, node, value, weight } from '../../../fixtures/build.ts';
import { place, tempFolder } from '../formats/temp-folder.ts';
import { floatArray, open } from './sessions.ts';

const folder = tempFolder();
let counter = 0;

/** A model that hands its input on, in that type. */
const identity = (dtype: string): ReturnType<typeof model> =>
  model({
    nodes: [node('Identity', ['x'], ['y'])],
    inputs: [value('x', dtype, ['n'])],
    outputs: [value('y', dtype, ['n'])],
  });

async function failure(promise: Promise<unknown>): Promise<EspalierError> {
  const error = await promise.then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof EspalierError)) throw error;
  return error;
}

describe('Session', () => {
  it.each<[string, NdArray['data']]>([
    ['float32', Float32Array.from([1.5, -2, NaN])],
    ['float64', Float64Array.from([1.5, -2, 3])],
    ['float16', Uint16Array.from([0x3c00, 0x7c00, 1])],
    ['int8', Int8Array.from([-128, 0, 127])],
    ['uint8', Uint8Array.from([0, 7, 255])],
    ['int16', Int16Array.from([-32768, 0, 5])],
    ['uint16', Uint16Array.from([0, 7, 65535])],
    ['int32', Int32Array.from([-(2 ** 31), 0, 5])],
    ['uint32', Uint32Array.from([0, 7, 2 ** 32 - 1])],
    ['int64', BigInt64Array.from([-(2n ** 63n), 0n, 5n])],
    ['uint64', BigUint64Array.from([0n, 1n, 2n ** 64n - 1n])],
    ['bool', Uint8Array.from([1, 0, 1])],
    ['string', ['a', '', 'ünï']],
  ])('feeds and fetches %s', async (dtype, data) => {
    const session = await open(identity(dtype));
    const x = { dtype, dims: [3], data };
    expect((await session.run({ x })).y).toEqual(x);
    expect(session.inputs).toEqual([{ name: 'x', dtype, shape: ['n'] }]);
    await session.release();
  });

  it('does not ask for outputs that would end the process, and refuses them by name', async () => {
    const quantize = model({
      opset: 21,
      ir: 10,
      nodes: [
        node('QuantizeLinear', ['x', 'scale', 'zero'], ['q']),
        node('DequantizeLinear', ['q', 'scale'], ['y']),
      ],
      inputs: [value('x', 'float32', ['n'])],
      outputs: [value('q', 'int4', ['n']), value('y', 'float32', ['n'])],
      weights: [weight('scale', 'float32', [], [1]), weight('zero', 'int4', [], [0])],
    });
    const session = await open(quantize);
    const x = floatArray([5], [-9, -1, 0, 3, 7]);
    expect(await session.run({ x })).toEqual({ y: floatArray([5], [-8, -1, 0, 3, 7]) });
    expect(await failure(session.run({ x }, ['q']))).toMatchObject({ code: 'UNSUPPORTED' });
    const fed = failure(session.run({ x: { dtype: 'int4', dims: [1], data: Int8Array.from([1]) } }));
    expect((await fed).message).toMatch(/has type int4, which ONNX Runtime for Node cannot be fed/);
  });

  it('fetches only the outputs that are asked for', async () => {
    const two = model({
      nodes: [node('Relu', ['x'], ['y']), node('Neg', ['x'], ['z'])],
      inputs: [value('x', 'float32', ['n'])],
      outputs: [value('y', 'float32', ['n']), value('z', 'float32', ['n'])],
    });
    const session = await open(two);
    expect(Object.keys(await session.run({ x: floatArray([1], [-1]) }, ['z']))).toEqual(['z']);
  });

  it('says what is wrong with an input', async () => {
    const session = await open(identity('float32'));
    expect((await failure(session.run({}))).message).toMatch(/input 'x' is missing/);
    expect((await failure(session.run({ x: floatArray([2], [1]) }))).message).toMatch(
      /"x" has 1 values, but its shape \[2\] holds 2/,
    );
    const complex = { dtype: 'complex64', dims: [1], data: new Float32Array(2) };
    expect(await failure(session.run({ x: complex }))).toMatchObject({ code: 'UNSUPPORTED' });
  });

  it('can be released twice', async () => {
    const session = await open(identity('float32'));
    await session.release();
    await expect(session.release()).resolves.toBeUndefined();
  });

  it('finds external data beside the file, whatever the working directory', async () => {
    const proto = model({
      nodes: [node('Add', ['x', 'w'], ['y'])],
      inputs: [value('x', 'float32', [2])],
      outputs: [value('y', 'float32', [2])],
      weights: [external('w', 'float32', [2], { location: 'w.bin' })],
    });
    const bytes = new Uint8Array(Float32Array.from([10, 20]).buffer);
    const file = place(folder, String(counter++), { 'm.onnx': encode(proto), 'w.bin': bytes });
    const session = await openSession(file, { lowMemory: true });
    expect((await session.run({ x: floatArray([2], [1, 2]) })).y!.data).toEqual(Float32Array.from([11, 22]));
    await session.release();
  });

  it('writes the optimised model when asked', async () => {
    const optimizedModelPath = path.join(folder, 'optimised.onnx');
    await (await openSession(encode(identity('float32')), { optimizedModelPath })).release();
    expect(fs.statSync(optimizedModelPath).size).toBeGreaterThan(20);
  });
});

describe('loading', () => {
  const x = value('x', 'float32', [1, 2]);
  const y = value('y', 'float32', [1, 2]);
  const relu = [node('Relu', ['x'], ['y'], {}, { name: 'r' })];

  it.each([
    [
      'a newer IR version',
      model({ ir: 99, nodes: relu, inputs: [x], outputs: [y] }),
      /its IR version is 99, this ONNX Runtime reads up to \d+\.$/,
    ],
    [
      'a newer opset',
      model({ opset: 99, nodes: relu, inputs: [x], outputs: [y] }),
      /it uses opset 99, this ONNX Runtime knows ai\.onnx up to opset \d+\.$/,
    ],
    [
      'an unknown operator',
      model({ nodes: [node('Frob', ['x'], ['y'], {}, { name: 'f1' })], inputs: [x], outputs: [y] }),
      /node "f1" \(Frob\): No Op registered for Frob/,
    ],
    [
      'an unknown domain',
      model({
        domains: { my: 1 },
        nodes: [node('Frob', ['x'], ['y'], {}, { domain: 'my' })],
        inputs: [x],
        outputs: [y],
      }),
      /my:Frob.* is not a registered function/,
    ],
    [
      "a type that can't be fed",
      model({
        nodes: [node('Identity', ['x'], ['y'])],
        inputs: [value('x', 'bfloat16', [1])],
        outputs: [value('y', 'bfloat16', [1])],
      }),
      /has type bfloat16/,
    ],
    [
      'a missing side-file',
      model({
        nodes: [node('Add', ['x', 'w'], ['y'])],
        inputs: [x],
        outputs: [y],
        weights: [external('w', 'float32', [2], { location: 'gone.bin' })],
      }),
      /initializer: w\..*gone\.bin/,
    ],
  ])('refuses %s in one clear sentence', async (_, proto, message) => {
    const file = place(folder, String(counter++), { 'm.onnx': encode(proto) });
    const error = await failure(openSession(file));
    expect(error.code).toBe('RUNTIME');
    expect(error.message).toMatch(/^m\.onnx does not load in ONNX Runtime: /);
    expect(error.message).toMatch(message);
    // Nothing of ONNX Runtime's own source.
    expect(error.message).not.toMatch(/\.cc|\.h:|onnxruntime::|std::/);
  });

  it('refuses what is no model, and a file that is not there', async () => {
    expect((await failure(openSession(new Uint8Array([1, 2, 3])))).message).toMatch(
      /damaged or not an ONNX model/,
    );
    expect((await failure(openSession(path.join(folder, 'absent.onnx')))).message).toMatch(
      /absent\.onnx does not load/,
    );
  });

  it('prints nothing on stderr', () => {
    const script = `require('onnxruntime-node').env.logLevel = 'fatal';
      require('onnxruntime-node').InferenceSession.create(new Uint8Array([1, 2, 3])).catch(() => undefined);`;
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', stdio: 'pipe' })).toBe('');
  });
});

describe('checkLoads', () => {
  const write = (proto: ReturnType<typeof model>): string =>
    place(folder, String(counter++), { 'm.onnx': encode(proto) });

  it('tries sizes until one fits, and tells which', async () => {
    // The input must have 32 × 32 values: the third guess.
    const reshape = model({
      nodes: [node('Reshape', ['x', 's'], ['y'])],
      inputs: [value('x', 'float32', ['batch', 1, 'height', 'width'])],
      outputs: [value('y', 'float32')],
      weights: [ints('s', [1, 1024])],
    });
    const result = await checkLoads(write(reshape));
    expect(result.dims).toEqual({ batch: 1, height: 32, width: 32 });
    expect(result.outputs.y!.dims).toEqual([1, 1024]);
    expect(result.runSeconds).toBeGreaterThan(0);
  });

  it('tries zeros where a vocabulary is small', async () => {
    const embedding = model({
      nodes: [node('Gather', ['w', 'ids'], ['y'])],
      inputs: [value('ids', 'int64', ['batch', 'seq'])],
      outputs: [value('y', 'float32')],
      weights: [weight('w', 'float32', [2, 3])],
    });
    expect(await checkLoads(write(embedding))).toMatchObject({ idLimit: 1, dims: { batch: 1, seq: 16 } });
  });

  const matmul = model({
    nodes: [node('MatMul', ['x', 'w'], ['y'], {}, { name: 'mm1' })],
    inputs: [value('x', 'float32', ['batch', 'k'])],
    outputs: [value('y', 'float32')],
    weights: [weight('w', 'float32', [37, 2])],
  });

  it('names the node that fails, and the sizes that were guessed', async () => {
    const error = await failure(checkLoads(write(matmul)));
    expect(error.code).toBe('RUNTIME');
    expect(error.message).toMatch(/^m\.onnx fails in ONNX Runtime: node "mm1" \(MatMul\): /);
    expect(error.hint).toMatch(/sizes of batch, k were guessed/);
  });

  it.each([{}, { lowMemory: true }])('takes the sizes that are given, %o', async options => {
    const { outputs } = await checkLoads(write(matmul), { dims: { k: 37, batch: 3 }, ...options });
    expect(outputs.y!.dims[1]).toBe(2);
  });

  it('finds what fails only when nothing is fused', async () => {
    // Per-channel scales without the right axis: 3 scales for the 4 columns of the default axis 1.
    const dequantize = model({
      nodes: [
        node('DequantizeLinear', ['w', 's'], ['wf'], {}, { name: 'dq' }),
        node('MatMul', ['x', 'wf'], ['y']),
      ],
      inputs: [value('x', 'float32', [1, 3])],
      outputs: [value('y', 'float32')],
      weights: [weight('w', 'int8', [3, 4]), weight('s', 'float32', [3])],
    });
    expect((await failure(checkLoads(write(dequantize)))).message).toMatch(/node "dq" \(DequantizeLinear\)/);
  });

  it('gives the same outputs for the same seed', async () => {
    const file = write(matmul);
    const once = await checkLoads(file, { dims: { k: 37 }, seed: 3 });
    expect((await checkLoads(file, { dims: { k: 37 }, seed: 3 })).outputs).toEqual(once.outputs);
    expect((await checkLoads(file, { dims: { k: 37 }, seed: 4 })).outputs).not.toEqual(once.outputs);
  });

  it('stops when cancelled', async () => {
    expect(await failure(checkLoads(write(matmul), { signal: AbortSignal.abort() }))).toMatchObject({
      code: 'CANCELLED',
    });
  });
});
