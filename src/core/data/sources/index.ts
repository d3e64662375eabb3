import type { DataSource } from '../source.ts';
import { idxSource } from './idx.ts';

/** Every kind of data, in the order in which a path is tried. */
export const sources: readonly DataSource[] = [idxSource];
