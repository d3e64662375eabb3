import type { Dim } from '../../../protocol/summary.ts';
import { isOne, monomialOf, ONE, quotient, sameMonomial, type Monomial } from './monomial.ts';

/** How a Reshape cuts axes up and puts the pieces together again. */
export interface Factoring {
  /** Sizes of the pieces, in the order of memory, outermost first. */
  readonly pieces: readonly Monomial[];
  /** Pieces that each axis consists of, as [from, to); undefined for axes that can't be followed. */
  readonly inputs: readonly (readonly [number, number] | undefined)[];
  readonly outputs: readonly (readonly [number, number] | undefined)[];
}

/** One direction of reading, from the first axis or from the last one. */
interface Walk {
  readonly pieces: Monomial[];
  readonly spans: [Map<number, [number, number]>, Map<number, [number, number]>];
  readonly complete: boolean;
}

/**
 * The common pieces of two shapes of the same number of elements: [N, 768, 7] to [N, 12, 64, 7] gives N, 12, 64, 7. Axes that the two don't
 * share boundaries for, or of unknown size, are left out, as are those of size 1.
 */
export function factorReshape(input: readonly Dim[], output: readonly Dim[]): Factoring {
  const back = walk(input, output, true);
  const front = back.complete ? undefined : walk(input, output, false);
  const pieces = [...(front?.pieces ?? []), ...back.pieces.toReversed()];
  const shift = front?.pieces.length ?? 0;
  const last = back.pieces.length;
  const spanOf = (side: 0 | 1, axis: number): readonly [number, number] | undefined => {
    const fromFront = front?.spans[side].get(axis);
    if (fromFront) return fromFront;
    const fromBack = back.spans[side].get(axis);
    // Walked backwards, so the pieces count from the other end.
    return fromBack && [shift + last - fromBack[1], shift + last - fromBack[0]];
  };
  return {
    pieces,
    inputs: input.map((_, axis) => spanOf(0, axis)),
    outputs: output.map((_, axis) => spanOf(1, axis)),
  };
}

/** Takes the largest common piece off both sides again and again, until one of them can't go on. */
function walk(input: readonly Dim[], output: readonly Dim[], backwards: boolean): Walk {
  const order = (dims: readonly Dim[]): number[] => {
    const axes = dims.map((_, axis) => axis).filter(axis => dims[axis] !== 1);
    return backwards ? axes.reverse() : axes;
  };
  const sides = [order(input), order(output)] as const;
  const dims = [input, output] as const;
  const pieces: Monomial[] = [];
  const spans: Walk['spans'] = [new Map<number, [number, number]>(), new Map<number, [number, number]>()];
  const at: [number, number] = [0, 0];
  const start: [number, number] = [0, 0];
  const rest: [Monomial, Monomial] = [ONE, ONE];
  /** Finishes the axis that has no rest, and opens the next one. */
  const advance = (side: 0 | 1): boolean => {
    if (!isOne(rest[side])) return true;
    const axis = sides[side][at[side]];
    const next = axis === undefined ? undefined : monomialOf(dims[side][axis]!);
    if (next === undefined) return false;
    rest[side] = next;
    start[side] = pieces.length;
    return true;
  };
  const close = (side: 0 | 1): void => {
    if (!isOne(rest[side])) return;
    spans[side].set(sides[side][at[side]]!, [start[side], pieces.length]);
    at[side]++;
  };
  while (advance(0) && advance(1)) {
    const piece = commonPiece(rest[0], rest[1]);
    if (piece === undefined) break;
    pieces.push(piece);
    rest[0] = quotient(rest[0], piece)!;
    rest[1] = quotient(rest[1], piece)!;
    close(0);
    close(1);
  }
  const complete = at[0] === sides[0].length && at[1] === sides[1].length;
  return { pieces, spans, complete };
}

/** The one that divides the other. */
function commonPiece(a: Monomial, b: Monomial): Monomial | undefined {
  if (sameMonomial(a, b)) return a;
  if (quotient(b, a)) return a;
  return quotient(a, b) ? b : undefined;
}
