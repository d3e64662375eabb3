import { paretoFront } from './pareto.ts';
import { ticks } from './ticks.ts';

/** A point of a scatter plot, in the units of its axes. */
export interface ScatterInput {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Where things stand in a plot, in pixels from its top left corner. */
export interface ScatterLayout {
  readonly width: number;
  readonly height: number;
  /** Of the area in which points are. */
  readonly area: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly xTicks: readonly { readonly value: number; readonly at: number }[];
  readonly yTicks: readonly { readonly value: number; readonly at: number }[];
  /** In the order of `x`, so that keys go from left to right. */
  readonly points: readonly {
    readonly id: string;
    readonly left: number;
    readonly top: number;
    readonly isBest: boolean;
  }[];
  /** The best front as steps, for the `points` of a polyline. */
  readonly front: string;
}

const MARGIN = { left: 64, top: 14, right: 22, bottom: 44 };

/** Lays out points whose both values are better when less. Axes begin at 0, so that distances tell shares. */
export function scatterLayout(inputs: readonly ScatterInput[], width: number, height: number): ScatterLayout {
  const area = {
    left: MARGIN.left,
    top: MARGIN.top,
    right: Math.max(MARGIN.left + 40, width - MARGIN.right),
    bottom: Math.max(MARGIN.top + 40, height - MARGIN.bottom),
  };
  const known = inputs.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  const x = axis(
    known.map(point => point.x),
    area.left,
    area.right,
  );
  const y = axis(
    known.map(point => point.y),
    area.bottom,
    area.top,
  );
  const best = paretoFront(known);
  const isBest = new Set(best.map(({ id }) => id));
  return {
    width,
    height,
    area,
    xTicks: x.ticks,
    yTicks: y.ticks,
    points: known
      .toSorted((a, b) => a.x - b.x || a.y - b.y)
      .map(({ id, x: valueX, y: valueY }) => ({
        id,
        left: x.at(valueX),
        top: y.at(valueY),
        isBest: isBest.has(id),
      })),
    front: steps(best.map(point => [x.at(point.x), y.at(point.y)] as const)),
  };
}

interface Axis {
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  at(value: number): number;
}

function axis(values: readonly number[], from: number, to: number): Axis {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  // Values that are all 0, or as good as 0, still need an axis.
  const marks = ticks(least, most - least > 1e-200 ? most : least + 1);
  const [low, high] = [marks[0]!, marks.at(-1)!];
  const at = (value: number): number => from + ((value - low) / (high - low || 1)) * (to - from);
  return { ticks: marks.map(value => ({ value, at: at(value) })), at };
}

/** Between two of the best there is nothing as good as the corner: the front goes by steps. */
function steps(points: readonly (readonly [number, number])[]): string {
  return points
    .flatMap(([left, top], i) => {
      const before = points[i - 1];
      return before === undefined
        ? [[left, top]]
        : [
            [left, before[1]],
            [left, top],
          ];
    })
    .map(([left, top]) => `${left!.toFixed(1)},${top!.toFixed(1)}`)
    .join(' ');
}
