import { open } from 'node:fs/promises';
import path from 'node:path';
import { EspalierError } from '../errors.ts';
import { decodePicture } from './decode-picture.ts';
import { readWhole } from './files.ts';
import { pictureHeader } from './picture-header.ts';
import type { PictureSource } from './picture.ts';

const READABLE = /\.(?:png|jpe?g)$/i;
const OTHER_PICTURES = /\.(?:webp|gif|bmp|tiff?|avif|heic|jp2|ppm|pgm)$/i;

/**
 * Of names in a folder, those of pictures; hidden files and files of other kinds are passed over.
 * @throws EspalierError `BAD_DATA` for a picture of a format that can't be read: leaving it out silently would change the data
 */
export function pictureNames(names: readonly string[], folder: string): string[] {
  const visible = names.filter(name => !name.startsWith('.'));
  const foreign = visible.find(name => OTHER_PICTURES.test(name));
  if (foreign !== undefined) {
    throw new EspalierError(
      'BAD_DATA',
      `${path.join(folder, foreign)} has a picture format that can't be read.`,
      'Convert it to PNG or JPEG, or remove it.',
    );
  }
  return visible.filter(name => READABLE.test(name));
}

/** Picture files, read and decoded when asked for. `files` are absolute; messages name them relative to `root`. */
export function filePictures(
  root: string,
  files: readonly string[],
  labels: Int32Array | undefined,
  classes?: readonly string[],
): PictureSource {
  const describe = (index: number): string => path.relative(path.dirname(root), files[index] ?? root);
  return {
    name: path.basename(root),
    count: files.length,
    labels,
    ...(classes === undefined ? {} : { classes }),
    describe,
    commonSize: () => commonSize(files),
    read: indices =>
      Promise.all(indices.map(async index => decodePicture(await readWhole(files[index]!), describe(index)))),
    close: () => Promise.resolve(),
  };
}

/** `[height, width]` when all files have the same, from their headers only. */
async function commonSize(files: readonly string[]): Promise<readonly [number, number] | null> {
  let common: readonly [number, number] | null = null;
  for (const file of files) {
    const header = pictureHeader(await readStart(file, 65_536));
    if (header === undefined) return null;
    common ??= [header.height, header.width];
    if (common[0] !== header.height || common[1] !== header.width) return null;
  }
  return common;
}

async function readStart(file: string, length: number): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
