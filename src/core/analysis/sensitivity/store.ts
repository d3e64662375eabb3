import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NdArray } from '../../data/types.ts';
import { makeArray } from '../../data/convert.ts';
import { shared } from '../../runtime/threads/index.ts';

interface OnDisk {
  readonly dtype: string;
  readonly dims: readonly number[];
  readonly length: number;
  readonly offset: number;
}

/**
 * Values of a model for each batch of a dataset: in memory up to a limit, the rest in a temporary file that goes with
 * {@link close}. What is in memory is shared with the threads that are fed with it.
 */
export class ActivationStore {
  private readonly inMemory = new Map<string, NdArray>();
  private readonly onDisk = new Map<string, OnDisk>();
  private bytes = 0;
  private folder: string | undefined;
  private file: FileHandle | undefined;
  private end = 0;

  constructor(private readonly memoryBytes: number) {}

  async put(name: string, batch: number, array: NdArray): Promise<void> {
    const key = keyOf(name, batch);
    const size = Array.isArray(array.data) ? 0 : array.data.byteLength;
    if (Array.isArray(array.data) || this.bytes + size <= this.memoryBytes) {
      this.inMemory.set(key, shared(array));
      this.bytes += size;
      return;
    }
    const { dtype, dims, data } = array;
    const file = await this.open();
    const offset = this.end;
    this.end += size;
    this.onDisk.set(key, { dtype, dims, length: data.length, offset });
    await file.write(new Uint8Array(data.buffer, data.byteOffset, size), 0, size, offset);
  }

  async get(name: string, batch: number): Promise<NdArray> {
    const key = keyOf(name, batch);
    const held = this.inMemory.get(key);
    if (held) return held;
    const entry = this.onDisk.get(key);
    if (!entry || !this.file) throw new Error(`No value "${name}" is kept for batch ${batch}.`);
    const data = makeArray(entry.dtype, entry.length);
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    await this.file.read(bytes, 0, bytes.byteLength, entry.offset);
    return { dtype: entry.dtype, dims: entry.dims, data };
  }

  async close(): Promise<void> {
    this.inMemory.clear();
    await this.file?.close();
    if (this.folder) await rm(this.folder, { recursive: true, force: true });
    this.folder = this.file = undefined;
  }

  private async open(): Promise<FileHandle> {
    this.folder ??= await mkdtemp(path.join(tmpdir(), 'espalier-activations-'));
    this.file ??= await open(path.join(this.folder, 'values'), 'w+');
    return this.file;
  }
}

function keyOf(name: string, batch: number): string {
  return `${batch}:${name}`;
}
