import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { TensorProto } from 'onnx-buf';
import { TensorProto_DataLocation } from 'onnx-buf';
import { EspalierError } from '../../errors.ts';
import { shown } from '../../model/text.ts';
import { expectedBytes, quote } from '../../model/tensors.ts';
import type { Payload } from '../../model/payload.ts';
import { FileSource, RangePayload } from '../io/byte-source.ts';

/** Where an external tensor's bytes are, as its `external_data` entries say. */
export interface ExternalReference {
  /** Relative to the model's folder, with `/`. */
  readonly location: string;
  readonly offset: number;
  /** Absent: as many bytes as dims and type need. */
  readonly length: number | undefined;
  /** SHA-1 of the whole side file, in hexadecimal. */
  readonly checksum: string | undefined;
}

/** True when the tensor's bytes are in a side file. */
export function isExternal(tensor: TensorProto): boolean {
  return tensor.dataLocation === TensorProto_DataLocation.EXTERNAL;
}

/** @throws EspalierError `EXTERNAL_DATA` naming the tensor, when the entries make no sense */
export function externalReference(tensor: TensorProto): ExternalReference {
  const entries = new Map(tensor.externalData.map(({ key, value }) => [key, value]));
  const location = entries.get('location');
  if (location === undefined || location === '') {
    throw new EspalierError('EXTERNAL_DATA', `Tensor ${quote(tensor)} is external but names no file.`);
  }
  return {
    location,
    offset: count(tensor, 'offset', entries.get('offset')) ?? 0,
    length: count(tensor, 'length', entries.get('length')),
    checksum: entries.get('checksum')?.toLowerCase(),
  };
}

function count(tensor: TensorProto, key: string, text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) {
    throw new EspalierError(
      'EXTERNAL_DATA',
      `Tensor ${quote(tensor)} has an external ${key} that is no count: "${shown(text)}".`,
    );
  }
  return value;
}

/**
 * Why a location is refused, or `undefined` when it is a path in the model's folder or below. That no link leads out is
 * checked when the file is opened.
 */
export function locationProblem(location: string): string | undefined {
  const absolute =
    path.posix.isAbsolute(location) || path.win32.isAbsolute(location) || /^[a-z]:/i.test(location);
  if (absolute || location.includes('\0')) return 'is not a relative path';
  let depth = 0;
  // Both separators, whatever the system: a model that leaves the folder on one is refused on all.
  for (const step of location.split(/[\\/]/)) {
    if (step === '..') depth--;
    else if (step !== '' && step !== '.') depth++;
    if (depth < 0) return "leaves the model's folder";
  }
  return undefined;
}

/**
 * The side files of one model. They are found, checked and opened when bytes are first asked for: a model opens
 * without them.
 */
export class SideFiles {
  readonly #open = new Map<string, FileSource>();
  readonly #checked = new Set<string>();

  constructor(private readonly folder: string) {}

  /** @throws EspalierError `EXTERNAL_DATA` for entries that make no sense; for files only when the payload is read */
  payload(tensor: TensorProto): Payload {
    const reference = externalReference(tensor);
    const { location, offset, length } = reference;
    const byteLength = length ?? expectedBytes(tensor) ?? Math.max(0, this.#size(location) - offset);
    return new ExternalPayload(byteLength, () => this.#range(tensor, reference, byteLength));
  }

  async close(): Promise<void> {
    const sources = [...this.#open.values()];
    this.#open.clear();
    await Promise.all(sources.map(source => source.release()));
  }

  #size(location: string): number {
    if (locationProblem(location) !== undefined) return 0;
    try {
      return fs.statSync(path.join(this.folder, location)).size;
    } catch {
      return 0;
    }
  }

  async #range(tensor: TensorProto, reference: ExternalReference, byteLength: number): Promise<Payload> {
    const source = this.#source(tensor, reference.location);
    const end = reference.offset + byteLength;
    if (end > source.byteLength) {
      throw new EspalierError(
        'EXTERNAL_DATA',
        `${source.name} has ${source.byteLength} bytes, but tensor ${quote(tensor)} needs bytes ${reference.offset} to ${end} of it.`,
        'The side file was cut off, or belongs to another model.',
      );
    }
    if (reference.checksum !== undefined) await this.#verify(tensor, source, reference.checksum);
    return new RangePayload(source, reference.offset, byteLength);
  }

  #source(tensor: TensorProto, location: string): FileSource {
    const problem = locationProblem(location);
    if (problem !== undefined) throw escapes(tensor, location, problem);
    const file = path.join(this.folder, location);
    let source = this.#open.get(file);
    if (source !== undefined) return source;
    try {
      const real = fs.realpathSync(file);
      const inside = path.relative(fs.realpathSync(this.folder), real);
      if (inside.startsWith('..') || path.isAbsolute(inside)) {
        throw escapes(tensor, location, "is a link that leaves the model's folder");
      }
      source = FileSource.open(real);
    } catch (error) {
      throw missing(tensor, location, error);
    }
    source.retain();
    this.#open.set(file, source);
    return source;
  }

  /** Reads the whole side file, once. */
  async #verify(tensor: TensorProto, source: FileSource, checksum: string): Promise<void> {
    const key = `${checksum} ${source.file}`;
    if (this.#checked.has(key)) return;
    const hash = createHash('sha1');
    for await (const chunk of new RangePayload(source, 0, source.byteLength).stream()) hash.update(chunk);
    const found = hash.digest('hex');
    if (found !== checksum) {
      throw new EspalierError(
        'EXTERNAL_DATA',
        `${source.name} is not the file that tensor ${quote(tensor)} was saved with: its SHA-1 is ${found}, not ${shown(checksum)}.`,
      );
    }
    this.#checked.add(key);
  }
}

class ExternalPayload implements Payload {
  constructor(
    readonly byteLength: number,
    private readonly range: () => Promise<Payload>,
  ) {}

  async read(): Promise<Uint8Array> {
    return (await this.range()).read();
  }

  async *stream(): AsyncIterable<Uint8Array> {
    yield* (await this.range()).stream();
  }
}

function escapes(tensor: TensorProto, location: string, why: string): EspalierError {
  return new EspalierError(
    'EXTERNAL_DATA',
    `Tensor ${quote(tensor)} points at "${shown(location)}", which ${why}.`,
    "Side files must be in the model's folder or below it.",
  );
}

function missing(tensor: TensorProto, location: string, error: unknown): EspalierError {
  if (error instanceof EspalierError && error.code === 'EXTERNAL_DATA') return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const gone = code === 'ENOENT' || code === 'NOT_FOUND';
  return new EspalierError(
    'EXTERNAL_DATA',
    `Tensor ${quote(tensor)} is in "${shown(location)}", which ${gone ? 'is not there' : 'can not be read'}.`,
    "Put the side file into the model's folder.",
    { cause: error },
  );
}
