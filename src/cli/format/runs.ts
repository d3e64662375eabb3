import type { RunsReport } from '../../protocol/runs.ts';
import { bestRuns, plottedRuns } from '../../shared/runs/front.ts';
import { COSTS, type Shown, type ShownRun } from '../../shared/runs/outcomes.ts';
import { table } from './table.ts';
import { duration, percent } from './units.ts';

/** A table of the files, the original first and the best marked, then the analyses. */
export function textRuns(report: RunsReport, shown: Shown): string {
  const best = bestRuns(plottedRuns(shown));
  const { harm, cost } = shown;
  const data = shown.data.find(({ key }) => key === shown.dataKey)?.title;
  return [
    `Runs of ${report.runs[0]?.name ?? report.model}\n`,
    data === undefined
      ? 'nothing was measured yet: --data DATA does it\n'
      : `accuracy and closeness to the original on ${data}\n`,
    ...report.notes.map(note => `* ${note}\n`),
    '\n',
    filesTable(shown, best),
    best.size > 0
      ? `\n* no other has both less ${cost.title.toLowerCase()} and less harm (${harm.title.toLowerCase()})\n`
      : '',
    analysesText(report),
  ].join('');
}

function filesTable({ rows, harm }: Shown, best: ReadonlySet<string>): string {
  const right = (title: string) => ({ title, align: 'right' as const });
  return table(
    [
      { title: '' },
      { title: 'File', maxWidth: 60 },
      { title: 'Made by', maxWidth: 60 },
      ...COSTS.map(({ title }) => right(title)),
      right('Accuracy'),
      right('Same'),
      right('SQNR'),
      right(harm.title),
    ],
    rows.map(row => [
      best.has(row.run.id) ? '*' : '',
      row.run.path === null ? `${row.run.name} (not found)` : row.run.name,
      row.run.error?.message ?? (row.run.steps.join(' → ') || row.run.role),
      ...COSTS.map(kind => (kind.of(row.run) === null ? '' : kind.show(kind.of(row.run)))),
      ...outcomeTexts(row),
      harm.of(row.outcome) === null ? '' : harm.show(harm.of(row.outcome)),
    ]),
  );
}

function outcomeTexts({ outcome: { measurement, fidelity } }: ShownRun): string[] {
  const accuracy = measurement?.accuracy?.accuracy;
  const agreement = fidelity?.agreement ?? undefined;
  const sqnr = fidelity?.sqnrDb ?? undefined;
  return [
    accuracy === undefined ? '' : percent(accuracy, 2),
    agreement === undefined ? '' : percent(agreement),
    fidelity?.identical ? '∞' : sqnr === undefined ? '' : `${sqnr.toFixed(1)} dB`,
  ];
}

function analysesText({ analyses, runs }: RunsReport): string {
  if (analyses.length === 0) return '';
  const rows = analyses.map(({ kind, sha256, summary, data, seconds, when }) => [
    when.slice(0, 16).replace('T', ' '),
    kind,
    runs.find(run => run.sha256 === sha256)?.name ?? '',
    summary,
    data,
    seconds === null ? '' : duration(seconds),
  ]);
  const titles = ['When', 'Analysis', 'File', 'What', 'Data', 'Took'];
  return `\nAnalyses\n${table(
    titles.map(title => ({ title })),
    rows,
  )}`;
}

/** The document of `--json`: a line a file with everything that is known of it, null where it is not. */
export function jsonRuns(report: RunsReport, shown: Shown): object {
  const best = bestRuns(plottedRuns(shown));
  const { cost, harm } = shown;
  const data = shown.data.find(({ key }) => key === shown.dataKey);
  return {
    model: report.model,
    cost: cost.id,
    harm: harm.id,
    data: data?.title ?? null,
    runs: shown.rows.map(({ run, outcome }) => ({
      name: run.name,
      path: run.path,
      role: run.role,
      madeFrom: run.madeFrom,
      steps: run.steps,
      bytes: run.bytes,
      archivedBytes: run.archivedBytes,
      ...figuresOf(run.figures),
      accuracy: outcome.measurement?.accuracy?.accuracy ?? null,
      wrong: outcome.measurement?.accuracy?.wrong ?? null,
      samples: outcome.measurement?.samples ?? null,
      agreement: outcome.fidelity?.agreement ?? null,
      sqnrDb: outcome.fidelity?.sqnrDb ?? null,
      cosine: outcome.fidelity?.cosine ?? null,
      kl: outcome.fidelity?.kl ?? null,
      milliseconds: run.latency?.milliseconds ?? null,
      costValue: cost.of(run),
      harmValue: harm.of(outcome),
      best: best.has(run.id),
      sha256: run.sha256,
      error: run.error,
    })),
    analyses: report.analyses,
    notes: report.notes,
  };
}

function figuresOf(figures: ShownRun['run']['figures']): object {
  const { zippedBytes, params, nonzero, macs, energy, energyProfile } = figures ?? {};
  return {
    zippedBytes: zippedBytes ?? null,
    params: params ?? null,
    nonzero: nonzero ?? null,
    macs: macs ?? null,
    energy: energy ?? null,
    energyProfile: energyProfile ?? null,
  };
}
