import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export interface Compressed {
  readonly bytes: number;
  /** Processor time of one core, in seconds; null where it was not measured. */
  readonly packSeconds: number | null;
  readonly unpackSeconds: number | null;
}

/** A model and its side files as one file, which other compressors can be given. */
export function tarOf(files: readonly string[], folder: string): string {
  const tar = path.join(folder, 'm.tar');
  const names = files.map(file => q(path.relative(path.dirname(files[0]!), file)));
  timed(`tar -C ${q(path.dirname(files[0]!))} -cf ${q(tar)} ${names.join(' ')}`);
  return tar;
}

/** What general compressors make of a file. */
export function rivals(
  file: string,
  folder: string,
  withBrotli: boolean,
): Readonly<Record<string, Compressed>> {
  const zip = path.join(folder, 'm.zip');
  const xz = path.join(folder, 'm.xz');
  const zstd = path.join(folder, 'm.zst');
  return {
    'zip -9': command(`rm -f ${q(zip)}; zip -q -9 -j ${q(zip)} ${q(file)}`, zip),
    'xz -9e': command(`xz -9e -T1 -k -c ${q(file)} > ${q(xz)}`, xz),
    ...(withBrotli && { 'brotli -q 11': brotli(file) }),
    'zstd -19': command(
      `zstd -q -19 --single-thread -f -o ${q(zstd)} ${q(file)}`,
      zstd,
      `zstd -q -d -c ${q(zstd)} > /dev/null`,
    ),
  };
}

function brotli(file: string): Compressed {
  const bytes = fs.readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return { bytes: brotliCompressSync(bytes, { params }).length, packSeconds: null, unpackSeconds: null };
}

function command(pack: string, output: string, unpack?: string): Compressed {
  const packSeconds = timed(pack);
  const unpackSeconds = unpack === undefined ? null : timed(unpack);
  return { bytes: fs.statSync(output).size, packSeconds, unpackSeconds };
}

/** Processor time of a command: what else the machine does takes nothing away from it. */
function timed(script: string): number {
  const { status, stderr } = spawnSync('bash', ['-c', `TIMEFORMAT='%U %S'; time { ${script}; }`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  const [user = 0, system = 0] = stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return user + system;
}

function q(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
