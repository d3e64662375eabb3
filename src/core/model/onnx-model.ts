import { clone } from '@bufbuild/protobuf';
import type { GraphProto, ModelProto, TensorProto } from 'onnx-buf';
import { ModelProtoSchema, TensorProto_DataLocation } from 'onnx-buf';
import { EspalierError } from '../errors.ts';
import { RAW_DATA_FIELD, addCut, cutsOf, dropCuts } from './cuts.ts';
import type { Model, ModelSource } from './model.ts';
import type { Payload } from './payload.ts';
import { MemoryPayload } from './payload.ts';
import { clearData, expectedBytes, quote } from './tensors.ts';
import { typedPayload, wrongSize } from './typed-fields.ts';

/** What a format gives to the model so that it finds bytes outside the message. */
export interface Backing {
  readonly source: ModelSource;
  /** The bytes that an external tensor points at. */
  external(tensor: TensorProto): Payload;
  retain(): void;
  release(): Promise<void>;
}

/** Raw bytes of fewer than this stay inside the message, on reading and on setting. */
export const CUT_BYTES = 1024;

/** A model made in memory, or the one behind a backing. @throws EspalierError `NOT_A_MODEL` when it has no graph */
export function createModel(proto: ModelProto, source?: ModelSource, backing?: Backing): Model {
  return new OnnxModel(proto, source, backing);
}

/** What stands behind a model that was read. */
export function backingOf(model: Model): Backing | undefined {
  return model instanceof OnnxModel ? model.backing : undefined;
}

class OnnxModel implements Model {
  readonly graph: GraphProto;
  #closed = false;

  constructor(
    readonly proto: ModelProto,
    readonly source: ModelSource | undefined,
    readonly backing: Backing | undefined,
  ) {
    if (proto.graph === undefined) throw new EspalierError('NOT_A_MODEL', 'The model has no graph.');
    this.graph = proto.graph;
    backing?.retain();
  }

  payload(tensor: TensorProto): Payload {
    const payload = this.#find(tensor);
    const expected = expectedBytes(tensor);
    if (expected !== null && payload.byteLength !== expected)
      throw wrongSize(tensor, expected, payload.byteLength);
    return payload;
  }

  setPayload(tensor: TensorProto, payload: Payload | Uint8Array): void {
    dropCuts(tensor);
    clearData(tensor);
    if (payload instanceof Uint8Array && payload.byteLength < CUT_BYTES)
      tensor.rawData = new Uint8Array(payload);
    else {
      const bytes = payload instanceof Uint8Array ? new MemoryPayload(payload) : payload;
      addCut(tensor, { field: RAW_DATA_FIELD, bytes });
    }
  }

  #find(tensor: TensorProto): Payload {
    // As in ONNX Runtime: what is marked as external is, whatever else the tensor holds.
    if (tensor.dataLocation === TensorProto_DataLocation.EXTERNAL) {
      if (this.backing !== undefined) return this.backing.external(tensor);
      throw new EspalierError(
        'EXTERNAL_DATA',
        `Tensor ${quote(tensor)} is external, but its model has no folder.`,
      );
    }
    const cuts = cutsOf(tensor);
    const raw = cuts.findLast(cut => cut.field === RAW_DATA_FIELD);
    if (raw !== undefined) return raw.bytes;
    if (tensor.rawData.byteLength > 0) return new MemoryPayload(tensor.rawData);
    return typedPayload(tensor, cuts);
  }

  clone(): Model {
    return new OnnxModel(clone(ModelProtoSchema, this.proto), this.source, this.backing);
  }

  opset(domain = ''): number {
    const wanted = normal(domain);
    const found = this.proto.opsetImport.find(entry => normal(entry.domain) === wanted);
    return found === undefined ? 0 : Number(found.version);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.backing?.release();
  }
}

/** `ai.onnx` is another spelling of the default domain. */
function normal(domain: string): string {
  return domain === 'ai.onnx' ? '' : domain;
}
