import type { SensitivityMetric } from '../../../protocol/sensitivity.ts';
import type { Dataset } from '../../data/types.ts';
import type { Model } from '../../model/model.ts';
import { telling } from '../../passes/quiet.ts';
import type { JobContext, SensitiveLayer } from '../../passes/types.ts';
import { checkNumbers } from './boundary.ts';
import { keepValues } from './capture.ts';
import { cutPart, measureLayers, type LayerPart } from './measure-layer.ts';
import { perfect } from './metrics.ts';
import { openModelSession } from './sessions.ts';

/**
 * The harm that each layer does by itself at one setting, by a metric that needs no labels; null where the outputs are no numbers.
 * @throws EspalierError `BAD_DATA`, `RUNTIME`, `CANCELLED`
 */
export async function harmOfLayers(
  model: Model,
  layers: readonly SensitiveLayer[],
  point: number,
  dataset: Dataset,
  metric: Exclude<SensitivityMetric, 'accuracy' | 'loss'>,
  job: JobContext,
): Promise<Map<SensitiveLayer, number | null>> {
  const quiet = telling(job, () => undefined);
  const parts: LayerPart[] = [];
  for (const layer of layers) parts.push(await cutPart(model, layer));
  const names = [...new Set(parts.flatMap(part => part.boundary))];
  const whole = await openModelSession(model);
  try {
    const kept = await keepValues(model, whole, names, dataset, quiet);
    try {
      await checkNumbers(kept, whole);
      const harms = new Map<SensitiveLayer, number | null>();
      const requests = parts.map(part => ({
        ...{ part, whole, kept, metric, baseline: perfect(metric) },
        points: [point],
      }));
      await measureLayers(requests, quiet, {
        started: ({ part }, done) =>
          job.progress({ fraction: done / parts.length, message: `Alone: ${part.layer.name}` }),
        finished({ part }, [measured]) {
          harms.set(part.layer, measured?.harm ?? null);
          return Promise.resolve();
        },
      });
      return harms;
    } finally {
      await kept.store.close();
    }
  } finally {
    await whole.release();
  }
}
