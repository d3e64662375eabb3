import { firstKnown, product, type OperatorView } from '../operator-view.ts';
import type { MacRule } from './rule.ts';

/**
 * Two operands: one multiply-accumulate for each point of the iteration space, that is the product of the sizes of
 * all labels. More operands are contracted from left to right, as ONNX Runtime does, a label being summed away as
 * soon as neither the output nor a later operand names it. One operand is only moved or summed: none.
 */
function count(view: OperatorView): number {
  const equation = parseEinsum(view.text('equation'), view.node.input.length);
  if (equation === undefined) return NaN;

  const operands: string[][] = [];
  const sizes = new Map<string, number>();
  for (const [index, term] of equation.inputs.entries()) {
    const labels = expandEllipsis(term, view.inputSizes(index));
    if (labels === undefined) return NaN;
    operands.push(labels);
    noteSizes(sizes, labels, view.inputSizes(index));
  }
  if (operands.length < 2) return 0;

  const kept = new Set(equation.output ?? implicitOutput(operands));
  let total = 0;
  let current = new Set(operands[0]);
  for (let next = 1; next < operands.length; next++) {
    const space = new Set([...current, ...(operands[next] ?? [])]);
    total += product([...space].map(label => sizes.get(label) ?? NaN));
    const later = new Set(operands.slice(next + 1).flat());
    // Axes of an ellipsis (their labels start with a dot) are always kept.
    current = new Set(
      [...space].filter(label => kept.has(label) || later.has(label) || label.startsWith('.')),
    );
  }
  return total;
}

/** The labels of each operand and, with `->`, of the output; `...` is one label. Undefined when it makes no sense. */
export function parseEinsum(
  equation: string,
  operands: number,
): { inputs: string[][]; output: string[] | undefined } | undefined {
  const [left = '', right, ...more] = equation.replaceAll(/\s/g, '').split('->');
  const inputs = left.split(',').map(labelsOf);
  if (more.length > 0 || inputs.length !== operands) return undefined;
  return { inputs, output: right === undefined ? undefined : labelsOf(right) };
}

function labelsOf(term: string): string[] {
  return term.match(/\.\.\.|[^.]/g) ?? [];
}

/** Without `->` the output has the labels that occur once. */
function implicitOutput(operands: readonly string[][]): string[] {
  const uses = new Map<string, number>();
  for (const label of operands.flat()) uses.set(label, (uses.get(label) ?? 0) + 1);
  return [...uses].filter(([, count]) => count === 1).map(([label]) => label);
}

/** Replaces `...` by a label for each axis it stands for, counted from the right so that broadcasting lines up. */
function expandEllipsis(term: readonly string[], sizes: readonly number[] | undefined): string[] | undefined {
  const at = term.indexOf('...');
  if (at < 0) return [...term];
  if (sizes === undefined) return undefined;
  const hidden = sizes.length - (term.length - 1);
  if (hidden < 0) return undefined;
  return [
    ...term.slice(0, at),
    ...Array.from({ length: hidden }, (_, axis) => `.${hidden - axis}`),
    ...term.slice(at + 1),
  ];
}

/** Sizes of labels; a size of 1 gives way to a larger one (broadcasting), an unknown one to a known one. */
function noteSizes(
  table: Map<string, number>,
  labels: readonly string[],
  sizes: readonly number[] | undefined,
): void {
  for (const [axis, label] of labels.entries()) {
    const before = table.get(label);
    const size = sizes?.[axis] ?? NaN;
    table.set(
      label,
      before === undefined || before === 1 ? size : firstKnown(size === 1 ? NaN : size, before),
    );
  }
}

export const einsum: readonly MacRule[] = [{ operators: ['Einsum'], count }];
