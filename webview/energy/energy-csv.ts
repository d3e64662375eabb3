import type { EnergyReport } from '../../src/protocol/energy.ts';
import { toCsv } from '../ui/csv.ts';
import type { Row } from './columns.ts';

type Value = string | number | null | undefined;

/** Heads with what stands below them. Estimated and measured figures are columns of their own. */
const COLUMNS: readonly (readonly [string, (row: Row, report: EnergyReport) => Value])[] = [
  ['name', ({ name }) => name],
  ['op', ({ op }) => op],
  ['energy_pj', ({ energy }) => energy?.total],
  ['share', ({ energy }, { total }) => (total ? (energy?.total ?? NaN) / total : null)],
  ['compute_pj', ({ energy }) => energy?.compute],
  ['weights_pj', ({ energy }) => energy?.weights],
  ['inputs_pj', ({ energy }) => energy?.inputs],
  ['outputs_pj', ({ energy }) => energy?.outputs],
  ['dram_pj', ({ energy }) => energy?.levels?.dram],
  ['glb_pj', ({ energy }) => energy?.levels?.glb],
  ['noc_pj', ({ energy }) => energy?.levels?.noc],
  ['rf_pj', ({ energy }) => energy?.levels?.rf],
  ['macs', ({ energy }) => energy?.macs],
  ['weight_bits', ({ energy }) => energy?.assumed?.bits.weights],
  ['input_bits', ({ energy }) => energy?.assumed?.bits.inputs],
  ['weight_zeros', ({ energy }) => energy?.assumed?.zeros.weights],
  ['input_zeros', ({ energy }) => energy?.assumed?.zeros.inputs],
  ['measured_us', ({ time }) => time?.microseconds],
  ['measured_alone_us', ({ time }) => time?.alone],
  ['profile', (_, { profile }) => profile],
  ['batch', (_, { batch }) => batch],
];

/** The rows as shown. What is not known is empty. */
export function energyCsv(rows: readonly Row[], report: EnergyReport): string {
  return toCsv(
    COLUMNS.map(([head]) => head),
    rows.map(row => COLUMNS.map(([, of]) => shown(of(row, report)))),
  );
}

function shown(value: Value): string | number | null {
  if (typeof value !== 'number') return value ?? null;
  return Number.isNaN(value) ? null : Number.isInteger(value) ? value : digits(value);
}

/** Enough to compute with, and no more than that. */
const digits = (value: number): number => Number(value.toPrecision(4));
