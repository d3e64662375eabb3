import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { EspalierError } from '../../errors.ts';
import { filePictures, pictureNames } from '../file-pictures.ts';
import { pictureDataset } from '../picture-dataset.ts';
import { chooseInput, pictureSlot } from '../slot.ts';
import type { Candidate, DataSource, SourceRequest } from '../source.ts';
import type { Dataset } from '../types.ts';

/** The folder that torchvision calls `ImageFolder`: one sub-folder a class. */
export const classFolderSource: DataSource = {
  id: 'class-folder',
  description: 'a folder with one sub-folder of PNG or JPEG pictures a class',
  matches: async ({ isFolder, path: folder, entries }: Candidate) =>
    isFolder && (await subFolders(folder, entries)).length > 0,
  open: openClassFolder,
};

async function openClassFolder({ path: folder, spec, inputs }: SourceRequest): Promise<Dataset> {
  if (spec.labels !== undefined) {
    throw new EspalierError(
      'BAD_DATA',
      `"labels" does not go with ${path.basename(folder)}: its sub-folders are the classes.`,
    );
  }
  const classes = await subFolders(folder, await readdir(folder));
  const perClass = await Promise.all(
    classes.map(async name => {
      const inside = path.join(folder, name);
      return pictureNames((await readdir(inside)).sort(), inside).map(file => path.join(inside, file));
    }),
  );
  const { files, labels } = takeInTurn(perClass);
  if (files.length === 0) {
    throw new EspalierError(
      'BAD_DATA',
      `The sub-folders of ${path.basename(folder)} hold no PNG or JPEG pictures.`,
    );
  }
  const slot = pictureSlot(chooseInput(inputs, spec.input), spec);
  return pictureDataset(filePictures(folder, files, labels, classes), slot, spec);
}

/** Names of the sub-folders in the order of their names, as code units compare (what Python's `sorted` does for ASCII). */
async function subFolders(folder: string, entries: readonly string[]): Promise<string[]> {
  const visible = entries.filter(name => !name.startsWith('.')).sort();
  const isFolder = await Promise.all(
    visible.map(async name => (await stat(path.join(folder, name))).isDirectory()),
  );
  return visible.filter((_, i) => isFolder[i]);
}

/** The first of every class, then the second of every class…: any beginning of the list is balanced. */
export function takeInTurn(perClass: readonly (readonly string[])[]): {
  files: string[];
  labels: Int32Array;
} {
  const files: string[] = [];
  const labels: number[] = [];
  const longest = perClass.reduce((most, list) => Math.max(most, list.length), 0);
  for (let round = 0; round < longest; round++) {
    perClass.forEach((list, label) => {
      const file = list[round];
      if (file === undefined) return;
      files.push(file);
      labels.push(label);
    });
  }
  return { files, labels: Int32Array.from(labels) };
}
