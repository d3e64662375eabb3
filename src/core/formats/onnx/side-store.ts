import fs from 'node:fs';
import path from 'node:path';
import type { ByteSource } from '../io/byte-source.ts';
import { FileSource } from '../io/byte-source.ts';
import { isInside } from '../io/inside.ts';

/** Where a model's side files are: its folder, or the archive that it was packed into. Locations are checked before. */
export interface SideStore {
  /** Bytes of the file; 0 when it is not there. */
  size(location: string): number;
  /** The file, or in words why it is refused. @throws EspalierError `NOT_FOUND`, `IO` */
  open(location: string): ByteSource | string;
}

/** Side files beside the model's own file. */
export class FolderStore implements SideStore {
  constructor(private readonly folder: string) {}

  size(location: string): number {
    try {
      return fs.statSync(path.join(this.folder, location)).size;
    } catch {
      return 0;
    }
  }

  open(location: string): ByteSource | string {
    const real = fs.realpathSync(path.join(this.folder, location));
    return isInside(fs.realpathSync(this.folder), real)
      ? FileSource.open(real)
      : "is a link that leaves the model's folder";
  }
}
