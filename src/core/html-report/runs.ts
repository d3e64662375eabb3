import type { RunsReport, RunsView } from '../../protocol/runs.ts';
import { scatterLayout } from '../../shared/plot/scatter.ts';
import { bestRuns, plottedRuns } from '../../shared/runs/front.ts';
import { COSTS, shownRuns, type Shown } from '../../shared/runs/outcomes.ts';
import * as format from '../../shared/format.ts';
import { markup, type Markup } from './markup.ts';
import { noteList, page, tableOf } from './page.ts';

/** Everything made from a model, as a document that stands alone. */
export function runsHtml(report: RunsReport, view: RunsView): string {
  const shown = shownRuns(report, view);
  const name = report.runs[0]?.name ?? report.model;
  const title = `Runs of ${format.baseName(name)}`;
  const data = shown.data.find(({ key }) => key === shown.dataKey)?.title;
  return page(
    title,
    markup`<h1>${title}</h1>
<p class="dim">${format.plural(report.runs.length, 'model')}${data !== undefined && `; accuracy and closeness to the original on ${data}`}</p>
`,
    noteList(report.notes),
    scatter(shown),
    markup`<h2>Models</h2>
${runsTable(shown)}`,
    analyses(report),
  );
}

function scatter(shown: Shown): Markup | null {
  const points = plottedRuns(shown);
  if (points.length < 2) return null;
  const { cost, harm } = shown;
  const layout = scatterLayout(points, 1100, 380);
  const { area } = layout;
  const marks = layout.points.map(({ id, left, top, isBest }) => {
    const point = points.find(candidate => candidate.id === id)!;
    const kind = `dot${isBest ? ' best' : ''}${point.isOriginal ? ' original' : ''}`;
    return markup`<g><title>${point.name}: ${cost.title} ${cost.show(point.x)}, ${harm.title} ${harm.show(point.y)}</title>
<circle class="${kind}" cx="${left.toFixed(1)}" cy="${top.toFixed(1)}" r="5"></circle>${
      (isBest || point.isOriginal) &&
      markup`<text x="${(left > area.right - 200 ? left - 8 : left + 8).toFixed(1)}" y="${(top - 7).toFixed(1)}" text-anchor="${left > area.right - 200 ? 'end' : 'start'}">${format.baseName(point.name)}</text>`
    }</g>
`;
  });
  const axis = (show: (value: number | null) => string, value: number): string =>
    value === 0 ? '0' : show(value).replace(/^≈ /, '');
  return markup`<h2>${harm.title} against ${cost.title.toLowerCase()}</h2>
<p class="dim">${harm.help}. Blue: the original; green: no other is both smaller and less harmed.</p>
<svg viewBox="0 0 ${layout.width} ${layout.height}" role="img" aria-label="${harm.title} against ${cost.title}">
${layout.yTicks.map(
  ({
    value,
    at,
  }) => markup`<line class="grid" x1="${area.left}" x2="${area.right}" y1="${at}" y2="${at}"></line>
<text class="tick" x="${area.left - 8}" y="${at + 4}" text-anchor="end">${axis(harm.show, value)}</text>`,
)}
${layout.xTicks.map(
  ({
    value,
    at,
  }) => markup`<line class="grid" x1="${at}" x2="${at}" y1="${area.top}" y2="${area.bottom}"></line>
<text class="tick" x="${at}" y="${area.bottom + 16}" text-anchor="middle">${axis(cost.show, value)}</text>`,
)}
<polyline class="front" points="${layout.front}"></polyline>
${marks}<text class="dim" x="${(area.left + area.right) / 2}" y="${layout.height - 6}" text-anchor="middle">${cost.title}</text>
</svg>
`;
}

function runsTable(shown: Shown): Markup {
  const points = plottedRuns(shown);
  const best = bestRuns(points);
  const show = (value: number | null | undefined, text: (value: number) => string): string =>
    value === null || value === undefined ? format.UNKNOWN : text(value);
  return tableOf(
    [
      { title: 'File' },
      { title: 'Made by' },
      ...COSTS.map(({ title, help }) => ({ title, help, numeric: true })),
      { title: 'Accuracy', numeric: true },
      { title: 'Same', numeric: true, help: 'Samples whose largest output is the same one' },
      { title: 'SQNR', numeric: true },
    ],
    shown.rows.map(({ run, outcome: { measurement, fidelity } }) => ({
      kind: run.role === 'original' ? 'original' : best.has(run.id) ? 'best' : '',
      cells: [
        markup`${run.name}${run.path === null && ' (not found)'}${best.has(run.id) && markup`<span class="tag">best</span>`}${
          run.error && markup`<br><span class="dim">${run.error.message}</span>`
        }`,
        run.steps.length > 0 ? run.steps.join(' → ') : run.role,
        ...COSTS.map(cost => {
          const isZip = cost.id === 'archived' && run.archivedBytes === null && run.figures !== null;
          return (isZip ? 'zip ' : '') + cost.show(cost.of(run));
        }),
        show(measurement?.accuracy?.accuracy, value => format.percent(value, 2)),
        show(fidelity?.agreement, value => format.percent(value)),
        fidelity?.identical ? '∞' : show(fidelity?.sqnrDb, value => `${value.toFixed(1)} dB`),
      ],
    })),
  );
}

function analyses({ analyses: list, runs }: RunsReport): Markup | null {
  if (list.length === 0) return null;
  return markup`<h2>Analyses</h2>
${tableOf(
  [{ title: 'Model' }, { title: 'Analysis' }, { title: 'What' }, { title: 'Data' }, { title: 'When' }],
  list.map(({ kind, sha256, summary, data, when }) => ({
    cells: [
      runs.find(run => run.sha256 === sha256)?.name,
      kind,
      summary,
      data,
      when.slice(0, 16).replace('T', ' '),
    ],
  })),
)}`;
}
