import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TrainingPoint } from '../../src/protocol/rpc.ts';
import * as format from '../ui/format.ts';

const WIDTH = 600;
const HEIGHT = 120;

/** A point with its place on the axis: a pass that trains twice has its second training behind the first. */
interface Placed extends TrainingPoint {
  readonly at: number;
}

export type Curves = readonly Placed[];

export function addPoint(curves: Curves, point: TrainingPoint): Curves {
  const last = curves.at(-1);
  if (last === undefined) return [{ ...point, at: point.step }];
  const start = point.step > last.step ? last.at - last.step : last.at;
  return [...curves, { ...point, at: start + point.step }];
}

interface Curve {
  readonly id: 'loss' | 'accuracy' | 'sparsity' | 'rate';
  readonly title: string;
  readonly value: (point: Placed) => number | null;
  readonly text: (value: number) => string;
}

const share = (value: number): string => format.percent(value, 2);
const all: readonly Curve[] = [
  { id: 'loss', title: 'Loss', value: point => point.loss, text: value => value.toPrecision(4) },
  { id: 'accuracy', title: 'Accuracy', value: point => point.accuracy, text: share },
  { id: 'sparsity', title: 'Sparsity', value: point => point.sparsity, text: share },
  { id: 'rate', title: 'Learning rate', value: point => point.rate, text: value => value.toPrecision(3) },
];

/** How training goes, drawn while it goes on: a drawing for each figure that there is, with its newest value in words. */
export function curvesView(curves: Curves, secondsLeft: number | null): TemplateResult {
  const last = curves.at(-1)!;
  return html`<section class="curves" aria-label="Training">
    <p class="summary">
      Step ${format.exact(last.step)} of
      ${format.exact(last.steps)}${
        secondsLeft === null ? nothing : html` · ${format.duration(secondsLeft)} left`
      }
    </p>
    ${all.map(curve => drawing(curve, curves))}
  </section>`;
}

function drawing(curve: Curve, curves: Curves): TemplateResult | typeof nothing {
  const points = curves.flatMap(point => {
    const value = curve.value(point);
    return value === null || !Number.isFinite(value) ? [] : [{ at: point.at, value }];
  });
  const newest = points.at(-1);
  if (newest === undefined || points.every(({ value }) => value === 0)) return nothing;
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const text = (value: number): string => curve.text(value);
  const [start, end] = [curves[0]!.at, curves.at(-1)!.at];
  const x = (at: number): string => ((end > start ? (at - start) / (end - start) : 1) * WIDTH).toFixed(1);
  const y = (value: number): string =>
    (HEIGHT - 4 - (high > low ? (value - low) / (high - low) : 0.5) * (HEIGHT - 8)).toFixed(1);
  const line = points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ');
  return html`<figure data-curve=${curve.id}>
    <figcaption>
      <span>${curve.title}</span><b>${text(newest.value)}</b>
      <span class="dim">from ${text(low)} to ${text(high)}</span>
    </figcaption>
    <svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      preserveAspectRatio="none"
      role="img"
      aria-label="${curve.title}: ${text(points[0]!.value)} at first, ${text(newest.value)} now"
    >
      ${svg`<polyline points=${line}></polyline>`}
    </svg>
  </figure>`;
}
