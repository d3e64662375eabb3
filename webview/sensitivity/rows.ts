import type { ShownAnalysis } from '../../src/protocol/sensitivity-page.ts';
import type {
  SensitivityClass,
  SensitivityMetric,
  SensitivityPoint,
} from '../../src/protocol/sensitivity.ts';
import { sortRows } from '../ui/sort.ts';
import type { Order } from './state.ts';

/** One layer under the pass that is looked at. */
export interface LayerRow {
  readonly key: string;
  readonly name: string;
  /** Ids of the nodes. */
  readonly nodes: readonly string[];
  /** Place in the plan. */
  readonly index: number;
  /** A point for each setting of the table; undefined where it is not measured. */
  readonly points: readonly (SensitivityPoint | undefined)[];
  readonly done: boolean;
  /** Mean over the settings; null when none is a number, or not measured. */
  readonly harm: number | null;
  readonly class: SensitivityClass | null;
}

/** The layers of one pass, all at the same settings. */
export interface LayerTable {
  readonly pass: string;
  readonly metric: SensitivityMetric;
  readonly baseline: number | null | undefined;
  readonly settings: readonly number[];
  readonly rows: readonly LayerRow[];
  readonly done: number;
}

/** Passes of an analysis, in its order. */
export function passesOf(analysis: ShownAnalysis): readonly string[] {
  return [...new Set(analysis.planned.map(({ pass }) => pass))];
}

export function tableOf(analysis: ShownAnalysis, pass: string): LayerTable {
  const found = new Map(
    analysis.layers.filter(layer => layer.pass === pass).map(layer => [layer.name, layer]),
  );
  const planned = analysis.planned.filter(layer => layer.pass === pass);
  const settings = [...new Set(planned.flatMap(layer => layer.settings))];
  const rows = planned.map(({ name, nodes }, index): LayerRow => {
    const layer = found.get(name);
    const bySetting = new Map(layer?.points.map(point => [point.setting, point]));
    return {
      key: name,
      name,
      nodes,
      index,
      points: settings.map(setting => bySetting.get(setting)),
      done: layer !== undefined,
      harm: layer === undefined ? null : meanHarm(layer.points),
      class: layer?.class ?? null,
    };
  });
  const { metric, baseline } = analysis;
  return { pass, metric, baseline, settings, rows, done: found.size };
}

function meanHarm(points: readonly SensitivityPoint[]): number | null {
  const harms = points.flatMap(({ harm }) => (harm === null ? [] : [harm]));
  return harms.length === 0 ? null : harms.reduce((sum, harm) => sum + harm, 0) / harms.length;
}

/** Layers that are not measured come last, in the order of the model. */
export function inOrder(rows: readonly LayerRow[], order: Order): readonly LayerRow[] {
  if (order === 'model') return rows;
  // Outputs that are no numbers are the worst there is.
  return sortRows(rows, row => (row.done ? (row.harm ?? Infinity) : null), order === 'worst');
}
