import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assert, describe, expect, test } from 'vitest';
import { EspalierError } from '../../../../src/core/errors.ts';
import type { PackLevel } from '../../../../src/protocol/report.ts';
import { MemorySource } from '../../../../src/core/formats/io/byte-source.ts';
import { Archive } from '../../../../src/core/share/archive/open.ts';
import { packModel } from '../../../../src/core/share/archive/pack.ts';
import { unpackModel } from '../../../../src/core/share/archive/unpack.ts';
import { shareWeights } from '../../../../src/core/share/codebook.ts';
import { unpackFiles } from '../../../../src/unpack/index.ts';
import { encode, model, node, value, weight } from '../../../fixtures/build.ts';
import { fixtures } from '../../../fixtures/make-models.ts';
import { Random, randomModel } from '../formats/random-model.ts';
import { damage } from './damage.ts';
import { randomWeightedModel, weights } from './random-weights.ts';
import { tempFolder } from '../formats/temp-folder.ts';

const folder = tempFolder();
const root = path.resolve(import.meta.dirname, '../../../..');
const LEVELS: readonly PackLevel[] = ['fast', 'default', 'best', 'paper'];
let counter = 0;

/** Every so many of a row of things get a level with slow coders, these by turns; the others `fast`. */
function levelOf(i: number, every: number): PackLevel {
  return i % every === 0 ? LEVELS[1 + ((i / every) % (LEVELS.length - 1))]! : 'fast';
}

/** Puts a model and its side files into a folder of their own. */
function put(files: Readonly<Record<string, Uint8Array>>): string {
  const home = path.join(folder, String(counter++));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
    writeFileSync(path.join(home, name), bytes);
  }
  return path.join(home, Object.keys(files)[0]!);
}

/** Packs and unpacks by both decoders and compares every byte. Gives the size of the archive. */
async function roundTrip(file: string, level: PackLevel): Promise<number> {
  const archive = path.join(folder, `${counter++}.espz`);
  await packModel(file, archive, { level });
  const home = path.join(folder, String(counter++));
  mkdirSync(home);
  const { files } = await unpackModel(archive, path.join(home, path.basename(file)));
  const bytes = readFileSync(archive);
  const decoded = await unpackFiles(new Uint8Array(bytes));
  expect(decoded).toHaveLength(files.length);
  for (const [i, unpacked] of files.entries()) {
    const original = readFileSync(path.join(path.dirname(file), path.relative(home, unpacked)));
    expect(readFileSync(unpacked).equals(original)).toBe(true);
    expect(Buffer.from(decoded[i]!.bytes).equals(original)).toBe(true);
  }
  return bytes.length;
}

/** Whether the file can be packed at all; what can't is refused with a clear error. */
async function packs(file: string): Promise<boolean> {
  try {
    await packModel(file, path.join(folder, `${counter++}.espz`), { level: 'fast' });
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(EspalierError);
    expect((error as EspalierError).code).not.toBe('INTERNAL');
    return false;
  }
}

const linear = (values: readonly number[], dtype: string) =>
  encode(
    model({
      nodes: [node('MatMul', ['x', 'w'], ['y'])],
      inputs: [value('x', dtype, [1, 64])],
      outputs: [value('y', dtype)],
      weights: [weight('w', dtype, [64, values.length / 64], values)],
    }),
  );

describe('what is unpacked is what was packed, to the byte', () => {
  // Levels differ in what they try for tensors; one a fixture is enough for the rest. Most have no tensors to speak of: the slow coders,
  // which take nearly all of the time, see every third.
  test.each(Object.keys(fixtures).map((name, i) => [name, levelOf(i, 3)] as const))(
    'fixture %s at level %s',
    { timeout: 30_000 },
    async (name, level) => {
      const file = put(fixtures[name]!());
      if (await packs(file)) await roundTrip(file, level);
    },
  );

  test.each(['fast', 'default'] as const)('the sample, at level %s', { timeout: 60_000 }, async level => {
    const file = path.join(root, 'samples/resnet20-cifar10.onnx');
    expect(await roundTrip(file, level)).toBeLessThan(0.95 * statSync(file).size);
  });

  test('random messages', { timeout: 120_000 }, async () => {
    let packed = 0;
    for (let seed = 0; seed < 150; seed++) {
      const file = put({ 'm.onnx': randomModel(new Random(seed)) });
      if (!(await packs(file))) continue;
      packed++;
      await roundTrip(file, levelOf(seed, 10));
    }
    expect(packed).toBeGreaterThan(50);
  });

  test('random weights of every kind, type and place', { timeout: 120_000 }, async () => {
    for (let seed = 0; seed < 20; seed++) {
      await roundTrip(put(randomWeightedModel(new Random(seed))), levelOf(seed, 2));
    }
  });

  test.each(
    ['noise', 'sparse', 'shared', 'sparse and shared', 'constant'].map((kind, i) => [kind, i] as const),
  )('weights: %s', { timeout: 60_000 }, async (kind, i) => {
    for (const [k, dtype] of ['float32', 'float16', 'int8', 'float64'].entries()) {
      const values = weights(kind, 64 * 32, new Random(7)).map(v =>
        dtype === 'int8' ? Math.round(v * 30) : v,
      );
      const file = put({ 'm.onnx': linear(values, dtype) });
      // Each of the other types meets both levels, by turns.
      for (const level of dtype === 'float32' ? LEVELS : [LEVELS[(i + k) % 2]!]) {
        const size = await roundTrip(file, level);
        if (kind !== 'noise') expect(size).toBeLessThan(0.7 * statSync(file).size);
      }
    }
  });

  test('NaNs with payloads, both zeros, subnormals and infinities', async () => {
    const bits = new Uint32Array(64 * 16);
    const special = [
      0x7fc00001, 0xffc12345, 0x7f800001, 0x80000000, 0, 1, 0x807fffff, 0x7f800000, 0xff800000,
    ];
    for (let i = 0; i < bits.length; i++) bits[i] = special[i % special.length]!;
    const bytes = linear(
      Array.from({ length: bits.length }, () => 0.125),
      'float32',
    );
    const at = Buffer.from(bytes).indexOf(Buffer.from(new Float32Array([0.125, 0.125, 0.125]).buffer));
    bytes.set(new Uint8Array(bits.buffer), at);
    const file = put({ 'm.onnx': bytes });
    for (const level of LEVELS) await roundTrip(file, level);
  });
});

describe('archives are small', () => {
  // 640 weights are as few as a layer has. What a decoder can't know beforehand has to be told: the kind of coding, and how often
  // each value occurs, which takes (values − 1) / 2 × log₂ weights bits (Rissanen 1984), however it is coded.
  test.each([
    [31, [10, 64]],
    [15, [64, 64]],
    [31, [32, 16, 3, 3]],
    [255, [128, 128]],
  ] as const)('%i shared values in %j: within 2 % of their entropy and codebook', async (clusters, dims) => {
    const count = dims.reduce<number>((product, dim) => product * dim, 1);
    const { codebook, indices } = shareWeights(Float32Array.from(weights('noise', count, new Random(9))), {
      clusters,
      method: 'exact',
    });
    const shared = Array.from(indices, index => codebook[index]!);
    const file = put({
      'm.onnx': encode(model({ nodes: [], weights: [weight('w', 'float32', dims, shared)] })),
    });
    const { tensors } = await packModel(file, path.join(folder, `${counter++}.espz`));
    const [{ bytesAfter, entropyBytes, distinct } = assert.fail()] = tensors;
    expect(distinct).toBe(clusters);
    // The entropy as it is defined, of the values and 4 bytes for each of the codebook.
    const counts = new Map<number, number>();
    for (const value of shared) counts.set(value, (counts.get(value) ?? 0) + 1);
    let bits = 32 * clusters;
    for (const n of counts.values()) bits -= n * Math.log2(n / count);
    expect(entropyBytes).toBeCloseTo(bits / 8, 6);
    expect(bytesAfter).toBeLessThanOrEqual((1.02 * bits) / 8);
  });

  const shared = '../shared/data/golden';
  test.skipIf(!existsSync(path.join(root, shared)))(
    'the pruned golden models',
    { timeout: 60_000 },
    async () => {
      for (const name of readdirSync(path.join(root, shared)).filter(name => name.includes('dns'))) {
        const file = path.join(root, shared, name);
        expect(await roundTrip(file, 'default')).toBeLessThan(statSync(file).size / 15);
      }
    },
  );
});

describe('damaged archives', () => {
  const sparse = linear(weights('sparse and shared', 64 * 32, new Random(3)), 'float32');
  const mixed = encode(
    model({
      nodes: [
        node('MatMul', ['x', 'a'], ['h']),
        node('MatMul', ['h', 'b'], ['i']),
        node('Mul', ['i', 'c'], ['y']),
      ],
      inputs: [value('x', 'float32', [1, 64])],
      outputs: [value('y', 'float32')],
      weights: [
        weight('a', 'float32', [64, 32], weights('sparse and shared', 64 * 32, new Random(4))),
        weight('b', 'float32', [32, 16], weights('sparse', 32 * 16, new Random(5))),
        weight('c', 'float32', [64, 16], weights('shared', 64 * 16, new Random(6))),
      ],
    }),
  );

  // Most are coded without the slow coders, which decode some ten a second; bench/speed/archive-trips.ts breaks 5,000 with them.
  test.each([
    [1350, 'fast', mixed],
    [40, 'paper', mixed],
    [40, 'default', sparse],
  ] as const)(
    '%i of level %s: a clear error or the right bytes',
    { timeout: 120_000 },
    async (count, level, bytes) => {
      const archive = path.join(folder, 'whole.espz');
      await packModel(put({ 'm.onnx': bytes }), archive, { level });
      const whole = readFileSync(archive);
      const random = new Random(11);
      for (let i = 0; i < count; i++) await refusedOrRight(damage(whole, random), bytes);
    },
  );

  /** By both decoders alike. */
  async function refusedOrRight(bytes: Uint8Array, original: Uint8Array): Promise<void> {
    const program = await decoded(bytes).then(
      back => Buffer.from(back).equals(original),
      (error: unknown) => error instanceof EspalierError && error.code !== 'INTERNAL' && 'refused',
    );
    // A change that does not matter (say, in a bit that nobody reads) must not change what comes out.
    expect([true, 'refused']).toContain(program);
    try {
      const [unpacked] = await unpackFiles(bytes, { limit: 1 << 26 });
      expect(Buffer.from(unpacked!.bytes).equals(original)).toBe(true);
      expect(program).toBe(true);
    } catch (error) {
      expect(program).toBe('refused');
      expect(error).toBeInstanceOf(EspalierError);
      expect(['CORRUPT', 'NOT_A_MODEL', 'TRUNCATED', 'TOO_LARGE', 'UNSUPPORTED']).toContain(
        (error as EspalierError).code,
      );
    }
  }

  /** The model as the program reads it, without files. */
  async function decoded(bytes: Uint8Array): Promise<Uint8Array> {
    const archive = Archive.read(new MemorySource(bytes));
    if (archive.unpackedBytes > 1 << 26) throw new EspalierError('TOO_LARGE', 'more than it can have been');
    const back = new Uint8Array(archive.unpackedBytes);
    await archive.file(0).read(back, 0);
    return back;
  }

  test('unpacking one leaves no file', async () => {
    const file = put({ 'm.onnx': sparse });
    const archive = path.join(folder, 'cut.espz');
    await packModel(file, archive);
    writeFileSync(archive, readFileSync(archive).subarray(0, -100));
    const home = path.join(folder, String(counter++));
    mkdirSync(home);
    await expect(unpackModel(archive, path.join(home, 'm.onnx'))).rejects.toBeInstanceOf(EspalierError);
    expect(readdirSync(home)).toEqual([]);
  });
});
