import { access } from 'node:fs/promises';
import path from 'node:path';
import { EspalierError } from '../../errors.ts';
import { readPossiblyGzipped } from '../files.ts';
import { looksLikeIdx, parseIdx } from '../idx.ts';
import type { Picture, PictureSource } from '../picture.ts';
import { pictureDataset } from '../picture-dataset.ts';
import { chooseInput, pictureSlot } from '../slot.ts';
import type { DataSource, SourceRequest } from '../source.ts';
import type { Dataset, NdArray } from '../types.ts';

/** The files of MNIST and its relatives, `.gz` or not. */
export const idxSource: DataSource = {
  id: 'idx',
  description: 'an IDX image file such as train-images-idx3-ubyte',
  matches: ({ isFolder, head }) => !isFolder && looksLikeIdx(head),
  open: openIdx,
};

async function openIdx({ path: file, spec, inputs }: SourceRequest): Promise<Dataset> {
  const images = parseIdx(await readPossiblyGzipped(file), path.basename(file));
  if (images.dims.length > 4 || images.dims.length < 2) {
    throw new EspalierError(
      'BAD_DATA',
      `${path.basename(file)} has ${images.dims.length} axes; pictures have two to four (number, height, width, channels).`,
      images.dims.length === 1
        ? 'This looks like a label file: give the image file, its labels are found beside it.'
        : undefined,
    );
  }
  const labelFile = spec.labels ?? (await findLabels(file));
  const labels = labelFile === undefined ? undefined : await readLabels(labelFile, images.dims[0]!, file);
  const slot = pictureSlot(chooseInput(inputs, spec.input), spec);
  return pictureDataset(arraySource(path.basename(file), images, labels), slot, spec);
}

/** Pictures of an array `[N, H, W]`, `[N, H, W, C]`, or `[N, D]` (rows of D values, seen as 1 × D). */
function arraySource(name: string, images: NdArray, labels: Int32Array | undefined): PictureSource {
  const [count = 0, ...rest] = images.dims;
  const [height, width, channels] = rest.length === 1 ? [1, rest[0]!, 1] : [rest[0]!, rest[1]!, rest[2] ?? 1];
  const each = height * width * channels;
  const data = images.data as Exclude<NdArray['data'], string[] | BigInt64Array | BigUint64Array>;
  return {
    name,
    count,
    labels,
    describe: index => `Sample ${index} of ${name}`,
    commonSize: () => Promise.resolve([height, width]),
    read: indices => {
      const pictures = indices.map((index): Picture => ({
        height,
        width,
        channels,
        data: data.subarray(index * each, (index + 1) * each),
      }));
      return Promise.resolve(pictures);
    },
    close: () => Promise.resolve(),
  };
}

/** `…-images-idx3-ubyte` has its labels in `…-labels-idx1-ubyte`; other endings and separators are kept. */
async function findLabels(file: string): Promise<string | undefined> {
  const name = path.basename(file);
  const renamed = name.replace(/images/i, 'labels').replace(/idx[2-4]/i, 'idx1');
  if (renamed === name) return undefined;
  const stem = renamed.replace(/\.gz$/i, '');
  for (const candidate of [renamed, stem, `${stem}.gz`]) {
    const full = path.join(path.dirname(file), candidate);
    const exists = await access(full).then(
      () => true,
      () => false,
    );
    if (exists) return full;
  }
  return undefined;
}

async function readLabels(file: string, expected: number, images: string): Promise<Int32Array> {
  const labels = parseIdx(await readPossiblyGzipped(file), path.basename(file));
  if (labels.dims.length !== 1 || labels.dims[0] !== expected) {
    throw new EspalierError(
      'BAD_DATA',
      `${path.basename(file)} has labels of shape [${labels.dims.join(', ')}] for the ${expected} pictures of ${path.basename(images)}.`,
      'Put the label file that belongs to these images beside them, or name it with "labels".',
    );
  }
  return Int32Array.from(labels.data as Uint8Array);
}
