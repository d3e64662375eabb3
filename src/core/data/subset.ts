import type { DatasetSpec } from '../../protocol/dataset.ts';
import { EspalierError } from '../errors.ts';

type Subset = Pick<DatasetSpec, 'limit' | 'offset'>;

/**
 * The samples that `offset` and `limit` choose out of `total`.
 * @throws EspalierError `BAD_DATA` when nothing is left
 */
export function selectRange(total: number, spec: Subset, name: string): { offset: number; count: number } {
  const offset = wholeNumber(spec.offset ?? 0, 0, 'offset');
  const limit = spec.limit === undefined ? Infinity : wholeNumber(spec.limit, 1, 'limit');
  const count = Math.min(limit, total - offset);
  if (count <= 0) {
    const reason = total === 0 ? 'is empty' : `has ${total} samples, and offset ${offset} is beyond them`;
    throw new EspalierError('BAD_DATA', `${name} ${reason}.`);
  }
  return { offset, count };
}

/** The set's name with its subset, as a user would say it. */
export function subsetName(name: string, { limit, offset }: Subset): string {
  const parts = [];
  if (limit !== undefined) parts.push(`limit ${limit}`);
  if (offset !== undefined && offset !== 0) parts.push(`offset ${offset}`);
  return parts.length === 0 ? name : `${name} (${parts.join(', ')})`;
}

function wholeNumber(value: number, min: number, key: string): number {
  if (!Number.isSafeInteger(value) || value < min) {
    throw new EspalierError('BAD_DATA', `${key} must be a whole number of at least ${min}, not ${value}.`);
  }
  return value;
}
