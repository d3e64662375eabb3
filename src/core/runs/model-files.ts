import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { throwIfAborted } from '../errors.ts';
import { formats } from '../formats/index.ts';

/** Folders below the first ones that are looked into. */
const MAX_DEPTH = 6;
const MAX_FOLDERS = 5000;
const MAX_FILES = 5000;
/** Folders of tools, which may hold very many files. Those whose names begin with a dot are left out too. */
const SKIPPED = new Set(['node_modules', '__pycache__', 'site-packages']);

export interface FoundFiles {
  readonly files: readonly string[];
  /** There were more than are looked at. */
  readonly isCut: boolean;
}

/**
 * Model files in the folders and below, those nearest to the first folder first. Links are not followed, so that none
 * leads in a circle. A folder that may not be read is passed over.
 * @throws EspalierError `CANCELLED`
 */
export async function findModelFiles(folders: readonly string[], signal?: AbortSignal): Promise<FoundFiles> {
  const seen = new Set<string>();
  const files = new Set<string>();
  // Each folder is finished, with all below it, before the next: the model's own surroundings matter most.
  for (const start of folders) {
    const queue = [{ folder: path.resolve(start), depth: 0 }];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      throwIfAborted(signal);
      if (seen.has(next.folder)) continue;
      seen.add(next.folder);
      if (seen.size > MAX_FOLDERS || files.size >= MAX_FILES) return { files: [...files], isCut: true };
      for (const entry of await readdir(next.folder, { withFileTypes: true }).catch(() => [])) {
        const full = path.join(next.folder, entry.name);
        if (entry.isFile() && isModelName(entry.name)) files.add(full);
        else if (entry.isDirectory() && next.depth < MAX_DEPTH && !isSkipped(entry.name))
          queue.push({ folder: full, depth: next.depth + 1 });
      }
    }
  }
  return { files: [...files], isCut: false };
}

function isSkipped(name: string): boolean {
  return name.startsWith('.') || SKIPPED.has(name);
}

function isModelName(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    !name.startsWith('.') && formats.some(({ extensions }) => extensions.some(end => lower.endsWith(end)))
  );
}
