import { paretoFront } from '../plot/pareto.ts';
import type { Shown } from './outcomes.ts';

/** A run that has both values of the plot. */
export interface PlottedRun {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly isOriginal: boolean;
}

/** The runs that have both values: cost to the right, harm upwards. */
export function plottedRuns({ rows, cost, harm }: Pick<Shown, 'rows' | 'cost' | 'harm'>): PlottedRun[] {
  return rows.flatMap(({ run, outcome }) => {
    const [x, y] = [cost.of(run), harm.of(outcome)];
    if (x === null || y === null || run.path === null) return [];
    return [{ id: run.id, name: run.name, x, y, isOriginal: run.role === 'original' }];
  });
}

/** Ids of the runs on the front: to which no other is both smaller and less harmed. None where there is no choice. */
export function bestRuns(points: readonly Pick<PlottedRun, 'id' | 'x' | 'y'>[]): ReadonlySet<string> {
  return new Set(points.length < 2 ? [] : paretoFront(points).map(({ id }) => id));
}
