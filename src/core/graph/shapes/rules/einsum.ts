import type { Dim } from '../../../../protocol/summary.ts';
import { broadcast, broadcastDim } from '../broadcast.ts';
import type { Rule, RuleTable } from '../context.ts';
import type { Shape } from '../../../../protocol/summary.ts';
import { tensor } from '../value.ts';

/** An Einsum equation in parts. */
export interface Equation {
  /** One list of letters an operand; `...` stands for broadcast axes. */
  readonly operands: readonly (readonly string[])[];
  readonly output: readonly string[];
}

/** Reads `ij,jk->ik`. Without an arrow the output is the ellipsis, then the letters that occur once, in order. */
export function parseEquation(text: string): Equation {
  const [left = '', right] = text.replaceAll(/\s/g, '').split('->');
  const letters = (part: string) => part.match(/\.\.\.|[A-Za-z]/g) ?? [];
  const operands = left.split(',').map(letters);
  if (right !== undefined) return { operands, output: letters(right) };
  const all = operands.flat();
  const once = [...new Set(all)]
    .filter(one => one !== '...' && all.filter(other => other === one).length === 1)
    .sort();
  return { operands, output: all.includes('...') ? ['...', ...once] : once };
}

const einsum: Rule = n => {
  const { operands, output } = parseEquation(n.string('equation', ''));
  const sizes = new Map<string, Dim>();
  const ellipses: (Shape | null)[] = [];
  operands.forEach((letters, i) => {
    const shape = n.shape(i);
    const named = letters.filter(one => one !== '...').length;
    const hidden = shape ? shape.length - named : 0;
    if (shape && (letters.includes('...') ? hidden < 0 : hidden !== 0))
      n.fail(`operand ${i} has rank ${shape.length}, not as the equation`);
    let axis = 0;
    for (const letter of letters) {
      if (letter === '...') {
        ellipses.push(shape?.slice(axis, axis + hidden) ?? null);
        axis += hidden;
        continue;
      }
      const dim: Dim = shape?.[axis++] ?? null;
      const old = sizes.get(letter);
      sizes.set(
        letter,
        old === undefined || old === null ? dim : dim === null ? old : broadcastDim(n, old, dim),
      );
    }
  });
  const middle = broadcast(n, ellipses);
  if (!middle && output.includes('...')) return [tensor(n.dtype(0), null)];
  return [
    tensor(
      n.dtype(0),
      output.flatMap(one => (one === '...' ? (middle ?? []) : [sizes.get(one) ?? null])),
    ),
  ];
};

export const rules: RuleTable = { Einsum: einsum };
