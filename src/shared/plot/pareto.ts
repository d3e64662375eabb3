/** A choice between two things that are both better when less. */
export interface Tradeoff {
  readonly x: number;
  readonly y: number;
}

/**
 * The Pareto front: those to which no other is better in one and at least as good in the other. Equal ones are all in it.
 * In the order of `x`, then of `y`, then as given.
 */
export function paretoFront<T extends Tradeoff>(points: readonly T[]): T[] {
  const sorted = points
    .filter(({ x, y }) => !Number.isNaN(x) && !Number.isNaN(y))
    .toSorted((a, b) => a.x - b.x || a.y - b.y);
  const front: T[] = [];
  let last: T | undefined;
  for (const point of sorted) {
    const isEqual = point.x === last?.x && point.y === last.y;
    if (last !== undefined && point.y >= last.y && !isEqual) continue;
    front.push(point);
    last = point;
  }
  return front;
}
