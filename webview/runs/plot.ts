import { html, type TemplateResult } from 'lit';
import type { RunsView } from '../../src/protocol/runs.ts';
import { plottedRuns } from '../../src/shared/runs/front.ts';
import { COSTS, type Shown } from '../../src/shared/runs/outcomes.ts';
import { dropdown } from '../ui/controls.ts';
import './scatter.ts';
import type { ScatterPoint } from './scatter.ts';

/** The runs that have both values. */
export function plotPoints(shown: Shown): readonly ScatterPoint[] {
  const { cost, harm } = shown;
  return plottedRuns(shown).map(point => ({
    ...point,
    facts: [`${cost.title}: ${cost.show(point.x)}`, `${harm.title}: ${harm.show(point.y)}`],
  }));
}

export interface PlotActions {
  readonly onView: (change: Partial<RunsView>) => void;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Harm against cost, with what is on the axes to choose. */
export function plot(
  shown: Shown,
  points: readonly ScatterPoint[],
  selected: string | null,
  { onView, onSelect, onOpen }: PlotActions,
): TemplateResult {
  const { cost, harm, harms, data, dataKey } = shown;
  return html`<section class="plot" aria-label="Harm against cost">
    <div class="plot-choices">
      <label
        >Harm
        ${dropdown({
          label: 'Harm',
          name: 'harm',
          value: harm.id,
          choices: harms.map(({ id, title }) => ({ value: id, title })),
          onChange: value => onView({ y: value as RunsView['y'] }),
        })}</label
      >
      <label
        >against
        ${dropdown({
          label: 'Cost',
          name: 'cost',
          value: cost.id,
          choices: COSTS.map(({ id, title }) => ({ value: id, title })),
          onChange: value => onView({ x: value as RunsView['x'] }),
        })}</label
      >
      <label
        >on
        ${dropdown({
          label: 'Data',
          name: 'data',
          value: dataKey ?? '',
          choices: data.map(({ key, title, runs }) => ({ value: key, title: `${title} (${runs})` })),
          onChange: value => onView({ dataKey: value }),
        })}</label
      >
      <span class="legend dim" aria-hidden="true">
        <i class="swatch original"></i>original <i class="swatch best"></i>best front
        <i class="swatch"></i>others
      </span>
    </div>
    <espalier-scatter
      .label=${`${harm.title} against ${cost.title.toLowerCase()}`}
      .points=${points}
      .xAxis=${{ title: `${cost.title} → less is better`, show: axisText(cost.show) }}
      .yAxis=${{ title: harm.title, show: axisText(harm.show) }}
      .selected=${selected}
      .empty=${emptyText(shown)}
      .onSelect=${onSelect}
      .onOpen=${onOpen}
    ></espalier-scatter>
  </section>`;
}

/** Units stand once, on the axis: `0.5 points` needs only the number, `1.2 MB` all of it. */
function axisText(show: (value: number | null) => string): (value: number) => string {
  return value =>
    value === 0
      ? '0'
      : show(value)
          .replace(/^≈ /, '')
          .replace(/ (points|nats)$/, '');
}

function emptyText({ rows, data, cost, harm }: Shown): string {
  if (rows.length < 2) return 'Compress the model: what is made from it is plotted here.';
  if (data.length === 0) return 'Measure the runs to see what they lost.';
  const what = rows.every(({ run }) => cost.of(run) === null) ? cost.title : harm.title;
  return `${what} is not known yet.`;
}
