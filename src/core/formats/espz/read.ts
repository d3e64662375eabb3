import path from 'node:path';
import { EspalierError } from '../../errors.ts';
import type { Model } from '../../model/model.ts';
import { Archive } from '../../share/archive/open.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { modelOf } from '../onnx/read.ts';
import type { SideStore } from '../onnx/side-store.ts';

/** The number of the model's own file in an archive; side files follow. */
const MAIN_FILE = 0;

/**
 * Opens the model in an archive without unpacking it: the structure is decoded, a tensor only when it is asked for.
 * @throws EspalierError `NOT_FOUND`, `IO`; `NOT_A_MODEL` for what is no archive; `UNSUPPORTED` for a later version; `CORRUPT`,
 * and what reading the ONNX file in it throws
 */
export function openArchived(file: string): Model {
  const archive = Archive.open(file);
  try {
    const { byteLength } = archive.source;
    return modelOf(archive.file(MAIN_FILE), new ArchiveStore(archive), () => {
      // Side files are in the archive: there are none on disk.
      return { path: path.resolve(file), format: 'espz', byteLength, sideFiles: [] };
    });
  } finally {
    // The model holds it by now, if there is one. Closing a file that was only read can't fail in a way that matters.
    void archive.close().catch(() => undefined);
  }
}

/** Side files that were packed with the model, under the names by which it refers to them. */
class ArchiveStore implements SideStore {
  constructor(private readonly archive: Archive) {}

  size(location: string): number {
    return this.archive.layout.files[this.find(location)]?.fileBytes ?? 0;
  }

  open(location: string): ByteSource {
    const index = this.find(location);
    if (index > MAIN_FILE) return this.archive.file(index);
    throw new EspalierError('NOT_FOUND', `The archive ${this.archive.source.name} holds no "${location}".`);
  }

  private find(location: string): number {
    return this.archive.layout.files.findIndex(({ name }, i) => i > MAIN_FILE && name === location);
  }
}
