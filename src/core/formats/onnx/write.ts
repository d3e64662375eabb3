import { toBinary } from '@bufbuild/protobuf';
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { ModelProtoSchema } from 'onnx-buf';
import { EspalierError, throwIfAborted } from '../../errors.ts';
import type { Model } from '../../model/model.ts';
import { backingOf } from '../../model/onnx-model.ts';
import type { Payload } from '../../model/payload.ts';
import { allTensors } from '../../model/walk.ts';
import type { PendingFile, Sink } from '../io/atomic-files.ts';
import { writeAtomically } from '../io/atomic-files.ts';
import { RangePayload, allocate } from '../io/byte-source.ts';
import { sideFileOf } from '../io/output-path.ts';
import { isExternal } from './external-data.ts';
import type { SidePiece } from './plan.ts';
import { PROTOBUF_LIMIT, layOut, plan } from './plan.ts';
import { OnnxBacking } from './read.ts';
import type { Spliced } from './splice.ts';

export interface WriteOptions {
  readonly signal?: AbortSignal | undefined;
  /** Put tensors into a side file `<name>.data`. Default `auto`: when the model had one, or is too large without. */
  readonly externalData?: boolean | 'auto';
}

export interface WriteResult {
  /** Absolute paths: the model, then its side file if there is one. */
  readonly files: string[];
  /** Bytes of all of them. */
  readonly bytes: number;
}

/**
 * Writes a model. Payloads are streamed; the file appears whole or not at all. A model that was read and not changed is
 * copied byte for byte. The result never refers to side files of another model.
 * @throws EspalierError `IO`, `TOO_LARGE`, `CANCELLED`; `USAGE` when the target is one of the model's own files; and what
 * reading payloads throws
 */
export async function writeModel(
  model: Model,
  file: string,
  options: WriteOptions = {},
): Promise<WriteResult> {
  const target = path.resolve(file);
  const sideFile = sideFileOf(target);
  const { externalData = 'auto', signal } = options;
  const copy = externalData === true ? undefined : unchanged(model);
  const { model: main, side } = copy ?? plan(model, target, externalData);
  await refuseOwnFiles(model, side.length > 0 ? [target, sideFile] : [target]);

  let sideBytes = 0;
  const pending: PendingFile[] = [{ path: target, write: sink => writePieces(main, sink) }];
  // The side file is renamed first: a model file that is there can be read.
  if (side.length > 0) {
    const write = async (sink: Sink) => {
      sideBytes = await writeSide(side, sink);
    };
    pending.unshift({ path: sideFile, write });
  }
  await writeAtomically(pending, signal);
  return { files: side.length > 0 ? [target, sideFile] : [target], bytes: main.byteLength + sideBytes };
}

/** The whole file in memory, without a side file: for small models. @throws EspalierError `TOO_LARGE` beyond 2 GiB */
export async function encodeModel(model: Model): Promise<Uint8Array> {
  const { model: main } = unchanged(model) ?? layOut(model, 'none', '');
  if (main.byteLength > PROTOBUF_LIMIT)
    throw new EspalierError('TOO_LARGE', 'The model is larger than 2 GiB.');
  const bytes = allocate(main.byteLength);
  let position = 0;
  const write = (chunk: Uint8Array) => {
    bytes.set(chunk, position);
    position += chunk.byteLength;
    return Promise.resolve();
  };
  await writePieces(main, { write });
  return bytes;
}

/** SHA-256 of what would be written, in hexadecimal: of a model that passes have changed. Reads all payloads. @throws EspalierError `CANCELLED` */
export async function hashContent(model: Model, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  const write = (chunk: Uint8Array) => {
    throwIfAborted(signal);
    hash.update(chunk);
    return Promise.resolve();
  };
  await writePieces(layOut(model, 'none', '').model, { write });
  return hash.digest('hex');
}

/** A plan that copies the model's own file, if nothing was changed since it was read and the file stands alone. */
function unchanged(model: Model): { model: Spliced; side: readonly SidePiece[] } | undefined {
  const backing = backingOf(model);
  if (!(backing instanceof OnnxBacking) || [...allTensors(model.proto)].some(isExternal)) return undefined;
  const source = backing.bytes;
  if (source.byteLength > PROTOBUF_LIMIT) return undefined;
  const before = toBinary(ModelProtoSchema, backing.original());
  const now = toBinary(ModelProtoSchema, model.proto);
  if (Buffer.compare(before, now) !== 0) return undefined;
  const whole = new RangePayload(source, 0, source.byteLength);
  return { model: { byteLength: source.byteLength, pieces: [whole] }, side: [] };
}

/** The original is never changed, nor are its side files. */
async function refuseOwnFiles(model: Model, targets: readonly string[]): Promise<void> {
  if (model.source === undefined) return;
  const real = (file: string) => fs.realpath(file).catch(() => file);
  const own = new Set(await Promise.all([model.source.path, ...model.source.sideFiles].map(real)));
  for (const target of targets) {
    if (!own.has(await real(target))) continue;
    throw new EspalierError(
      'USAGE',
      `${target} belongs to the original model, which is never changed.`,
      'Choose another name.',
    );
  }
}

async function writePieces(file: Spliced, sink: Pick<Sink, 'write'>): Promise<void> {
  for (const piece of file.pieces) {
    if (piece instanceof Uint8Array) await sink.write(piece);
    else await writePayload(piece, sink);
  }
}

async function writeSide(side: readonly SidePiece[], sink: Sink): Promise<number> {
  for (const { offset, payload } of side) {
    await sink.write(new Uint8Array(offset - sink.position));
    await writePayload(payload, sink);
  }
  return sink.position;
}

/** Lengths were laid out before: a payload that breaks its word would damage the file. */
async function writePayload(payload: Payload, sink: Pick<Sink, 'write'>): Promise<void> {
  let done = 0;
  for await (const chunk of payload.stream()) {
    done += chunk.byteLength;
    await sink.write(chunk);
  }
  if (done !== payload.byteLength) {
    throw new EspalierError(
      'INTERNAL',
      `A tensor's data are ${done} bytes instead of ${payload.byteLength}.`,
    );
  }
}
