import { createHash } from 'node:crypto';
import type { TensorProto } from 'onnx-buf';
import { TensorProto_DataLocation } from 'onnx-buf';
import path from 'node:path';
import { EspalierError } from '../../errors.ts';
import { shown } from '../../model/text.ts';
import { expectedBytes, quote } from '../../model/tensors.ts';
import type { Payload } from '../../model/payload.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { RangePayload } from '../io/byte-source.ts';
import type { SideStore } from './side-store.ts';

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
  readonly #open = new Map<string, ByteSource>();
  readonly #checked = new Set<string>();

  constructor(private readonly store: SideStore) {}

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
    return locationProblem(location) === undefined ? this.store.size(location) : 0;
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
    await this.#verify(tensor, source, reference);
    return new RangePayload(source, reference.offset, byteLength);
  }

  #source(tensor: TensorProto, location: string): ByteSource {
    const problem = locationProblem(location);
    if (problem !== undefined) throw escapes(tensor, location, problem);
    const key = path.posix.normalize(location);
    const known = this.#open.get(key);
    if (known !== undefined) return known;
    let found: ByteSource | string;
    try {
      found = this.store.open(location);
    } catch (error) {
      throw missing(tensor, location, error);
    }
    if (typeof found === 'string') throw escapes(tensor, location, found);
    found.retain();
    this.#open.set(key, found);
    return found;
  }

  /** Reads the whole side file, once. */
  async #verify(
    tensor: TensorProto,
    source: ByteSource,
    { location, checksum }: ExternalReference,
  ): Promise<void> {
    if (checksum === undefined) return;
    const key = `${checksum} ${location}`;
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
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const gone = code === 'ENOENT' || code === 'NOT_FOUND';
  return new EspalierError(
    'EXTERNAL_DATA',
    `Tensor ${quote(tensor)} is in "${shown(location)}", which ${gone ? 'is not there' : 'can not be read'}.`,
    "Put the side file into the model's folder.",
    { cause: error },
  );
}
