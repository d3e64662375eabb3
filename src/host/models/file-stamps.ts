import { stat } from 'node:fs/promises';
import path from 'node:path';

/** Sizes and times of files, as one text: another text means that one of them was written, exchanged or removed. */
export async function fileStamps(files: readonly string[]): Promise<string> {
  const parts = files.map(async file => {
    try {
      const { mtimeMs, size, ino } = await stat(file);
      return `${mtimeMs}:${size}:${ino}`;
    } catch {
      return 'none';
    }
  });
  return (await Promise.all(parts)).join(' ');
}

/** What a model file was at a time, with the files that hold its weights. */
export interface ModelStamp {
  /** Their names, from the model's folder. */
  readonly sideFiles: readonly string[];
  readonly text: string;
}

export async function modelStamp(model: string, sideFiles: readonly string[]): Promise<ModelStamp> {
  const beside = sideFiles.map(name => path.join(path.dirname(model), name));
  return { sideFiles, text: await fileStamps([model, ...beside]) };
}

/** True while the model and its side files are what they were. */
export async function isUnchanged(model: string, { sideFiles, text }: ModelStamp): Promise<boolean> {
  return (await modelStamp(model, sideFiles)).text === text;
}
