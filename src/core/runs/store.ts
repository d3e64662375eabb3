import { appendFile, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { AnalysisRecord, KeptReport, Latency, Measurement, RunFigures } from '../../protocol/runs.ts';
import { replaceFile } from '../formats/io/atomic-files.ts';
import { isSha256 } from './provenance.ts';

/** One line of a model's file. A later line of the same kind and key takes the place of an earlier one. */
export type RunRecord =
  | { readonly kind: 'figures'; readonly value: RunFigures }
  | { readonly kind: 'measurement'; readonly value: Measurement }
  | { readonly kind: 'latency'; readonly value: Latency }
  | { readonly kind: 'analysis'; readonly value: AnalysisRecord }
  | { readonly kind: 'report'; readonly value: KeptReport };

/** Hashes of a file as it was when it had this size and time. */
export interface FileHashes {
  readonly stamp: string;
  readonly sha256: string;
  readonly content: string | null;
}

/** A file of records that grew beyond this is written anew, without what was replaced. */
const COMPACT_BYTES = 4 << 20;
const FILES = 'files.jsonl';
/** What a record of another version looked like is not known: it is not read. */
const VERSION = 1;

/**
 * What is remembered of models, by the hash of their files: a model is known again wherever it was moved. A folder with one
 * file a model, one line a record; lines are appended, so that several windows can write at a time.
 */
export class RunStore {
  constructor(private readonly folder: string) {}

  async records(sha256: string): Promise<readonly RunRecord[]> {
    if (!isSha256(sha256)) return [];
    const byKey = new Map<string, RunRecord>();
    for (const line of await this.lines(`${sha256}.jsonl`)) {
      if (!isRecord(line)) continue;
      const key = keyOf(line);
      // The newest stands last.
      byKey.delete(key);
      byKey.set(key, line);
    }
    return [...byKey.values()];
  }

  async add(sha256: string, ...records: readonly RunRecord[]): Promise<void> {
    if (!isSha256(sha256) || records.length === 0) return;
    const name = `${sha256}.jsonl`;
    await this.append(
      name,
      records.map(record => ({ v: VERSION, ...record })),
    );
    const size = await this.sizeOf(name);
    if (size < COMPACT_BYTES) return;
    const kept = await this.records(sha256);
    const compact = kept.map(record => `${JSON.stringify({ v: VERSION, ...record })}\n`).join('');
    if (compact.length < size / 2) await this.replace(name, compact);
  }

  /** Hashes by path, of all files that were looked at. */
  async files(): Promise<ReadonlyMap<string, FileHashes>> {
    const known = new Map<string, FileHashes>();
    for (const line of await this.lines(FILES)) {
      if (!isFileLine(line)) continue;
      // The newest stands last.
      known.delete(line.path);
      known.set(line.path, line);
    }
    return known;
  }

  /** Of very many, the last ones are kept: what was forgotten is hashed again. */
  async addFiles(files: readonly (FileHashes & { readonly path: string })[]): Promise<void> {
    if (files.length === 0) return;
    await this.append(FILES, files);
    if ((await this.sizeOf(FILES)) < COMPACT_BYTES) return;
    const kept: string[] = [];
    let size = 0;
    for (const known of [...(await this.files()).values()].reverse()) {
      const line = `${JSON.stringify(known)}\n`;
      size += line.length;
      if (size > COMPACT_BYTES / 2) break;
      kept.push(line);
    }
    await this.replace(FILES, kept.reverse().join(''));
  }

  private async sizeOf(name: string): Promise<number> {
    return (await stat(path.join(this.folder, name))).size;
  }

  private async lines(name: string): Promise<unknown[]> {
    const text = await readFile(path.join(this.folder, name), 'utf8').catch(() => '');
    return text.split('\n').flatMap(line => {
      try {
        return [JSON.parse(line) as unknown];
      } catch {
        // Empty, or cut off when the process ended.
        return [];
      }
    });
  }

  private async append(name: string, values: readonly unknown[]): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const text = values.map(value => `${JSON.stringify(value)}\n`).join('');
    // A line that was cut off must not take the next one with it.
    await appendFile(path.join(this.folder, name), `\n${text}`);
  }

  private async replace(name: string, text: string): Promise<void> {
    await replaceFile(path.join(this.folder, name), text);
  }
}

function keyOf(record: RunRecord): string {
  switch (record.kind) {
    case 'figures':
      return JSON.stringify([record.kind, record.value.sizes]);
    case 'latency':
    case 'report':
      return record.kind;
    case 'measurement':
      return JSON.stringify([record.kind, record.value.dataKey, record.value.against]);
    case 'analysis': {
      const { kind, summary, data } = record.value;
      return JSON.stringify([record.kind, kind, summary, data]);
    }
  }
}

const KINDS: readonly string[] = ['figures', 'measurement', 'latency', 'analysis', 'report'];

/** The folder is ours; what is checked is that the line is whole and of this version. */
function isRecord(line: unknown): line is RunRecord {
  if (typeof line !== 'object' || line === null) return false;
  const { v, kind, value } = line as Record<string, unknown>;
  return (
    v === VERSION &&
    typeof kind === 'string' &&
    KINDS.includes(kind) &&
    typeof value === 'object' &&
    value !== null
  );
}

function isFileLine(line: unknown): line is FileHashes & { readonly path: string } {
  if (typeof line !== 'object' || line === null) return false;
  const { path: file, stamp, sha256, content } = line as Record<string, unknown>;
  return (
    typeof file === 'string' &&
    typeof stamp === 'string' &&
    isSha256(sha256) &&
    (content === null || isSha256(content))
  );
}
