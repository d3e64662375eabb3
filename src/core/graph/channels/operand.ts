import type { Dim, Shape } from '../../../protocol/summary.ts';
import type { Constant } from '../types.ts';
import type { Atoms } from './atoms.ts';
import { monomialOf } from './monomial.ts';

/**
 * A tensor as an operand of nodes, with the atoms of its axes. A constant is an operand of its own for each place that reads it,
 * so that layers that happen to share one are not tied together: each gets its own copy when it has to change.
 */
export interface Operand {
  readonly name: string;
  /** Null when even the rank is unknown: it has no axes then. */
  readonly shape: Shape | null;
  readonly axes: readonly Axis[];
  readonly constant: Constant | undefined;
  /** Real numbers that are stored, as they are or transposed, cast, dequantized: not computed from the model's inputs. */
  readonly isWeight: boolean;
}

export interface Axis {
  readonly dim: Dim;
  /** The first atom; consecutive positions have consecutive atoms. */
  readonly base: number;
  /**
   * Atoms of the axis: its size when that is a number above 1. Of a size `12*batch` 12: positions that are equal modulo 12
   * share an atom. 0 for sizes of which nothing can be taken.
   */
  readonly count: number;
}

/** Axes longer than this are not followed: no layer has so many channels, and pictures seen as one row do. */
const MAX_AXIS = 4_000_000;

export function makeOperand(
  atoms: Atoms,
  name: string,
  shape: Shape | null,
  more: { readonly constant?: Constant | undefined; readonly isWeight?: boolean } = {},
): Operand {
  const axes = (shape ?? []).map((dim): Axis => {
    const count = trackedCount(dim);
    return { dim, base: count === 0 ? -1 : atoms.add(count), count };
  });
  return { name, shape, axes, constant: more.constant, isWeight: more.isWeight ?? false };
}

function trackedCount(dim: Dim): number {
  const coef = monomialOf(dim)?.coef ?? 0;
  return coef > 1 && coef <= MAX_AXIS && Number.isInteger(coef) ? coef : 0;
}

/** Whether the size is a plain number, so that each position has an atom. */
export function isPlain(axis: Axis): boolean {
  return typeof axis.dim === 'number';
}
