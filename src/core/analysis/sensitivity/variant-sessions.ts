import { create, toBinary } from '@bufbuild/protobuf';
import { ModelProtoSchema } from 'onnx-buf';
import type { Feeds, NdArray } from '../../data/types.ts';
import { encodeModel } from '../../formats/index.ts';
import { dataTypeByName } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { makeTensor } from '../../model/tensors.ts';
import { openSession } from '../../runtime/session.ts';
import type { Session, SessionOptions } from '../../runtime/types.ts';
import type { LayerPart } from './measure-layer.ts';
import { IN_MEMORY_BYTES, modelBytes, openModelSession } from './sessions.ts';

/** Sessions for the variants of one layer's part. */
export interface VariantSessions {
  /** Calls `use` with a session to run the variant in; undefined when no output of the model depends on the layer. */
  with<T>(variant: Feeds, use: (session: Session | undefined) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * One session for all variants that are fed as inputs. Variants of weights get one each, with the weight as a constant: ONNX
 * Runtime lays constants out for its fastest kernels, so the layer runs as it will in the changed model, to the last bit.
 */
export async function variantSessions(
  { model, opened }: LayerPart,
  options: SessionOptions,
): Promise<VariantSessions> {
  const nothing = { close: () => Promise.resolve() };
  if (model.graph.output.length === 0) return { ...nothing, with: (_variant, use) => use(undefined) };
  if (opened.constant) {
    const open = constantsOpener(model, options);
    return {
      ...nothing,
      async with(variant, use) {
        const session = await open(variant);
        try {
          return await use(session);
        } finally {
          await session.release();
        }
      },
    };
  }
  const shared = await openModelSession(model, options);
  return { with: (_variant, use) => use(shared), close: () => shared.release() };
}

/**
 * Sessions of the model with inputs made constants. What the variants have in common is encoded once: protobuf messages put one behind
 * the other are read as one, so that a variant's weights are just appended.
 */
function constantsOpener(model: Model, options: SessionOptions): (values: Feeds) => Promise<Session> {
  if (modelBytes(model) > IN_MEMORY_BYTES)
    return values => openModelSession(withConstants(model, values), options);
  let common: Promise<Uint8Array> | undefined;
  return async values => {
    common ??= encodeModel(withoutInputs(model, values));
    const shared = await common;
    const initializer = Object.entries(values).map(([name, array]) =>
      makeTensor(name, dataTypeByName(array.dtype)!.code, array.dims, bytesOf(array)),
    );
    const added = toBinary(ModelProtoSchema, create(ModelProtoSchema, { graph: { initializer } }));
    const bytes = new Uint8Array(shared.byteLength + added.byteLength);
    bytes.set(shared);
    bytes.set(added, shared.byteLength);
    return openSession(bytes, options);
  };
}

/** The model with inputs made constants. */
function withConstants(model: Model, values: Feeds): Model {
  const fixed = withoutInputs(model, values);
  for (const [name, array] of Object.entries(values)) {
    const tensor = makeTensor(name, dataTypeByName(array.dtype)!.code, array.dims);
    fixed.graph.initializer.push(tensor);
    fixed.setPayload(tensor, bytesOf(array));
  }
  return fixed;
}

function withoutInputs(model: Model, values: Feeds): Model {
  const copy = model.clone();
  copy.graph.input = copy.graph.input.filter(input => values[input.name] === undefined);
  return copy;
}

function bytesOf({ data }: NdArray): Uint8Array {
  if (Array.isArray(data)) throw new TypeError('Texts are no weights.');
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
