import { create } from '@bufbuild/protobuf';
import { ValueInfoProtoSchema } from 'onnx-buf';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { toNumbers } from '../../data/convert.ts';
import type { Batch, Dataset } from '../../data/types.ts';
import { EspalierError, throwIfAborted } from '../../errors.ts';
import { encodeModel, writeModel } from '../../formats/index.ts';
import { removeUnused } from '../../graph/unused.ts';
import type { Model } from '../../model/model.ts';
import type { JobContext } from '../../passes/types.ts';
import { batches } from '../../runtime/batches.ts';
import { openSession, type Session } from '../../runtime/index.ts';
import { RuntimeThread } from '../../runtime/threads/index.ts';

/** What a value held for one batch. The first `count` samples are real, when the first axis counts samples. */
export interface Captured {
  readonly name: string;
  readonly dims: readonly number[];
  readonly values: Float32Array | Float64Array;
  readonly count: number;
  readonly labels: Int32Array | undefined;
}

export interface CaptureOptions {
  /** Samples a run, where the model leaves that open. */
  readonly batch?: number;
  /** The model is a copy made for this, and may be cut down itself. */
  readonly ownsModel?: boolean;
  /** The model runs in a thread of its own, a batch ahead: worth it where looking at the values takes as long as computing them. */
  readonly aside?: boolean;
}

/** Models larger than this are given to ONNX Runtime as a file. */
const IN_MEMORY_BYTES = 256 << 20;

/**
 * Runs the model over the dataset, and shows what the named values hold, batch after batch: nothing is kept.
 * @throws EspalierError `BAD_DATA`, `RUNTIME`, `CANCELLED`
 */
export async function captureValues(
  model: Model,
  names: readonly string[],
  dataset: Dataset | undefined,
  job: JobContext,
  onBatch: (captured: Captured) => void | Promise<void>,
  options: CaptureOptions = {},
): Promise<void> {
  if (!dataset)
    throw new EspalierError(
      'BAD_DATA',
      'Activations can only be measured with data.',
      'Give them with --data.',
    );
  if (names.length === 0) return;
  const probe = options.ownsModel === true ? cutTo(model, names) : probing(model, names);
  const show = async ({ batch, results }: Run): Promise<void> => {
    const { count, labels } = batch;
    const arrays = await results;
    throwIfAborted(job.signal);
    for (const name of names) {
      const array = arrays[name];
      if (array) await onBatch({ name, dims: array.dims, values: toNumbers(array), count, labels });
    }
  };
  const thread = options.aside === true ? new RuntimeThread() : undefined;
  try {
    await withSession(
      probe,
      async session => {
        const given = batches(session, dataset, job, options.batch);
        await (thread ? aheadOf(session, given, names, show) : inTurn(session, given, names, show));
      },
      thread,
    );
  } finally {
    await thread?.close();
  }
}

/** A batch and what the model gives for it. */
interface Run {
  readonly batch: Batch;
  readonly results: ReturnType<Session['run']>;
}

type Show = (run: Run) => Promise<void>;

async function inTurn(
  session: Session,
  given: AsyncIterable<Batch>,
  names: readonly string[],
  show: Show,
): Promise<void> {
  for await (const batch of given) await show({ batch, results: session.run(batch.feeds, names) });
}

/** Shows each batch while the next one is computed. */
async function aheadOf(
  session: Session,
  given: AsyncIterable<Batch>,
  names: readonly string[],
  show: Show,
): Promise<void> {
  let last: Run | undefined;
  for await (const batch of given) {
    const run = { batch, results: session.run(batch.feeds, names) };
    // A failure is thrown when its turn comes; until then nobody must be told of it.
    run.results.catch(() => undefined);
    if (last !== undefined) await show(last);
    last = run;
  }
  if (last !== undefined) await show(last);
}

/** Gives a session that puts out the named values, and computes nothing that they don't need. @throws EspalierError `RUNTIME` */
export function withProbe(
  model: Model,
  names: readonly string[],
  use: (session: Session) => Promise<void>,
): Promise<void> {
  return withSession(probing(model, names), use);
}

/** A model that puts out the named values and computes nothing that they don't need. */
function probing(model: Model, names: readonly string[]): Model {
  return cutTo(model.clone(), names);
}

function cutTo(probe: Model, names: readonly string[]): Model {
  probe.graph.output = names.map(name => create(ValueInfoProtoSchema, { name }));
  removeUnused(probe);
  return probe;
}

async function withSession(
  model: Model,
  use: (session: Session) => Promise<void>,
  thread?: RuntimeThread,
): Promise<void> {
  const bytes = model.graph.initializer.reduce(
    (sum, one) => sum + one.dims.reduce((n, dim) => n * Number(dim), 4),
    0,
  );
  const folder = bytes > IN_MEMORY_BYTES ? await mkdtemp(path.join(tmpdir(), 'espalier-probe-')) : undefined;
  try {
    const file = folder && path.join(folder, 'probe.onnx');
    if (file) await writeModel(model, file);
    const session = await openSession(
      file ?? (await encodeModel(model)),
      // One core is for who looks at the values.
      thread && { thread, threads: Math.max(1, availableParallelism() - 1) },
    );
    try {
      await use(session);
    } finally {
      await session.release();
    }
  } finally {
    if (folder) await rm(folder, { recursive: true, force: true });
  }
}

/** Calls `visit` with sample, channel and value of every element; samples beyond the real ones are left out. */
export function forEachChannel(
  { dims, values, count }: Captured,
  axis: number,
  visit: (sample: number, channel: number, value: number) => void,
): void {
  const channels = dims[axis]!;
  const inner = dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  const samples = axis === 0 ? 1 : dims[0]!;
  const each = samples === 0 ? 0 : values.length / samples;
  const real = axis === 0 ? 1 : Math.min(count, samples);
  for (let sample = 0; sample < real; sample++) {
    for (let i = 0; i < each; i++) {
      visit(sample, Math.floor(i / inner) % channels, values[sample * each + i]!);
    }
  }
}
