import { realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EspalierError, toEspalierError } from '../core/errors.ts';
import { usageError } from './usage.ts';

/** The flag of every command that writes to a name of the user's. */
export const forceOption = { force: { type: 'boolean' } } as const;

export const forceHelp = `  --force             replace a file that is there already`;

/** Files of text that a command writes beside its result. They are checked before the work, and written after it. */
export class TextFiles {
  private constructor(private readonly force: boolean) {}

  /**
   * @param files undefined ones are those that were not asked for
   * @throws EspalierError `USAGE` for a file that is there, without `force`; with it, too, when it is the model
   */
  static async check(
    files: readonly (string | undefined)[],
    model: string,
    force: boolean | undefined,
  ): Promise<TextFiles> {
    const original = await realOf(model);
    for (const file of files) {
      const real = file === undefined ? undefined : await realOf(file);
      if (file === undefined || real === undefined) continue;
      if (real === original)
        throw usageError(`${file} is the model, which is never changed.`, 'Give another name.');
      if (force !== true) throw taken(file);
    }
    return new TextFiles(force === true);
  }

  /** @throws EspalierError `USAGE` when the file came into being meanwhile, `IO` */
  async write(file: string | undefined, text: () => string): Promise<void> {
    if (file === undefined) return;
    try {
      await writeFile(file, text(), { flag: this.force ? 'w' : 'wx' });
    } catch (error) {
      throw error instanceof Error && 'code' in error && error.code === 'EEXIST'
        ? taken(file)
        : toEspalierError(error);
    }
  }
}

function taken(file: string): EspalierError {
  return usageError(
    `${path.resolve(file)} is there already.`,
    'Give another name, or --force to replace it.',
  );
}

/** Undefined for what is not there. */
function realOf(file: string): Promise<string | undefined> {
  return realpath(file).catch(() => undefined);
}
