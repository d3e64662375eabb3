import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { EspalierError } from '../../errors.ts';
import { filePictures, pictureNames } from '../file-pictures.ts';
import { readLabelTable } from '../labels.ts';
import { pictureDataset } from '../picture-dataset.ts';
import { chooseInput, pictureSlot } from '../slot.ts';
import type { DataSource, SourceRequest } from '../source.ts';
import type { Dataset } from '../types.ts';

/** Pictures in one folder, in the order of their names; labels, if any, in a table. */
export const pictureFolderSource: DataSource = {
  id: 'picture-folder',
  description: 'a folder of PNG or JPEG pictures, with a labels.csv (file,label) beside them for labels',
  matches: ({ isFolder, entries }) => isFolder && entries.some(name => /\.(?:png|jpe?g)$/i.test(name)),
  open: openPictureFolder,
};

async function openPictureFolder({ path: folder, spec, inputs }: SourceRequest): Promise<Dataset> {
  const entries = (await readdir(folder)).sort();
  const names = pictureNames(entries, folder);
  const table = spec.labels ?? (entries.includes('labels.csv') ? path.join(folder, 'labels.csv') : undefined);
  const labelled = table === undefined ? undefined : await readLabelTable(table);
  const labels = labelled && Int32Array.from(names, name => labelOf(name, labelled.labels, table!));
  const slot = pictureSlot(chooseInput(inputs, spec.input), spec);
  const files = names.map(name => path.join(folder, name));
  return pictureDataset(filePictures(folder, files, labels, labelled?.classes), slot, spec);
}

function labelOf(name: string, labels: ReadonlyMap<string, number>, table: string): number {
  const label = labels.get(name);
  if (label === undefined) {
    throw new EspalierError(
      'BAD_DATA',
      `${path.basename(table)} has no label for ${name}.`,
      'Add a line, or remove the picture.',
    );
  }
  return label;
}
