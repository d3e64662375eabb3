import type { Dim, Shape } from '../../../../protocol/summary.ts';
import type { NodeContext, RuleTable } from '../context.ts';
import type { ValueInfo } from '../../types.ts';
import { tensor } from '../value.ts';

/** Shape of several tensors joined along an axis; what one of them does not tell another one may. */
export function concatShape(n: NodeContext, shapes: readonly (Shape | null)[], axis: number): Shape | null {
  const known = shapes.filter(shape => shape !== null);
  const [first] = known;
  if (!first) return null;
  const at = n.axis(axis, first.length);
  if (known.some(shape => shape.length !== first.length)) n.fail('inputs of different ranks');
  return first.map((_, i) => {
    if (i !== at)
      return known.map(shape => shape[i]!).reduce<Dim>((a, b) => n.same(a, b, `axis ${i} of the inputs`));
    return known.length === shapes.length ? n.dims.sum(known.map(shape => shape[i]!)) : null;
  });
}

/** Elements of vectors joined; a vector of known length and unknown elements leaves gaps. */
function joined(inputs: readonly (ValueInfo | undefined)[]): Dim[] | undefined {
  const result: Dim[] = [];
  let any = false;
  for (const input of inputs) {
    if (input?.shape?.length !== 1) return undefined;
    const [length] = input.shape;
    if (input.elements) {
      any = true;
      result.push(...input.elements);
    } else if (typeof length === 'number' && length <= 64) {
      result.push(...new Array<Dim>(length).fill(null));
    } else {
      return undefined;
    }
  }
  return any ? result : undefined;
}

export const rules: RuleTable = {
  Concat: n => {
    const inputs = n.node.input.map((_, i) => n.input(i));
    const shape = concatShape(
      n,
      inputs.map(one => one?.shape ?? null),
      n.int('axis', n.opset < 4 ? 1 : 0),
    );
    return [tensor(n.dtype(0), shape, joined(inputs))];
  },
};
