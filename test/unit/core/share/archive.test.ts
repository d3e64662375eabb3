import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { EspalierError } from '../../../../src/core/errors.ts';
import type { PackLevel } from '../../../../src/core/share/archive/encode/effort.ts';
import { packModel } from '../../../../src/core/share/archive/pack.ts';
import { unpackModel } from '../../../../src/core/share/archive/unpack.ts';
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
  test.each(Object.keys(fixtures))('fixture %s', async name => {
    const file = put(fixtures[name]!());
    if (!(await packs(file))) return;
    for (const level of LEVELS) await roundTrip(file, level);
  });

  test.each(LEVELS)('the sample, at level %s', { timeout: 60_000 }, async level => {
    const file = path.join(root, 'samples/resnet20-cifar10.onnx');
    expect(await roundTrip(file, level)).toBeLessThan(0.95 * statSync(file).size);
  });

  test('random messages', { timeout: 120_000 }, async () => {
    let packed = 0;
    for (let seed = 0; seed < 150; seed++) {
      const file = put({ 'm.onnx': randomModel(new Random(seed)) });
      if (!(await packs(file))) continue;
      packed++;
      await roundTrip(file, LEVELS[seed % LEVELS.length]!);
    }
    expect(packed).toBeGreaterThan(50);
  });

  test('random weights of every kind, type and place', { timeout: 120_000 }, async () => {
    for (let seed = 0; seed < 30; seed++) {
      await roundTrip(put(randomWeightedModel(new Random(seed))), LEVELS[seed % LEVELS.length]!);
    }
  });

  test.each(['noise', 'sparse', 'shared', 'sparse and shared', 'constant'])(
    'weights: %s',
    { timeout: 60_000 },
    async kind => {
      for (const dtype of ['float32', 'float16', 'int8', 'float64']) {
        const values = weights(kind, 64 * 96, new Random(7)).map(v =>
          dtype === 'int8' ? Math.round(v * 30) : v,
        );
        const file = put({ 'm.onnx': linear(values, dtype) });
        for (const level of LEVELS) {
          const size = await roundTrip(file, level);
          if (kind !== 'noise') expect(size).toBeLessThan(0.7 * statSync(file).size);
        }
      }
    },
  );

  test('NaNs with payloads, both zeros, subnormals and infinities', async () => {
    const bits = new Uint32Array(64 * 64);
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

  test('1,500 of them: a clear error or the right bytes', { timeout: 120_000 }, async () => {
    const file = put({ 'm.onnx': sparse });
    const archive = path.join(folder, 'whole.espz');
    await packModel(file, archive, { level: 'default' });
    const whole = readFileSync(archive);
    const random = new Random(11);
    for (let i = 0; i < 1500; i++) {
      const bytes = damage(whole, random);
      const broken = path.join(folder, 'broken.espz');
      const back = path.join(folder, 'broken.onnx');
      writeFileSync(broken, bytes);
      const program = unpackModel(broken, back, { limit: 1 << 26 }).then(
        () => readFileSync(back).equals(sparse),
        (error: unknown) => error instanceof EspalierError && error.code !== 'INTERNAL' && 'refused',
      );
      // A change that does not matter (say, in a bit that nobody reads) must not change what comes out.
      const expected = [true, 'refused'];
      expect(expected).toContain(await program);
      try {
        const [unpacked] = await unpackFiles(bytes, { limit: 1 << 26 });
        expect(Buffer.from(unpacked!.bytes).equals(sparse)).toBe(true);
        expect(await program).toBe(true);
      } catch (error) {
        expect(await program).toBe('refused');
        expect(error).toBeInstanceOf(EspalierError);
        expect(['CORRUPT', 'NOT_A_MODEL', 'TRUNCATED', 'TOO_LARGE', 'UNSUPPORTED']).toContain(
          (error as EspalierError).code,
        );
      }
    }
  });

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
