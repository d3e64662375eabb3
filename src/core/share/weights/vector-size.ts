import type { Weight } from '../../passes/weights.ts';

/** So many weights of the layer make a vector: as asked for, or the next smaller size that divides their number. */
export function vectorOf({ elements }: Weight, wanted: number): number {
  let size = Math.max(1, Math.floor(wanted));
  while (elements % size !== 0) size--;
  return size;
}
