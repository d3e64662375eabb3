import { create } from '@bufbuild/protobuf';
import { ValueInfoProtoSchema } from 'onnx-buf';
import type { Dataset } from '../../data/types.ts';
import { throwIfAborted } from '../../errors.ts';
import type { Model } from '../../model/model.ts';
import type { JobContext } from '../../passes/types.ts';
import { batches, batchSize } from '../../runtime/batches.ts';
import type { Session } from '../../runtime/types.ts';
import type { KeptBatches } from './boundary.ts';
import { openModelSession } from './sessions.ts';
import { ActivationStore } from './store.ts';

/** Bytes of activations that are kept in memory. */
const MEMORY_BYTES = 1.5e9;
/** Samples a run: small enough that the values between layers stay in the processor's caches. */
const SAMPLES_PER_RUN = 32;

/**
 * Runs the model once over the data and keeps the named values, its outputs and the labels.
 * @throws EspalierError `RUNTIME`, `BAD_DATA`, `CANCELLED`
 */
export async function keepValues(
  model: Model,
  whole: Session,
  names: readonly string[],
  dataset: Dataset,
  job: JobContext,
  memoryBytes = MEMORY_BYTES,
): Promise<KeptBatches> {
  const store = new ActivationStore(memoryBytes);
  try {
    const fed = new Set(whole.inputNames);
    const fetched = [...new Set([...names.filter(name => !fed.has(name)), ...whole.outputNames])];
    const probe = model.clone();
    const present = new Set(probe.graph.output.map(output => output.name));
    for (const name of fetched) {
      if (!present.has(name)) probe.graph.output.push(create(ValueInfoProtoSchema, { name }));
    }
    const session = await openModelSession(probe);
    try {
      const first = await dataset.batch(0, 1);
      const each = batchSize(whole, dataset, first, Math.min(SAMPLES_PER_RUN, dataset.size));
      const labels: (Int32Array | undefined)[] = [];
      for await (const batch of batches(whole, dataset, job, each)) {
        const index = labels.length;
        const results = await session.run(batch.feeds, fetched);
        throwIfAborted(job.signal);
        for (const name of fetched) if (results[name]) await store.put(name, index, results[name]);
        for (const name of names) if (fed.has(name)) await store.put(name, index, batch.feeds[name]!);
        labels.push(batch.labels);
      }
      return { store, size: dataset.size, each, labels, outputs: whole.outputNames, source: dataset };
    } finally {
      await session.release();
    }
  } catch (error) {
    await store.close();
    throw error;
  }
}
