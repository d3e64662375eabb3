import { PNG } from 'pngjs';
import { openDataset } from '../../../../src/core/data/index.ts';
import type { Batch } from '../../../../src/core/data/types.ts';
import { EspalierError } from '../../../../src/core/errors.ts';
import type { DatasetSpec } from '../../../../src/protocol/dataset.ts';
import type { ValueSummary } from '../../../../src/protocol/summary.ts';
import { place, tempFolder } from '../formats/temp-folder.ts';
import { bytesOf, concat } from './npy-writer.ts';

/** Where {@link put} makes its folders. */
export const folder = tempFolder();
let counter = 0;
/** Puts files into a folder of their own; gives the path of the first. */
export const put = (files: Readonly<Record<string, Uint8Array>>): string =>
  place(folder, String(counter++), files);
export const text = (value: string): Uint8Array => new TextEncoder().encode(value);
export const input = (shape: ValueSummary['shape'], dtype = 'float32', name = 'x'): ValueSummary => ({
  name,
  dtype,
  shape,
});
/** Gray pictures of 2×2. */
export const NCHW = [input(['batch', 1, 2, 2])];

/** An IDX file of bytes. */
export function idx(dims: readonly number[], values: readonly number[], type = 0x08): Uint8Array {
  const header = new DataView(new ArrayBuffer(4 + 4 * dims.length));
  header.setUint8(2, type);
  header.setUint8(3, dims.length);
  dims.forEach((dim, i) => header.setUint32(4 + 4 * i, dim));
  return concat([bytesOf(header), Uint8Array.from(values)]);
}

/** A PNG of one colour. */
export function png(height: number, width: number, colour: readonly [number, number, number]): Uint8Array {
  const picture = new PNG({ width, height });
  for (let i = 0; i < height * width; i++) picture.data.set([...colour, 255], 4 * i);
  return PNG.sync.write(picture, { colorType: 2 });
}

export async function load(
  spec: DatasetSpec,
  inputs: readonly ValueSummary[],
  start = 0,
  count = 100,
): Promise<Batch> {
  const dataset = await openDataset(spec, { inputs });
  try {
    return await dataset.batch(start, count);
  } finally {
    await dataset.close();
  }
}

export const values = (batch: Batch, name = 'x'): number[] =>
  Array.from(batch.feeds[name]!.data as ArrayLike<number | bigint>, Number);

export async function refusal(
  spec: DatasetSpec,
  inputs: readonly ValueSummary[] = NCHW,
): Promise<EspalierError> {
  const error = await load(spec, inputs).then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof EspalierError)) throw error;
  return error;
}
