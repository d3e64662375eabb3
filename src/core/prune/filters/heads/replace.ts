import { EspalierError } from '../../../errors.ts';
import type { Coupling } from '../../../graph/channels/index.ts';
import { removeUnused } from '../../../graph/unused.ts';
import type { PassContext } from '../../../passes/types.ts';
import { captureValues, forEachChannel, type Captured } from '../../criteria/capture.ts';
import type { FeatureBatch, Head, HeadSettings, Pooling } from './head.ts';
import { writeHead, type HeadPlace } from './writer.ts';

/**
 * Where a head goes that reads the maps in the value.
 * @throws EspalierError `UNSUPPORTED` when the model's first output is no list of class scores
 */
export function headPlace({ model, scope, shapes }: Coupling, value: string): HeadPlace {
  const output = model.graph.output[0]?.name ?? '';
  const { shape } = shapes.value(scope, output);
  const classes = shape?.[1];
  const info = shapes.value(scope, value);
  if (shape?.length !== 2 || typeof classes !== 'number' || model.graph.output.length !== 1 || !info.shape) {
    throw new EspalierError(
      'UNSUPPORTED',
      `The output "${output}" is not the only one and a list of class scores [batch, classes], so no classifier can take its place.`,
      'Keep the classifier that is there.',
    );
  }
  const last = scope.producer(output);
  const softmax = last?.opType === 'Softmax';
  const scores = softmax ? last.input[0]! : output;
  return { model, value, rank: info.shape.length, dtype: info.dtype, output, classes, softmax, scores };
}

/**
 * Fits the head to the data (labelled where the head needs it) and writes it in the place of the layers behind the maps. Edits the place's model.
 * @returns a sentence for the report
 * @throws EspalierError `BAD_DATA`, `UNSUPPORTED`, `CANCELLED`
 */
export async function replaceHead(
  place: HeadPlace,
  head: Head,
  pooling: Pooling,
  settings: HeadSettings,
  context: PassContext,
): Promise<string> {
  const labelled = head.needs === 'labels';
  const { features, samples } = await measure(place, context);
  const fitted = await head.fit({
    features,
    classes: place.classes,
    samples,
    seed: context.seed,
    job: context,
    settings,
    forEachBatch: visit => visitBatches(place, pooling, labelled, context, visit),
  });
  writeHead(place, pooling, fitted);
  removeUnused(place.model);
  return `${fitted.note} It replaces the layers behind the maps.`;
}

/** How many maps there are: shapes may leave it open, data don't. */
async function measure(
  { model, value }: HeadPlace,
  context: PassContext,
): Promise<{ features: number; samples: number }> {
  const { dataset } = context;
  const one = dataset && { ...dataset, size: Math.min(1, dataset.size) };
  let features = 0;
  await captureValues(model, [value], one, context, captured => {
    features = captured.dims[1] ?? 0;
  });
  if (features === 0) throw new EspalierError('BAD_DATA', 'The data have no samples.');
  return { features, samples: dataset!.size };
}

async function visitBatches(
  place: HeadPlace,
  pooling: Pooling,
  labelled: boolean,
  context: PassContext,
  visit: (batch: FeatureBatch) => void | Promise<void>,
): Promise<void> {
  const { model, value, scores, classes } = place;
  let rows: Float32Array = new Float32Array();
  await captureValues(model, labelled ? [value] : [value, scores], context.dataset, context, captured => {
    const { name, count, labels } = captured;
    if (name === value) rows = pool(captured, pooling);
    if (labelled) return visit({ count, rows, labels: checked(labels!, count, classes), scores: undefined });
    // Of each batch the maps come first, then the scores.
    if (name === scores)
      return visit({
        count,
        rows,
        labels: undefined,
        scores: Float32Array.from(captured.values.subarray(0, count * classes)),
      });
  });
}

function pool(captured: Captured, pooling: Pooling): Float32Array {
  const channels = captured.dims[1]!;
  const rows = new Float32Array(captured.count * channels);
  if (pooling === 'max') {
    rows.fill(-Infinity);
    forEachChannel(captured, 1, (sample, channel, x) => {
      const at = sample * channels + channel;
      if (x > rows[at]!) rows[at] = x;
    });
    return rows;
  }
  const positions = captured.dims.slice(2).reduce((product, dim) => product * dim, 1);
  forEachChannel(captured, 1, (sample, channel, x) => {
    rows[sample * channels + channel]! += x / positions;
  });
  return rows;
}

/** @throws EspalierError `BAD_DATA` */
function checked(labels: Int32Array, count: number, classes: number): Int32Array {
  const own = labels.subarray(0, count);
  for (const label of own) {
    if (label >= 0 && label < classes) continue;
    throw new EspalierError('BAD_DATA', `There is a label ${label}, but the model has ${classes} classes.`);
  }
  return own;
}
