// Archives against general compressors: bytes and speed, in one run. Fails when an archive is larger than one of them, when shared
// weights are more than 2 % above the entropy of their symbols and codebooks, or when float32 models are packed or unpacked too slowly.
// Speed is that of whole calls of packModel and unpackModel, files read and written, in processor time: the median of several calls in one
// process after a first one, which compiles the code. Side files are packed with their model; the others get a tar of all.
// usage: node scripts/run-ts.mjs bench/speed/archive.ts [--best] [--no-brotli] [MODEL or FOLDER…]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packModel } from '../../src/core/share/archive/pack.ts';
import type { PackLevel } from '../../src/protocol/report.ts';
import { unpackModel } from '../../src/core/share/archive/unpack.ts';
import { benchModels, filesOfModel, shareModel } from './archive-models.ts';
import type { Compressed } from './compressors.ts';
import { rivals, tarOf } from './compressors.ts';

const ROUNDS = 9;
/** MB/s of one core at the default level, on float32 models… */
const PACK_SPEED = 20;
const UNPACK_SPEED = 100;
/** …of at least so many bytes: below that, starting up is what takes the time. */
const TIMED_BYTES = 3e6;
/** Weights that are shared may be so much above their entropy. */
const ABOVE_ENTROPY = 1.02;
/** Tensors with fewer bytes at their entropy are mostly headers. */
const ENTROPY_BYTES = 256;

const args = process.argv.slice(2);
const flags = new Set(args.filter(arg => arg.startsWith('--')));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'espalier-bench-'));
const faults: string[] = [];
let rows = 0;
let smallest = 0;

try {
  const models = benchModels(args.filter(arg => !arg.startsWith('--')));
  for (const file of models) {
    // What can't be packed at all is no model, or lacks a side file.
    await row(file, path.basename(file), isOrdinary(file)).catch((error: unknown) => {
      faults.push(`${path.basename(file)}: ${String(error)}`);
    });
  }
  console.log(`${smallest} of ${rows} archives are smaller than all the others`);
  for (const [name, bits] of [
    ['lenet-300-100-dns', 4],
    ['lenet5-dns', 4],
    ['resnet20-cifar10.onnx', 5],
  ] as const) {
    const source = models.find(file => path.basename(file).startsWith(name));
    if (source === undefined) continue;
    const shared = path.join(folder, 'shared.onnx');
    await shareModel(source, shared, bits);
    await row(shared, `${name}, ${bits} bits`, false);
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.log(`FAILS: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Float32 weights that nobody pruned. */
function isOrdinary(file: string): boolean {
  return (
    !/dns|fp16|int8|quant|qdq|qoperator/.test(path.basename(file)) && fs.statSync(file).size >= TIMED_BYTES
  );
}

async function row(file: string, name: string, isTimed: boolean): Promise<void> {
  const files = await filesOfModel(file);
  const size = files.reduce((sum, one) => sum + fs.statSync(one).size, 0);
  const ours = await espz(file, files, 'default', isTimed ? ROUNDS : 1);
  const others = rivals(files.length > 1 ? tarOf(files, folder) : file, folder, !flags.has('--no-brotli'));
  const zstd = others['zstd -19']!;
  const cells = [`espz ${ours.bytes} (${(zstd.bytes / ours.bytes).toFixed(3)} × smaller than zstd)`];
  if (flags.has('--best')) cells.push(`best ${(await espz(file, files, 'best', 1)).bytes}`);
  rows++;
  smallest += +Object.values(others).every(({ bytes }) => ours.bytes < bytes);
  for (const [other, { bytes }] of Object.entries(others)) {
    cells.push(`${other} ${bytes}`);
    if (ours.bytes > bytes) faults.push(`${name}: ${ours.bytes} bytes, ${other} has ${bytes}`);
  }
  const pack = speed(size, ours.packSeconds);
  const unpack = speed(size, ours.unpackSeconds);
  cells.push(`pack ${pack.toFixed(0)} MB/s = ${(pack / speed(size, zstd.packSeconds)).toFixed(1)} × zstd`);
  cells.push(
    `unpack ${unpack.toFixed(0)} MB/s = ${(unpack / speed(size, zstd.unpackSeconds)).toFixed(2)} × zstd`,
  );
  console.log(`${name} (${size}): ${cells.join(' · ')}`);
  if (isTimed && pack < PACK_SPEED) faults.push(`${name}: packed at ${pack.toFixed(1)} MB/s`);
  if (isTimed && unpack < UNPACK_SPEED) faults.push(`${name}: unpacked at ${unpack.toFixed(1)} MB/s`);
}

function speed(bytes: number, seconds: number | null): number {
  return bytes / 1e6 / Math.max(seconds ?? NaN, 1e-3);
}

/** The median of the rounds after a first one, which compiles the code. */
async function espz(
  file: string,
  files: readonly string[],
  level: PackLevel,
  rounds: number,
): Promise<Compressed> {
  const archive = path.join(folder, 'm.espz');
  const packs: number[] = [];
  const unpacks: number[] = [];
  for (let round = 0; round < (rounds > 1 ? rounds + 1 : 1); round++) {
    let start = process.cpuUsage();
    const { tensors } = await packModel(file, archive, { level });
    packs.push(seconds(start));
    if (round === 0) {
      for (const { name, codings, bytesAfter, entropyBytes } of tensors) {
        if (entropyBytes === null || entropyBytes < ENTROPY_BYTES || codings.includes('copy')) continue;
        if (bytesAfter <= entropyBytes * ABOVE_ENTROPY) continue;
        faults.push(
          `${path.basename(file)}: ${name} takes ${bytesAfter} bytes, its entropy is ${entropyBytes.toFixed(0)}`,
        );
      }
    }
    start = process.cpuUsage();
    const unpacked = await unpackModel(archive, path.join(folder, 'back.onnx'), { overwrite: true });
    unpacks.push(seconds(start));
    if (round > 0) continue;
    const isSame =
      unpacked.files.length === files.length &&
      files.every((one, i) => fs.readFileSync(unpacked.files[i]!).equals(fs.readFileSync(one)));
    if (!isSame) faults.push(`${path.basename(file)}: not the same bytes at level ${level}`);
  }
  return { bytes: fs.statSync(archive).size, packSeconds: median(packs), unpackSeconds: median(unpacks) };
}

function seconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Without the first, when there are more. */
function median(values: readonly number[]): number {
  const sorted = values.slice(values.length > 1 ? 1 : 0).sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
