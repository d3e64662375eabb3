import type { GraphProto, ModelProto, TensorProto } from 'onnx-buf';
import type { Payload } from './payload.ts';

/** Where a model came from. */
export interface ModelSource {
  /** Absolute path of the file. */
  readonly path: string;
  /** Id of the format of the file; `onnx` where it is left out. */
  readonly format?: string;
  /** Bytes of the model file itself. */
  readonly byteLength: number;
  /** Absolute paths of external data files that tensors point at, in order of first use. They may be missing. */
  readonly sideFiles: readonly string[];
  /** Locations of external data, as the tensors name them, that are not looked at because they leave the model's folder. */
  readonly refusedFiles?: readonly string[];
}

/**
 * A model: the ONNX message without its large payloads, and a way to get at those. The message is plain data and
 * may be edited freely on a {@link clone}; payloads are immutable and shared between clones.
 */
export interface Model {
  readonly proto: ModelProto;
  /** The top graph. */
  readonly graph: GraphProto;
  /** `undefined` for a model that was made, not read. */
  readonly source: ModelSource | undefined;
  /**
   * The bytes of a tensor in raw form, whether stored as `raw_data`, typed fields, external data or cut out on reading.
   * Pieces that were cut out on reading win over `tensor.rawData`: change bytes with {@link setPayload} only.
   * @throws EspalierError `CORRUPT` when they are not as many as dims and type need; `EXTERNAL_DATA`; `UNSUPPORTED`
   * (strings have no raw form). What concerns files is thrown when the payload is read.
   */
  payload(tensor: TensorProto): Payload;
  /** Replaces the bytes of a tensor (raw form); typed fields and external-data references of it are dropped. */
  setPayload(tensor: TensorProto, payload: Payload | Uint8Array): void;
  /** A copy that can be edited without changing this one. Cheap: payloads are shared. */
  clone(): Model;
  /** Version of an operator set; the default domain is `''` (or `ai.onnx`). 0 when it is not imported. */
  opset(domain?: string): number;
  /** Gives up the file handles. A model that is not closed is closed when the process ends. */
  close(): Promise<void>;
}
