import type { Model } from '../model/model.ts';
import { espz } from './espz/index.ts';
import { openOnnx } from './onnx/read.ts';

export { createModel } from '../model/onnx-model.ts';
export { hashFile, hashModel } from './io/hash.ts';
export { sweepStaleTemps } from './io/atomic-files.ts';
export { sideFileOf, stemOf, uniqueOutputPath } from './io/output-path.ts';
export { decodeOnnx } from './onnx/read.ts';
export { encodeModel, hashContent, writeModel } from './onnx/write.ts';

/** A kind of model file. A new one is a folder here and a line in {@link formats}. */
export interface ModelFormat {
  /** Stands in summaries as `format`. */
  readonly id: string;
  readonly title: string;
  /** Lower-case, with the dot. */
  readonly extensions: readonly string[];
  /** @throws EspalierError `NOT_A_MODEL` and others */
  open(file: string): Model;
  /**
   * For formats that ONNX Runtime does not read: writes the model as ONNX, side files into the same folder.
   * @throws EspalierError `CORRUPT`, `IO`, `CANCELLED` and others
   */
  toOnnx?(file: string, out: string, signal?: AbortSignal): Promise<void>;
}

export const formats: readonly ModelFormat[] = [
  { id: 'onnx', title: 'ONNX', extensions: ['.onnx'], open: openOnnx },
  espz,
];

/** The format of a file by its extension; ONNX, whose reader tells best what else a file is, when none fits. */
export function formatOf(file: string): ModelFormat {
  const lower = file.toLowerCase();
  return (
    formats.find(format => format.extensions.some(extension => lower.endsWith(extension))) ?? formats[0]!
  );
}

/**
 * Opens a model file: its structure only, payloads are read when asked for.
 * @throws EspalierError `NOT_FOUND`, `IO`, `NOT_A_MODEL`, `TRUNCATED`, `CORRUPT`, `TOO_LARGE`
 */
export async function openModel(file: string): Promise<Model> {
  return Promise.resolve(formatOf(file).open(file));
}
