import path from 'node:path';

/** Whether a path is that of a folder or of something below it. Links must have been resolved in both. */
export function isInside(folder: string, file: string): boolean {
  const [first] = path.relative(folder, file).split(path.sep);
  return first !== '..' && !path.isAbsolute(path.relative(folder, file));
}
