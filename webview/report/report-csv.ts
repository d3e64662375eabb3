import type { LayerChange, LayerMeasures } from '../../src/protocol/report.ts';
import { toCsv, type CsvValue } from '../ui/csv.ts';

const MEASURES = ['params', 'nonzero', 'bytes', 'macs', 'dtype', 'shape'] as const;

/** The layers before and after, with exact figures. */
export function reportCsv(layers: readonly LayerChange[]): string {
  const header = ['name', 'op', ...MEASURES.flatMap(key => [`${key}_before`, `${key}_after`])];
  return toCsv(
    header,
    layers.map(layer => [
      layer.name,
      layer.op,
      ...MEASURES.flatMap(key => [cell(layer.before, key), cell(layer.after, key)]),
    ]),
  );
}

function cell(measures: LayerMeasures | null, key: (typeof MEASURES)[number]): CsvValue {
  if (measures === null) return null;
  return key === 'shape' ? measures.shape.join('x') : measures[key];
}
