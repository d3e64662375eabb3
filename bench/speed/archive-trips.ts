// Round trips of random models, and damaged archives, by the program and by the decoder for browsers: many more than in the unit tests.
// usage: node scripts/run-ts.mjs bench/speed/archive-trips.ts [MODELS=1000] [DAMAGED=5000]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EspalierError } from '../../src/core/errors.ts';
import { packModel } from '../../src/core/share/archive/pack.ts';
import { unpackModel } from '../../src/core/share/archive/unpack.ts';
import type { PackLevel } from '../../src/protocol/report.ts';
import { unpackFiles } from '../../src/unpack/index.ts';
import { Random } from '../../test/unit/core/formats/random-model.ts';
import { damage } from '../../test/unit/core/share/damage.ts';
import { randomWeightedModel } from '../../test/unit/core/share/random-weights.ts';

const [models = 1000, damaged = 5000] = process.argv.slice(2).map(Number);
const LEVELS: readonly PackLevel[] = ['default', 'fast', 'paper', 'default', 'best'];
/** Bytes that a damaged archive may claim to hold. */
const LIMIT = 1 << 24;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'espalier-trips-'));
const archive = path.join(folder, 'm.espz');
const back = path.join(folder, 'back');
fs.mkdirSync(back);
const faults: string[] = [];

try {
  for (let seed = 0; seed < models; seed++) await roundTrip(seed);
  console.log(`${models} random models: ${faults.length} came back changed`);
  let refused = 0;
  for (let seed = 0; seed < damaged; seed++) refused += await broken(seed);
  console.log(`${damaged} damaged archives: ${refused} refused, ${damaged - refused} without effect`);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.log(`FAILS: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function write(seed: number): Record<string, Uint8Array> {
  const files = randomWeightedModel(new Random(seed));
  for (const [name, bytes] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), bytes);
  return files;
}

async function roundTrip(seed: number): Promise<void> {
  const files = write(seed);
  await packModel(path.join(folder, Object.keys(files)[0]!), archive, {
    level: LEVELS[seed % LEVELS.length]!,
  });
  const unpacked = await unpackFiles(new Uint8Array(fs.readFileSync(archive)));
  const { files: written } = await unpackModel(archive, path.join(back, 'm.onnx'), { overwrite: true });
  const originals = Object.values(files);
  for (const [i, bytes] of originals.entries()) {
    const same =
      Buffer.compare(unpacked[i]!.bytes, bytes) === 0 &&
      Buffer.compare(fs.readFileSync(written[i]!), bytes) === 0;
    if (!same) faults.push(`random model ${seed}, file ${i}`);
  }
  if (unpacked.length !== originals.length) faults.push(`random model ${seed}: ${unpacked.length} files`);
}

let whole: Uint8Array = new Uint8Array();
let originals: Uint8Array[] = [];

/** 1 when both decoders refuse it. */
async function broken(seed: number): Promise<number> {
  if (seed % 50 === 0) {
    const files = write(seed);
    await packModel(path.join(folder, Object.keys(files)[0]!), archive);
    whole = fs.readFileSync(archive);
    originals = Object.values(files);
  }
  const bytes = damage(whole, new Random(seed));
  const mine = await outcome(() =>
    unpackFiles(bytes, { limit: LIMIT }).then(files => files.map(file => file.bytes)),
  );
  fs.writeFileSync(archive, bytes);
  const core = await outcome(async () => {
    const { files } = await unpackModel(archive, path.join(back, 'm.onnx'), {
      overwrite: true,
      limit: LIMIT,
    });
    return files.map(file => fs.readFileSync(file));
  });
  if (mine !== core) faults.push(`damaged ${seed}: ${mine} in browsers, ${core} in the program`);
  return core === 'refused' ? 1 : 0;
}

async function outcome(unpack: () => Promise<Uint8Array[]>): Promise<string> {
  try {
    const files = await unpack();
    const same =
      files.length === originals.length &&
      files.every((file, i) => Buffer.compare(file, originals[i]!) === 0);
    if (!same) faults.push('a wrong model was accepted');
    return 'accepted';
  } catch (error) {
    if (!(error instanceof EspalierError) || error.code === 'INTERNAL')
      faults.push(`no clear error: ${String(error)}`);
    return 'refused';
  }
}
