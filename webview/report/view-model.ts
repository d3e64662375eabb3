import type {
  Comparison,
  Fidelity,
  LayerChange,
  Measures,
  PassReport,
  Report,
} from '../../src/protocol/report.ts';

/** What the page shows, whether it reports a compression or compares two files. */
export interface Subject {
  readonly kind: 'report' | 'comparison';
  readonly before: { readonly path: string; readonly measures: Measures };
  readonly after: { readonly path: string; readonly measures: Measures };
  readonly fidelity: Fidelity | null;
  readonly layers: readonly LayerChange[];
  readonly passes: readonly PassReport[];
  /** Sentences on the whole and of the passes, each once. */
  readonly notes: readonly string[];
  readonly seconds: number | null;
  /** What it was made from, for the copy as JSON. */
  readonly source: Report | Comparison;
}

export function ofReport(report: Report): Subject {
  return {
    kind: 'report',
    before: { path: report.source, measures: report.before },
    after: { path: report.output, measures: report.after },
    fidelity: report.after.fidelity,
    layers: report.layers,
    passes: report.passes,
    notes: once(report.notes, ...report.passes.map(pass => pass.notes), report.after.fidelity?.notes ?? []),
    seconds: report.seconds,
    source: report,
  };
}

export function ofComparison(comparison: Comparison): Subject {
  return {
    kind: 'comparison',
    before: { path: comparison.a, measures: comparison.before },
    after: { path: comparison.b, measures: comparison.after },
    fidelity: comparison.fidelity,
    layers: comparison.layers,
    passes: [],
    notes: once(comparison.notes, comparison.fidelity?.notes ?? []),
    seconds: null,
    source: comparison,
  };
}

function once(...notes: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(notes.flat())];
}

/** Whether a layer differs in anything that the table shows. */
export function isChanged({ before, after }: LayerChange): boolean {
  if (before === null || after === null) return true;
  return (
    before.params !== after.params ||
    before.nonzero !== after.nonzero ||
    before.bytes !== after.bytes ||
    before.macs !== after.macs ||
    before.dtype !== after.dtype ||
    before.shape.join() !== after.shape.join()
  );
}
