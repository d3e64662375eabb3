import { stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import path from 'node:path';
import type { Provenance } from '../../protocol/runs.ts';
import type { ErrorInfo } from '../../protocol/rpc.ts';
import { errorInfo, EspalierError, throwIfAborted } from '../errors.ts';
import { openModel } from '../formats/index.ts';
import { allMetadata } from '../model/metadata.ts';
import type { JobContext } from '../passes/types.ts';
import type { Hashes, Identifier } from './identify.ts';
import { readProvenance } from './provenance.ts';
import type { Member } from './families.ts';

/** A model file that was looked into. */
export class Candidate implements Member {
  hashes: Hashes | null = null;
  error: ErrorInfo | null = null;

  constructor(
    readonly path: string,
    readonly isArchive: boolean,
    /** Of the file and its side files. */
    readonly bytes: number,
    readonly provenance: Provenance | null,
  ) {}

  get own(): readonly string[] {
    const { sha256 = '', content = null } = this.hashes ?? {};
    return [sha256, content ?? ''].filter(Boolean);
  }

  get name(): string {
    return path.basename(this.path);
  }

  /** Hashes it once. A file that can't be read gets an error instead. @throws EspalierError `CANCELLED` */
  async identify(identifier: Identifier): Promise<void> {
    if (this.hashes !== null || this.error !== null) return;
    try {
      this.hashes = await identifier.hashes(this.path);
    } catch (thrown) {
      this.error = problemOf(thrown);
    }
  }
}

/** Opens a file's structure. @throws EspalierError what opening a model throws */
export async function lookInto(file: string): Promise<Candidate> {
  const model = await openModel(file);
  try {
    const { source } = model;
    const sizes = await Promise.all([file, ...(source?.sideFiles ?? [])].map(sizeOf));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    return new Candidate(file, source?.format === 'espz', bytes, readProvenance(allMetadata(model)));
  } finally {
    await model.close();
  }
}

/** A side file that is missing has no bytes. */
async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

/** The files that are models; others with such a name are passed over. @throws EspalierError `CANCELLED` */
export async function lookIntoAll(files: readonly string[], job: JobContext): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const [i, file] of files.entries()) {
    throwIfAborted(job.signal);
    // Opening reads synchronously: somebody else may want to have a word.
    if (i % 16 === 0) await setImmediate();
    job.progress({ fraction: i / files.length, message: path.basename(file) });
    try {
      found.push(await lookInto(file));
    } catch (error) {
      if (!(error instanceof EspalierError)) throw error;
      job.log(`${file} is left out: ${error.message}`);
    }
  }
  return found;
}

/** What is wrong with a file, so that the others can go on. @throws what was thrown, when that is `CANCELLED` */
export function problemOf(thrown: unknown): ErrorInfo {
  const error = errorInfo(thrown);
  if (error.code === 'CANCELLED') throw thrown;
  return error;
}
