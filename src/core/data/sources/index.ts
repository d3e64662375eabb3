import type { DataSource } from '../source.ts';
import { classFolderSource } from './class-folder.ts';
import { idxSource } from './idx.ts';
import { npzSource } from './npz.ts';
import { pictureFolderSource } from './picture-folder.ts';
import { testDataSource } from './test-data.ts';

/** Every kind of data, in the order in which a path is tried. */
export const sources: readonly DataSource[] = [
  idxSource,
  npzSource,
  testDataSource,
  classFolderSource,
  pictureFolderSource,
];
