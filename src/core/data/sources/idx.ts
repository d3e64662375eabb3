import { access } from 'node:fs/promises';
import path from 'node:path';
import { EspalierError } from '../../errors.ts';
import { readPossiblyGzipped } from '../files.ts';
import { looksLikeIdx, parseIdx } from '../idx.ts';
import { readLabels } from '../labels.ts';
import { pictureDataset } from '../picture-dataset.ts';
import { memoryRows, rowPictures } from '../rows.ts';
import { chooseInput, pictureSlot } from '../slot.ts';
import type { DataSource, SourceRequest } from '../source.ts';
import type { Dataset } from '../types.ts';

/** The files of MNIST and its relatives, `.gz` or not. */
export const idxSource: DataSource = {
  id: 'idx',
  description: 'an IDX image file such as train-images-idx3-ubyte',
  matches: ({ isFolder, head }) => !isFolder && looksLikeIdx(head),
  open: openIdx,
};

async function openIdx({ path: file, spec, inputs }: SourceRequest): Promise<Dataset> {
  const name = path.basename(file);
  const images = parseIdx(await readPossiblyGzipped(file), name);
  if (images.dims.length === 1) {
    throw new EspalierError(
      'BAD_DATA',
      `${name} has one axis only: it looks like a label file.`,
      'Give the image file; its labels are found beside it.',
    );
  }
  const labelFile = spec.labels ?? (await findLabels(file));
  const labels = labelFile === undefined ? undefined : await readLabels(labelFile, images.dims[0]!, name);
  const slot = pictureSlot(chooseInput(inputs, spec.input), spec);
  return pictureDataset(rowPictures(memoryRows(name, images), name, labels), slot, spec);
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
