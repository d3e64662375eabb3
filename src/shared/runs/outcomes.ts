import type { Measurement, Run, RunsCost, RunsHarm, RunsReport, RunsView } from '../../protocol/runs.ts';
import * as format from '../format.ts';

/** What a run costs. */
export interface CostKind {
  readonly id: RunsCost;
  readonly title: string;
  readonly help: string;
  readonly of: (run: Run) => number | null;
  readonly show: (value: number | null) => string;
}

/** How much worse a run is than the original, on the same data. */
export interface HarmKind {
  readonly id: RunsHarm;
  readonly title: string;
  readonly help: string;
  readonly of: (outcome: Outcome) => number | null;
  readonly show: (value: number | null) => string;
}

/** How a run did on the data that are shown. */
export interface Outcome {
  readonly measurement: Measurement | null;
  /** How the original did. */
  readonly original: Measurement | null;
  /** How close to the original; null when that was not measured. */
  readonly fidelity: Measurement['fidelity'];
  readonly isOriginal: boolean;
}

export const COSTS: readonly CostKind[] = [
  {
    id: 'bytes',
    title: 'Size',
    help: 'The file and its side files',
    of: run => run.bytes,
    show: format.bytes,
  },
  {
    id: 'archived',
    title: 'Archived',
    help: 'Its archive, or else all its files zipped',
    of: run => run.archivedBytes ?? run.figures?.zippedBytes ?? null,
    show: format.bytes,
  },
  {
    id: 'nonzero',
    title: 'Non-zeros',
    help: 'Weights that are not zero',
    of: run => run.figures?.nonzero ?? null,
    show: format.count,
  },
  {
    id: 'macs',
    title: 'MACs',
    help: 'Multiply-accumulates for one run',
    of: run => run.figures?.macs ?? null,
    show: format.count,
  },
  {
    id: 'energy',
    title: 'Energy',
    help: 'Estimated energy of one inference: for comparing, not a measurement',
    of: run => run.figures?.energy ?? null,
    show: value => (value === null ? format.UNKNOWN : `≈ ${format.energy(value)}`),
  },
  {
    id: 'time',
    title: 'Time',
    help: 'Measured time of one run in ONNX Runtime on this machine, the median',
    of: run => run.latency?.milliseconds ?? null,
    show: format.milliseconds,
  },
];

export const HARMS: readonly HarmKind[] = [
  {
    id: 'accuracy',
    title: 'Accuracy lost',
    help: 'Percentage points less than the original',
    of({ measurement, original, isOriginal }) {
      const [before, after] = [original?.accuracy, measurement?.accuracy];
      if (!before || !after) return null;
      // Counted in samples, so that equal ones are equal.
      return isOriginal ? 0 : (100 * (after.wrong - before.wrong)) / before.samples;
    },
    show: value => (value === null ? format.UNKNOWN : `${Number(value.toFixed(2))} points`),
  },
  {
    id: 'disagreement',
    title: 'Other answers',
    help: 'Share of samples whose largest output is another than the original’s',
    of({ fidelity, isOriginal }) {
      if (isOriginal) return 0;
      const agreement = fidelity?.agreement ?? null;
      return agreement === null ? null : 100 * (1 - agreement);
    },
    show: value => (value === null ? format.UNKNOWN : `${Number(value.toFixed(2))} %`),
  },
  {
    id: 'noise',
    title: 'Noise of the outputs',
    help: 'Root mean square of the difference to the original’s outputs, in per cent of these',
    of({ fidelity, isOriginal }) {
      if (isOriginal || fidelity?.identical === true) return 0;
      const sqnrDb = fidelity?.sqnrDb ?? null;
      return sqnrDb === null ? null : 100 * 10 ** (-sqnrDb / 20);
    },
    show: value => (value === null ? format.UNKNOWN : `${Number(value.toPrecision(3))} %`),
  },
  {
    id: 'kl',
    title: 'KL divergence',
    help: 'Of the softmax of the outputs from the original’s, in nats',
    of: ({ fidelity, isOriginal }) =>
      isOriginal || fidelity?.identical === true ? 0 : (fidelity?.kl ?? null),
    show: value => (value === null ? format.UNKNOWN : `${format.real(value, 3)} nats`),
  },
];

export const costKind = (id: RunsCost): CostKind => COSTS.find(kind => kind.id === id) ?? COSTS[0]!;
export const harmKind = (id: RunsHarm): HarmKind => HARMS.find(kind => kind.id === id) ?? HARMS[0]!;

/** Data that runs were measured on. */
export interface DataChoice {
  readonly key: string;
  readonly title: string;
  /** Runs that were. */
  readonly runs: number;
}

/** The data that figures can be compared on, those first that say most: real before random, then the ones of most runs. */
export function dataChoices({ runs }: Pick<RunsReport, 'runs'>): DataChoice[] {
  const found = new Map<string, { measurement: Measurement; runs: Set<string> }>();
  for (const { id, measured } of runs) {
    for (const measurement of measured) {
      const entry = found.get(measurement.dataKey) ?? { measurement, runs: new Set() };
      entry.runs.add(id);
      found.set(measurement.dataKey, entry);
    }
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        Number(a.measurement.random) - Number(b.measurement.random) ||
        b.runs.size - a.runs.size ||
        b.measurement.samples - a.measurement.samples,
    )
    .map(({ measurement, runs: { size } }) => ({
      key: measurement.dataKey,
      title: measurement.data,
      runs: size,
    }));
}

/** A run with how it did on the data that are shown. */
export interface ShownRun {
  readonly run: Run;
  readonly outcome: Outcome;
}

/** What is shown of the runs. Choices that fell away are replaced by the best that there are. */
export interface Shown {
  readonly rows: readonly ShownRun[];
  readonly data: readonly DataChoice[];
  readonly dataKey: string | null;
  readonly cost: CostKind;
  readonly harm: HarmKind;
  /** Those with at least two runs to compare. */
  readonly harms: readonly HarmKind[];
}

export function shownRuns(report: Pick<RunsReport, 'runs'>, view: RunsView): Shown {
  const data = dataChoices(report);
  const dataKey = data.find(({ key }) => key === view.dataKey)?.key ?? data[0]?.key ?? null;
  const origin = report.runs.find(({ role }) => role === 'original');
  const original = (origin && measuredOn(origin, dataKey)[0]) ?? null;
  const rows = report.runs.map(run => ({ run, outcome: outcomeOf(run, origin, original, dataKey) }));
  const known = (harm: HarmKind): number =>
    rows.filter(({ outcome }) => !outcome.isOriginal && harm.of(outcome) !== null).length;
  const harms = HARMS.filter(harm => known(harm) > 0);
  const harm = harms.find(({ id }) => id === view.y) ?? harms[0] ?? HARMS[0]!;
  return { rows, data, dataKey, cost: costKind(view.x), harm, harms };
}

function outcomeOf(
  run: Run,
  origin: Run | undefined,
  original: Measurement | null,
  dataKey: string | null,
): Outcome {
  const measured = measuredOn(run, dataKey);
  const isSame = origin !== undefined && [run.sha256, run.contentSha256].includes(origin.sha256);
  const isOriginal = isSame && origin.sha256 !== '';
  const compared = measured.find(({ fidelity, against }) => fidelity !== null && against === origin?.sha256);
  const withLabels = measured.find(({ accuracy }) => accuracy !== null);
  return {
    measurement: withLabels ?? compared ?? measured[0] ?? (isOriginal ? original : null),
    original,
    fidelity: compared?.fidelity ?? null,
    isOriginal,
  };
}

/** The newest last in the file: first here. */
function measuredOn({ measured }: Run, dataKey: string | null): Measurement[] {
  return measured.filter(measurement => measurement.dataKey === dataKey).toReversed();
}
