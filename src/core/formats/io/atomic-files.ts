import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { throwIfAborted, toEspalierError } from '../../errors.ts';

const BUFFER_BYTES = 1024 * 1024;
const TEMP_NAME = /^\..*\.(\d+)-[0-9a-f]+\.espalier-tmp$/;

/** Takes bytes one after another. Each write waits for the one before, so that nothing piles up. */
export interface Sink {
  readonly position: number;
  write(bytes: Uint8Array): Promise<void>;
}

/** A file to be written and how. */
export interface PendingFile {
  readonly path: string;
  write(sink: Sink): Promise<void>;
}

/**
 * Writes files so that each is there whole or not at all: into temporary files in the same folder, to the disk, then
 * renamed in the order given. On an error or an abort all is as it was before: files that were replaced come back.
 * @throws EspalierError `IO`, `CANCELLED`, and whatever a `write` throws
 */
export async function writeAtomically(files: readonly PendingFile[], signal?: AbortSignal): Promise<void> {
  const written: string[] = [];
  const replaced: Replaced[] = [];
  try {
    for (const file of files) {
      throwIfAborted(signal);
      const temp = tempName(file.path);
      written.push(temp);
      await writeFile(temp, file, signal);
    }
    throwIfAborted(signal);
    for (const [i, file] of files.entries()) {
      // Where the last one can't be renamed, what it would replace is still there.
      const before = i < files.length - 1 ? await keepAside(file.path) : undefined;
      replaced.push({ path: file.path, before, isNew: false });
      await fs.rename(written[i]!, file.path);
      replaced.at(-1)!.isNew = true;
    }
  } catch (error) {
    for (const one of replaced.reverse()) await putBack(one);
    await Promise.all(written.map(file => fs.rm(file, { force: true })));
    throw toEspalierError(error);
  }
  for (const { before } of replaced) if (before !== undefined) await fs.rm(before, { force: true });
  await syncFolders(files);
}

interface Replaced {
  readonly path: string;
  /** Another name of the file that was there; undefined when there was none. */
  readonly before: string | undefined;
  /** Whether the new one is there. */
  isNew: boolean;
}

/** Gives a file a second name, or, where the file system knows no such thing, another one. Undefined when there is no file. */
async function keepAside(file: string): Promise<string | undefined> {
  const found = await fs.lstat(file).catch(() => undefined);
  if (!found || found.isDirectory()) return undefined;
  const aside = tempName(file);
  await fs.link(file, aside).catch(() => fs.rename(file, aside));
  return aside;
}

async function putBack({ path: file, before, isNew }: Replaced): Promise<void> {
  if (before === undefined) {
    if (isNew) await fs.rm(file, { force: true });
    return;
  }
  await fs.rename(before, file);
  // Between two names of one file renaming does nothing.
  await fs.rm(before, { force: true });
}

/** Writes one file as {@link writeAtomically} does: texts are UTF-8. @throws EspalierError `IO` */
export async function replaceFile(file: string, ...parts: readonly (string | Uint8Array)[]): Promise<void> {
  const write = async (sink: Sink): Promise<void> => {
    for (const part of parts) await sink.write(typeof part === 'string' ? Buffer.from(part) : part);
  };
  await writeAtomically([{ path: file, write }]);
}

/**
 * Removes temporary files left in the folder by processes that no longer live. Returns their names.
 * Files of living processes, this one's included, are left alone.
 */
export async function sweepStaleTemps(folder: string): Promise<string[]> {
  const names = await fs.readdir(folder).catch(() => []);
  const stale = names.filter(name => {
    const pid = TEMP_NAME.exec(name)?.[1];
    return pid !== undefined && !isAlive(Number(pid));
  });
  // Another user's, in a folder that is shared, can't be removed, which is no concern of this one.
  const removals = stale.map(name => fs.rm(path.join(folder, name), { recursive: true, force: true }));
  await Promise.allSettled(removals);
  return stale;
}

/** Removes what a job that had to be killed has left: in the folder it wrote to, and where archives are unpacked to be run. */
export async function sweepAfterJob(folder: string): Promise<void> {
  await Promise.all([sweepStaleTemps(folder), sweepStaleTemps(tmpdir())]);
}

/** A name for something temporary of this process, of the form that {@link sweepStaleTemps} finds when it has died. */
export function temporaryName(base: string): string {
  return `.${base}.${process.pid}-${randomBytes(4).toString('hex')}.espalier-tmp`;
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return !isZombie(pid);
}

/** A process that ended but that nobody waited for, as happens in containers without an init, still takes signals. */
function isZombie(pid: number): boolean {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** Base names are cut so that the whole stays under the usual 255 bytes. */
function tempName(file: string): string {
  const base = path.basename(file).slice(0, 60);
  return path.join(path.dirname(file), temporaryName(base));
}

async function writeFile(temp: string, file: PendingFile, signal: AbortSignal | undefined): Promise<void> {
  const handle = await fs.open(temp, 'wx');
  try {
    const sink = new FileSink(handle, signal);
    await file.write(sink);
    await sink.flush();
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gathers small writes; large ones go through as they are. */
class FileSink implements Sink {
  position = 0;
  readonly #buffer = new Uint8Array(BUFFER_BYTES);
  #used = 0;

  constructor(
    private readonly handle: FileHandle,
    private readonly signal: AbortSignal | undefined,
  ) {}

  async write(bytes: Uint8Array): Promise<void> {
    this.position += bytes.byteLength;
    if (this.#used + bytes.byteLength > BUFFER_BYTES) await this.flush();
    if (bytes.byteLength > BUFFER_BYTES) {
      await this.#put(bytes);
    } else {
      this.#buffer.set(bytes, this.#used);
      this.#used += bytes.byteLength;
    }
  }

  async flush(): Promise<void> {
    const bytes = this.#buffer.subarray(0, this.#used);
    this.#used = 0;
    await this.#put(bytes);
  }

  async #put(bytes: Uint8Array): Promise<void> {
    const step = 16 * BUFFER_BYTES;
    for (let at = 0; at < bytes.byteLength; at += step) {
      throwIfAborted(this.signal);
      const part = bytes.subarray(at, at + step);
      let done = 0;
      while (done < part.byteLength) done += (await this.handle.write(part, done)).bytesWritten;
    }
  }
}

/** So that the renames last through a power cut. Not every system can; the files themselves are safe by then. */
async function syncFolders(files: readonly PendingFile[]): Promise<void> {
  for (const folder of new Set(files.map(file => path.dirname(file.path)))) {
    const handle = await fs.open(folder, 'r').catch(() => undefined);
    await handle?.sync().catch(() => undefined);
    await handle?.close();
  }
}
