import { fromBinary } from '@bufbuild/protobuf';
import path from 'node:path';
import type { ModelProto, TensorProto } from 'onnx-buf';
import { ModelProtoSchema } from 'onnx-buf';
import { EspalierError } from '../../errors.ts';
import { TokenKind, bindCuts } from '../../model/cuts.ts';
import type { Model, ModelSource } from '../../model/model.ts';
import type { Backing } from '../../model/onnx-model.ts';
import { createModel } from '../../model/onnx-model.ts';
import type { Payload } from '../../model/payload.ts';
import { allTensors } from '../../model/walk.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { FileSource, MemorySource } from '../io/byte-source.ts';
import { SNIFF_BYTES, guessKind } from '../sniff.ts';
import { SideFiles, isExternal, locationProblem } from './external-data.ts';
import type { SideStore } from './side-store.ts';
import { FolderStore } from './side-store.ts';
import type { Skeleton } from './skeleton.ts';
import { readSkeleton } from './skeleton.ts';

/** A little above the scanner's own limit, which speaks more clearly. */
const RECURSION_LIMIT = 110;

/**
 * Opens an ONNX file. Reads its structure only; side files are not touched.
 * @throws EspalierError `NOT_FOUND`, `IO`, `NOT_A_MODEL`, `TRUNCATED`, `CORRUPT`, `TOO_LARGE`
 */
export function openOnnx(file: string): Model {
  const source = FileSource.open(file);
  source.retain();
  try {
    return modelIn(source, source.file);
  } finally {
    // The model holds it by now, if there is one. Closing a file that was only read can't fail in a way that matters.
    void source.release().catch(() => undefined);
  }
}

/** A model from the bytes of a file, with side files looked for in `folder`. @throws EspalierError as {@link openOnnx} */
export function decodeOnnx(bytes: Uint8Array, name = 'model.onnx', folder = '.'): Model {
  return modelIn(new MemorySource(bytes, name), path.resolve(folder, name));
}

/** A model that is a file itself, with its side files in the folder of it. */
function modelIn(source: ByteSource, file: string): Model {
  const folder = path.dirname(file);
  return modelOf(source, new FolderStore(folder), proto => {
    return { path: file, byteLength: source.byteLength, ...findSideFiles(proto, folder) };
  });
}

/**
 * A model from the bytes of an ONNX file, wherever these and its side files are.
 * @param describe says where it came from
 * @throws EspalierError as {@link openOnnx}
 */
export function modelOf(
  source: ByteSource,
  sides: SideStore,
  describe: (proto: ModelProto) => ModelSource,
): Model {
  refuseOthers(source);
  const tokens = new TokenKind();
  const proto = decode(source, readSkeleton(source, tokens), tokens);
  const modelSource = describe(proto);
  return createModel(proto, modelSource, new OnnxBacking(modelSource, source, tokens, new SideFiles(sides)));
}

/** Names what is surely something else, before the scanner finds out by less clear means. */
function refuseOthers(source: ByteSource): void {
  const head = new Uint8Array(Math.min(SNIFF_BYTES, source.byteLength));
  source.readSync(head, 0);
  const guess = guessKind(head);
  if (guess === undefined) return;
  throw new EspalierError(
    'NOT_A_MODEL',
    `${source.name} is not an ONNX model: it is ${guess.what}.`,
    guess.hint,
  );
}

function decode(source: ByteSource, skeleton: Skeleton, tokens: TokenKind): ModelProto {
  let proto: ModelProto;
  try {
    proto = fromBinary(ModelProtoSchema, skeleton.bytes, { recursionLimit: RECURSION_LIMIT });
  } catch (cause) {
    throw new EspalierError(
      'CORRUPT',
      `${source.name} is damaged: it can't be decoded as a model.`,
      undefined,
      { cause },
    );
  }
  if (skeleton.cuts.length > 0) {
    for (const tensor of allTensors(proto)) bindCuts(tensor, tokens, skeleton.cuts);
  }
  return proto;
}

/** Side files that tensors name, without looking whether they are there. */
function findSideFiles(proto: ModelProto, folder: string): Pick<ModelSource, 'sideFiles' | 'refusedFiles'> {
  const files = new Set<string>();
  const refused = new Set<string>();
  for (const tensor of allTensors(proto)) {
    if (!isExternal(tensor)) continue;
    const location = tensor.externalData.findLast(entry => entry.key === 'location')?.value ?? '';
    if (locationProblem(location) !== undefined) refused.add(location);
    else if (location !== '') files.add(path.join(folder, location));
  }
  return { sideFiles: [...files], ...(refused.size > 0 && { refusedFiles: [...refused] }) };
}

/** The open file behind a model and its clones: closed when the last of them is. */
export class OnnxBacking implements Backing {
  #uses = 0;

  constructor(
    readonly source: ModelSource,
    /** The model file itself. */
    readonly bytes: ByteSource,
    private readonly tokens: TokenKind,
    private readonly files: SideFiles,
  ) {}

  external(tensor: TensorProto): Payload {
    return this.files.payload(tensor);
  }

  /** The message as it was read, to compare with: made anew, so that no edit can have reached it. */
  original(): ModelProto {
    return decode(this.bytes, readSkeleton(this.bytes, this.tokens), this.tokens);
  }

  retain(): void {
    this.#uses++;
    this.bytes.retain();
  }

  async release(): Promise<void> {
    await this.bytes.release();
    if (--this.#uses === 0) await this.files.close();
  }
}
