import type { Dim, Shape } from '../../../protocol/summary.ts';
import type { ValueInfo } from '../types.ts';

/** Elements of a tensor that are followed through shape chains at most. */
export const MAX_ELEMENTS = 4096;

export const UNKNOWN: ValueInfo = { dtype: 0, shape: null };

/** A tensor; `elements` are dropped when there are too many to follow, or not as many as the shape says. */
export function tensor(dtype: number, shape: Shape | null, elements?: readonly Dim[]): ValueInfo {
  if (!elements || !shape || elements.length > MAX_ELEMENTS) return { dtype, shape };
  return elementCountOf(shape) === elements.length ? { dtype, shape, elements } : { dtype, shape };
}

/** A sequence of tensors alike, or with `items` of tensors known one by one. */
export function sequence(item: ValueInfo, items?: readonly ValueInfo[]): ValueInfo {
  return items ? { dtype: 0, shape: null, item, items } : { dtype: 0, shape: null, item };
}

/** Number of elements of a tensor of that shape; null when a dimension or the rank is unknown. */
export function elementCountOf(shape: Shape | null): number | null {
  if (!shape) return null;
  let count = 1;
  for (const dim of shape) {
    if (typeof dim !== 'number') return null;
    count *= dim;
  }
  return count;
}

export function sameShape(a: Shape | null, b: Shape | null): boolean {
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((dim, i) => dim === b[i]);
}

/** What holds for both of two values that may stand for one: of alternative branches, or of turns of a loop. */
export function common(a: ValueInfo, b: ValueInfo): ValueInfo {
  const dtype = a.dtype === b.dtype ? a.dtype : 0;
  if (a.item ?? b.item) {
    // An empty sequence says nothing of the items that others have.
    if (a.items?.length === 0 && b.item) return sequence(b.item);
    if (b.items?.length === 0 && a.item) return sequence(a.item);
    return sequence(a.item && b.item ? common(a.item, b.item) : (a.item ?? b.item ?? UNKNOWN));
  }
  if (!a.shape || a.shape.length !== b.shape?.length) return { dtype, shape: null };
  const other = b.shape;
  const shape = a.shape.map((dim, i) => (dim === other[i] ? dim : null));
  if (!a.elements || !b.elements || !sameShape(a.shape, other)) return { dtype, shape };
  return tensor(
    dtype,
    shape,
    a.elements.map((element, i) => (element === b.elements![i] ? element : null)),
  );
}
