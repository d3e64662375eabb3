import type { Shape } from '../../../protocol/summary.ts';
import { MAX_ELEMENTS } from './value.ts';

/** Small tensors in row-major order, for the elements that are followed through shape chains. */

export function isStatic(shape: Shape | null): shape is readonly number[] {
  return shape?.every(dim => typeof dim === 'number') ?? false;
}

export function countOf(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}

/** The places of all elements picked by a list of positions for each axis, in row-major order; undefined when too many. */
export function placesOf(
  shape: readonly number[],
  picks: readonly (readonly number[])[],
): number[] | undefined {
  const count = countOf(picks.map(list => list.length));
  if (count > MAX_ELEMENTS) return undefined;
  if (count === 0) return [];
  let places = [0];
  shape.forEach((size, axis) => {
    places = places.flatMap(place => picks[axis]!.map(at => place * size + at));
  });
  return places;
}

/** Elements at {@link placesOf} those positions; undefined when there are none to pick from. */
export function pick<T>(
  elements: readonly T[] | undefined,
  shape: Shape | null,
  picks: (shape: readonly number[]) => readonly (readonly number[])[] | undefined,
): T[] | undefined {
  // Of an empty tensor single axes may be huge.
  if (!elements || elements.length === 0 || !isStatic(shape)) return undefined;
  const lists = picks(shape);
  return lists && placesOf(shape, lists)?.map(place => elements[place]!);
}

export function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

/** Elements of a tensor with its axes in another order. */
export function transposed<T>(
  elements: readonly T[],
  shape: readonly number[],
  order: readonly number[],
): T[] {
  if (elements.length === 0) return [];
  const strides = shape.map((_, axis) => countOf(shape.slice(axis + 1)));
  let places = [0];
  for (const axis of order) {
    places = places.flatMap(place => range(shape[axis]!).map(at => place + at * strides[axis]!));
  }
  return places.map(place => elements[place]!);
}
