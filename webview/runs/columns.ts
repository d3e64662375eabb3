import { html, nothing, type TemplateResult } from 'lit';
import { COSTS, type ShownRun } from '../../src/shared/runs/outcomes.ts';
import type { Run, RunsCost } from '../../src/protocol/runs.ts';
import { barCell } from '../ui/bars.ts';
import * as format from '../ui/format.ts';
import { icon } from '../ui/icons.ts';
import { middleName } from '../ui/names.ts';
import type { Column } from '../ui/table.ts';

const WIDTHS: Readonly<Partial<Record<RunsCost, number>>> = {
  bytes: 132,
  archived: 106,
  nonzero: 90,
  energy: 84,
};

const ROLES: Readonly<Record<Run['role'], { icon: string; title: string }>> = {
  original: { icon: 'star-full', title: 'original' },
  copy: { icon: 'files', title: 'copy of the original' },
  derived: { icon: 'file', title: 'made from it' },
  archive: { icon: 'archive', title: 'archive' },
};

export const roleTitle = ({ role, path }: Run): string =>
  path === null ? 'original, not found' : ROLES[role].title;

/** What was done, and what it cost; bars compare with the original. */
export function runColumns(
  rows: readonly ShownRun[],
  best: ReadonlySet<string>,
): readonly Column<ShownRun>[] {
  const original = rows.find(({ run }) => run.role === 'original')?.run;
  return [
    {
      id: 'name',
      title: 'File',
      width: 210,
      grow: true,
      value: ({ run }) => run.name,
      cell: ({ run }) => nameCell(run, best.has(run.id)),
      tooltip: ({ run }) => tooltipOf(run),
    },
    {
      id: 'steps',
      title: 'Made by',
      width: 190,
      grow: true,
      value: ({ run }) => run.steps.join(' → '),
      cell: ({ run }) => stepsOf(run),
      tooltip: ({ run }) => run.steps.join('\n'),
    },
    ...COSTS.map(({ id, title, help, of, show }): Column<ShownRun> => ({
      id,
      title,
      help,
      width: WIDTHS[id] ?? 82,
      numeric: true,
      value: ({ run }) => of(run),
      cell: ({ run }) => {
        const value = of(run);
        const whole = original ? of(original) : null;
        if (id === 'archived' && run.archivedBytes === null && value !== null)
          return html`<span class="text dim">zip ${show(value)}</span>`;
        if (id !== 'bytes' || value === null) return show(value);
        return barCell(show(value), whole ? value / whole : null, 'bytes');
      },
      tooltip: ({ run }) => costTooltip(id, run),
    })),
    ...outcomeColumns(),
  ];
}

function outcomeColumns(): readonly Column<ShownRun>[] {
  const column = (
    id: string,
    title: string,
    help: string,
    value: (row: ShownRun) => number | null,
    show: (value: number) => string,
  ): Column<ShownRun> => ({
    id,
    title,
    help,
    width: 90,
    numeric: true,
    value,
    cell: row => {
      const found = value(row);
      return found === null ? format.UNKNOWN : show(found);
    },
    tooltip: ({ outcome }) => outcome.measurement?.data ?? 'not measured on these data',
  });
  return [
    column(
      'accuracy',
      'Accuracy',
      'Share of the samples that are right',
      ({ outcome }) => outcome.measurement?.accuracy?.accuracy ?? null,
      value => format.percent(value, 2),
    ),
    column(
      'agreement',
      'Same',
      'Share of samples whose largest output is the same as the original’s',
      ({ outcome }) => outcome.fidelity?.agreement ?? null,
      value => format.percent(value),
    ),
    column(
      'sqnr',
      'SQNR',
      'Signal to noise of the outputs; more is closer to the original',
      ({ outcome: { fidelity } }) => (fidelity?.identical ? Infinity : (fidelity?.sqnrDb ?? null)),
      value => (value === Infinity ? '∞' : `${value.toFixed(1)} dB`),
    ),
  ];
}

function nameCell(run: Run, isBest: boolean): TemplateResult {
  return html`<span class="kind"
      >${icon(run.error ? 'error' : run.path === null ? 'circle-slash' : ROLES[run.role].icon)}</span
    ><span class="hidden">${roleTitle(run)}: </span>${middleName(run.name)}${
      isBest ? html`<span class="tag best" title="On the best front of the plot">best</span>` : nothing
    }`;
}

function stepsOf(run: Run): string {
  if (run.role === 'original' || run.role === 'copy') return roleTitle(run);
  const steps = run.steps.join(' → ');
  return run.role === 'archive' ? (steps === '' ? 'Pack' : `${steps} → Pack`) : steps;
}

function tooltipOf(run: Run): string {
  if (run.path === null)
    return `${run.name} was not found: deleted, changed, or elsewhere (SHA-256 ${run.sha256})`;
  return run.error ? `${run.path}\n${run.error.message}` : run.path;
}

function costTooltip(id: (typeof COSTS)[number]['id'], run: Run): string {
  const { figures, latency } = run;
  switch (id) {
    case 'bytes':
      return format.exactBytes(run.bytes);
    case 'archived':
      return run.archivedBytes === null
        ? `zipped: ${format.exactBytes(figures?.zippedBytes ?? null)}; there is no archive of it`
        : format.exactBytes(run.archivedBytes);
    case 'nonzero':
      return figures ? `${format.exact(figures.nonzero)} of ${format.exact(figures.params)} parameters` : '';
    case 'macs':
      return format.exact(figures?.macs ?? null);
    case 'energy':
      return figures ? `Estimate: ${figures.energyProfile}` : '';
    case 'time':
      return latency
        ? `Median of ${latency.runs} runs of ${format.plural(latency.batch, 'sample')}; the fastest took ${format.milliseconds(latency.fastest)}. ${latency.machine}`
        : 'not measured';
  }
}
