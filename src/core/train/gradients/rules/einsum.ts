import type { GradientRule, GradientTable } from '../types.ts';

/**
 * The gradient of an operand is the product of the output's gradient with the other operands, summed over what the operand does not
 * have. A letter that only this operand has was summed over: its gradient is the same along that axis.
 */
const einsum: GradientRule = call => {
  const { emit } = call;
  const equation = call.string('equation', '').replaceAll(' ', '');
  if (equation.includes('.')) call.refuse('its equation has an ellipsis');
  const [left = '', right] = equation.split('->');
  const terms = left.split(',');
  const result = right ?? implicitResult(left);
  if ([...terms, result].some(term => new Set(term).size !== term.length)) {
    call.refuse('a letter stands twice in one term');
  }
  return terms.map((term, i) => {
    if (!call.wanted[i]) return undefined;
    const others = terms.filter((_, j) => j !== i);
    const known = new Set([result, ...others].join(''));
    const kept = Array.from(term)
      .filter(letter => known.has(letter))
      .join('');
    const inputs = [call.dy(), ...others.map((_, j) => call.input(j < i ? j : j + 1))];
    const sum = emit.node('Einsum', inputs, { equation: `${[result, ...others].join(',')}->${kept}` });
    if (kept === term) return sum;
    const shape = call.shape(i);
    const spread = emit.reshape(
      sum,
      shape.map((size, axis) => (known.has(term[axis]!) ? size : 1)),
    );
    return emit.node('Expand', [spread, emit.ints(shape)]);
  });
};

/** Letters that stand once, in order. */
function implicitResult(left: string): string {
  const letters = Array.from(left.replaceAll(',', ''));
  return letters
    .filter(letter => letters.indexOf(letter) === letters.lastIndexOf(letter))
    .sort()
    .join('');
}

export const gradients: GradientTable = { Einsum: einsum };
