import fs from 'node:fs/promises';
import path from 'node:path';
import { toEspalierError } from '../errors.ts';
import { temporaryName } from '../formats/io/atomic-files.ts';

/**
 * A hidden folder beside the target, in which a model is written under its final name and tried out: ONNX Runtime looks
 * for side files by name beside the model. It is on the same file system, so that the files can be moved out at once.
 */
export class Staging {
  private constructor(readonly folder: string) {}

  static async create(target: string): Promise<Staging> {
    const folder = path.join(path.dirname(target), temporaryName('espalier'));
    await fs.mkdir(folder).catch((error: unknown) => {
      throw toEspalierError(error);
    });
    return new Staging(folder);
  }

  /** Where to write what shall become `target`. */
  path(target: string): string {
    return path.join(this.folder, path.basename(target));
  }

  /**
   * Moves the files out, the side file first: a model that is there can be read. When `target` came into being meanwhile
   * and may not be replaced, nothing is moved and the result is false.
   */
  async publish(target: string, mayReplace: boolean): Promise<boolean> {
    const files = await fs.readdir(this.folder);
    const main = path.basename(target);
    const ordered = [...files.filter(name => name !== main), main];
    const moved: string[] = [];
    try {
      for (const name of ordered) {
        const to = path.join(path.dirname(target), name);
        if (!(await move(path.join(this.folder, name), to, mayReplace))) {
          await removeAll(moved);
          return false;
        }
        moved.push(to);
      }
    } catch (error) {
      await removeAll(moved);
      throw toEspalierError(error);
    }
    await syncFolder(path.dirname(target));
    return true;
  }

  /** Removes what was written, to write anew; one file may stay. */
  async clear(except?: string): Promise<void> {
    const files = (await fs.readdir(this.folder)).map(name => path.join(this.folder, name));
    await removeAll(files.filter(file => file !== except));
  }

  async remove(): Promise<void> {
    await fs.rm(this.folder, { recursive: true, force: true });
  }
}

/** Whether there is anything of that name, be it a link that leads nowhere. */
export async function exists(file: string): Promise<boolean> {
  return fs.lstat(file).then(
    () => true,
    () => false,
  );
}

async function removeAll(files: readonly string[]): Promise<void> {
  await Promise.all(files.map(file => fs.rm(file, { force: true })));
}

/** False when there is a file of that name and it may not be replaced. */
async function move(from: string, to: string, mayReplace: boolean): Promise<boolean> {
  if (mayReplace) {
    await fs.rename(from, to);
    return true;
  }
  try {
    // Unlike rename, link never replaces: two jobs can't take the same name.
    await fs.link(from, to);
    await fs.unlink(from);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    // Folders, and file systems without hard links.
    return takePlace(from, to);
  }
}

/** An empty file takes the name first, which only one job can do, and is then replaced. A folder can't be put in the place of another. */
async function takePlace(from: string, to: string): Promise<boolean> {
  if ((await fs.lstat(from)).isDirectory()) {
    if (await exists(to)) return false;
    await fs.rename(from, to);
    return true;
  }
  try {
    await (await fs.open(to, 'wx')).close();
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
  try {
    await fs.rename(from, to);
  } catch (error) {
    await fs.rm(to, { force: true });
    throw error;
  }
  return true;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** So that the renames last through a power cut, where the system lets folders be synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
