import type { Dim } from '../../protocol/summary.ts';
import { isFixed } from './guess-dims.ts';

/**
 * The dims that values of the shape `actual` are fed with where `wanted` is expected: the same ones when every fixed dimension agrees; the wanted
 * ones when the shapes differ only in axes of length 1 or in being flattened; undefined when they don't fit.
 */
export function fitDims(actual: readonly number[], wanted: readonly Dim[]): readonly number[] | undefined {
  if (actual.length === wanted.length && wanted.every((dim, i) => !isFixed(dim) || dim === actual[i]))
    return actual;
  if (!wanted.every(isFixed)) return undefined;
  const fixed = wanted;
  const product = (dims: readonly number[]): number => dims.reduce((all, dim) => all * dim, 1);
  const squeezed = (dims: readonly number[]): string => dims.filter(dim => dim !== 1).join();
  const flat = actual.length === 1 || fixed.length === 1;
  const same = flat ? product(actual) === product(fixed) : squeezed(actual) === squeezed(fixed);
  return same ? fixed : undefined;
}

/** A shape as it is written in messages. */
export function shapeText(shape: readonly Dim[] | null): string {
  return shape === null ? 'of any shape' : `[${shape.map(dim => dim ?? '?').join(', ')}]`;
}
