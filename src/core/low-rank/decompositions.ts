import type { Decomposition, Form } from './forms/index.ts';
import { toRows, type LowRankLayer } from './layers.ts';
import type { Algebra } from './matrix.ts';

/** A layer taken apart by its weights, in each of several forms. @param stored in the order of the file */
export async function decompositions(
  layer: LowRankLayer,
  forms: readonly Form[],
  stored: Float32Array,
  algebra: Algebra,
): Promise<(readonly [Form, Decomposition])[]> {
  const rows = toRows(layer, stored);
  const found: (readonly [Form, Decomposition])[] = [];
  for (const form of forms) found.push([form, await form.decompose(layer.sizes, rows, algebra)]);
  return found;
}
