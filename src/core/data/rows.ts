import { EspalierError } from '../errors.ts';
import { toNumbers } from './convert.ts';
import type { Picture, PictureSource } from './picture.ts';
import type { NdArray } from './types.ts';

/** An array whose first axis counts samples, read in pieces. */
export interface RowSource {
  /** For messages. */
  readonly name: string;
  readonly dtype: string;
  readonly dims: readonly number[];
  /** Rows `start … start + count − 1`: dims `[count, …]`. @throws EspalierError `BAD_DATA` */
  rows(start: number, count: number): Promise<NdArray>;
}

/** An array in memory as rows. */
export function memoryRows(name: string, array: NdArray): RowSource {
  return {
    name,
    dtype: array.dtype,
    dims: array.dims,
    rows: (start, count) => Promise.resolve(sliceRows(array, start, count)),
  };
}

/** Rows of an array; shares its memory. */
export function sliceRows(array: NdArray, start: number, count: number): NdArray {
  const [total = 1, ...rest] = array.dims;
  const each = total === 0 ? 0 : array.data.length / total;
  const { data } = array;
  const part = Array.isArray(data)
    ? data.slice(start * each, (start + count) * each)
    : data.subarray(start * each, (start + count) * each);
  return { dtype: array.dtype, dims: [count, ...rest], data: part };
}

/**
 * Rows as pictures: `[N, H, W]`, `[N, H, W, C]`, `[N, C, H, W]` (1, 3 or 4 in second place and not in last), or `[N, D]`, seen as 1 × D.
 * @throws EspalierError `BAD_DATA` for other ranks and for values that are no numbers
 */
export function rowPictures(
  source: RowSource,
  name: string,
  labels: Int32Array | undefined,
  close: () => Promise<void> = () => Promise.resolve(),
): PictureSource {
  const [count = 0, ...rest] = source.dims;
  if (rest.length < 1 || rest.length > 3 || source.dtype === 'string') {
    throw new EspalierError(
      'BAD_DATA',
      `${source.name} has the shape [${source.dims.join(', ')}] of ${source.dtype}; pictures are numbers with two to four axes (sample, height, width, channels).`,
    );
  }
  const form = pictureForm(rest);
  return {
    name,
    count,
    labels,
    describe: index => `Sample ${index} of ${name}`,
    commonSize: () => Promise.resolve([form.height, form.width]),
    read: async indices => {
      const first = indices[0] ?? 0;
      const last = indices.at(-1) ?? 0;
      const { data, dtype } = await source.rows(first, last - first + 1);
      const numbers = plainNumbers(data, dtype);
      const each = form.height * form.width * form.channels;
      return indices.map(index => toPicture(numbers, (index - first) * each, form));
    },
    close,
  };
}

interface Form {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly channelsFirst: boolean;
}

function pictureForm(rest: readonly number[]): Form {
  const [a = 1, b = 1, c = 1] = rest;
  const isChannels = (dim: number): boolean => dim === 1 || dim === 3 || dim === 4;
  if (rest.length === 1) return { height: 1, width: a, channels: 1, channelsFirst: false };
  if (rest.length === 2) return { height: a, width: b, channels: 1, channelsFirst: false };
  if (isChannels(a) && !isChannels(c)) return { height: b, width: c, channels: a, channelsFirst: true };
  return { height: a, width: b, channels: c, channelsFirst: false };
}

function toPicture(numbers: Numbers, start: number, form: Form): Picture {
  const { height, width, channels } = form;
  const pixels = height * width;
  const part = numbers.subarray(start, start + pixels * channels);
  if (!form.channelsFirst || channels === 1) return { height, width, channels, data: part };
  const data = part.slice();
  for (let c = 0; c < channels; c++) {
    for (let i = 0; i < pixels; i++) data[i * channels + c] = part[c * pixels + i]!;
  }
  return { height, width, channels, data };
}

type Numbers = Uint8Array | Float32Array | Float64Array;

function plainNumbers(data: NdArray['data'], dtype: string): Numbers {
  return dtype === 'uint8' && data instanceof Uint8Array ? data : toNumbers({ dtype, dims: [], data });
}
