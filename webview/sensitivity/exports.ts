import type { ShownAnalysis } from '../../src/protocol/sensitivity-page.ts';
import { toCsv, type CsvValue } from '../ui/csv.ts';

/** A line for each layer and setting, as on the command line. */
export function sensitivityCsv({ metric, layers }: ShownAnalysis): string {
  return toCsv(
    ['pass', 'layer', 'class', 'setting', metric, 'harm'],
    layers.flatMap(layer =>
      layer.points.map(({ setting, value, harm }): CsvValue[] => [
        layer.pass,
        layer.name,
        layer.class,
        setting,
        value,
        harm,
      ]),
    ),
  );
}

/** What was found, in the form of the command line's `--json`. */
export function sensitivityJson(model: string, analysis: ShownAnalysis): string {
  const { metric, baseline = null, samples, inputs, random, layers, planned } = analysis;
  return JSON.stringify(
    { model, metric, baseline, samples, inputs, random, planned: planned.length, layers },
    null,
    2,
  );
}
