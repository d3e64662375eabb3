import type { Fidelity } from '../../protocol/report.ts';
import type { RunFigures } from '../../protocol/runs.ts';
import { toCsv, type CsvValue } from '../csv.ts';
import type { Shown } from './outcomes.ts';

const HEADER = [
  'file',
  'path',
  'role',
  'made_by',
  'bytes',
  'archived_bytes',
  'zipped_bytes',
  'params',
  'nonzero',
  'macs',
  'energy_pj',
  'data',
  'accuracy',
  'wrong',
  'agreement',
  'sqnr_db',
  'cosine',
  'kl',
  'latency_ms',
  'sha256',
];

/** All figures of the runs, exact. */
export function runsCsv({ rows }: Pick<Shown, 'rows'>): string {
  return toCsv(
    HEADER,
    rows.map(({ run, outcome }) => [
      run.name,
      run.path,
      run.role,
      run.steps.join('; '),
      run.bytes,
      run.archivedBytes,
      ...counts(run.figures),
      outcome.measurement?.data ?? null,
      outcome.measurement?.accuracy?.accuracy ?? null,
      outcome.measurement?.accuracy?.wrong ?? null,
      ...closeness(outcome.fidelity),
      run.latency?.milliseconds ?? null,
      run.sha256,
    ]),
  );
}

function counts(figures: RunFigures | null): CsvValue[] {
  if (figures === null) return [null, null, null, null, null];
  const { zippedBytes, params, nonzero, macs, energy } = figures;
  return [zippedBytes, params, nonzero, macs, energy];
}

function closeness(fidelity: Fidelity | null): CsvValue[] {
  if (fidelity === null) return [null, null, null, null];
  const { agreement, sqnrDb, cosine, kl } = fidelity;
  return [agreement, sqnrDb, cosine, kl];
}
