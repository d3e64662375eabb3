import path from 'node:path';
import type { MeasuredRun, MeasureRunsParams, Measurement } from '../../protocol/runs.ts';
import type { ModelSummary } from '../../protocol/summary.ts';
import { summarize } from '../cost/summary.ts';
import type { Dataset } from '../data/types.ts';
import { openModel } from '../formats/index.ts';
import type { JobContext } from '../passes/types.ts';
import { fileBytes } from '../recipe/measure.ts';
import { compareRecordings, record, sessionOptions, type Recording } from '../recipe/recording.ts';
import { isLarge, openRunData } from '../recipe/run-data.ts';
import { openSession } from '../runtime/index.ts';
import { latencyOf, machineName, timeRuns } from '../runtime/latency.ts';
import { dataIdentity } from './data-key.ts';
import { Identifier } from './identify.ts';
import { problemOf } from './scan.ts';
import { RunStore, type RunRecord } from './store.ts';

/** Share of the progress bar for accuracy and fidelity; the rest is for the time. */
const OUTPUTS = 0.8;

/**
 * Runs all the models on the same data: accuracy where there are labels, how close their outputs are to the original's,
 * and the time of a run. Without data the inputs are random. A model that can't be run gets an error of its own.
 * @throws EspalierError `BAD_DATA`, `RUNTIME` when the original does not run; `CANCELLED`
 */
export async function measureRuns(
  params: MeasureRunsParams,
  job: JobContext,
): Promise<readonly MeasuredRun[]> {
  const { original, paths } = params;
  const files = [...(original === null ? [] : [original]), ...paths.filter(file => file !== original)];
  const store = params.store === undefined ? undefined : new RunStore(params.store);
  const measurer = new Measurer(params, new Identifier(store, job.signal), job);
  try {
    for (const [i, file] of files.entries())
      await measurer.outputs(file, i / files.length, (i + 1) / files.length);
    await measurer.times();
  } finally {
    await measurer.close();
  }
  const results = measurer.results;
  for (const { path: file, measurement, latency } of results) {
    const records: RunRecord[] = [];
    if (measurement) records.push({ kind: 'measurement', value: measurement });
    if (latency) records.push({ kind: 'latency', value: latency });
    if (records.length > 0) await store?.add(await measurer.hash(file), ...records);
  }
  return results;
}

interface Opened {
  readonly path: string;
  readonly dataset: Dataset;
  readonly large: boolean;
}

class Measurer {
  private readonly done = new Map<string, MeasuredRun>();
  private readonly opened: Opened[] = [];
  private original:
    { readonly path: string; readonly recording: Recording; readonly samples: number } | undefined;
  private dims: Readonly<Record<string, number>>;

  constructor(
    private readonly params: MeasureRunsParams,
    private readonly identifier: Identifier,
    private readonly job: JobContext,
  ) {
    this.dims = params.options?.freeDims ?? {};
  }

  get results(): readonly MeasuredRun[] {
    return [...this.done.values()];
  }

  async hash(file: string): Promise<string> {
    return (await this.identifier.hashes(file)).sha256;
  }

  /** Accuracy and fidelity of one file. */
  async outputs(file: string, from: number, to: number): Promise<void> {
    const result: MeasuredRun = { path: file, measurement: null, latency: null, error: null };
    try {
      const measurement = await this.measure(
        file,
        this.part(from * OUTPUTS, to * OUTPUTS, path.basename(file)),
      );
      this.done.set(file, { ...result, measurement });
    } catch (thrown) {
      const error = problemOf(thrown);
      // Without the original, and with data that don't fit, nothing can be compared.
      if (file === this.params.original || error.code === 'NOT_FOUND') throw thrown;
      this.done.set(file, { ...result, error });
    }
  }

  private async measure(file: string, ctx: JobContext): Promise<Measurement> {
    const { data: spec, options = {} } = this.params;
    const summary = await summaryOf(file, options);
    const large = isLarge(fileBytes(summary));
    const { dataset, dims } = await openRunData({
      path: file,
      summary,
      spec,
      options: { ...options, freeDims: this.dims },
      seed: 0,
      signal: ctx.signal,
      ...(this.original && { samples: this.original.samples }),
    });
    this.opened.push({ path: file, dataset, large });
    const recording = await record(file, dataset, ctx, large);
    const isOriginal = file === this.params.original;
    if (isOriginal) {
      this.original = { path: file, recording, samples: dataset.size };
      this.dims = dims;
    }
    const compared = this.original === undefined || isOriginal ? undefined : this.original;
    const fidelity = compared
      ? await compareRecordings(compared.recording, recording, dataset, quiet(ctx))
      : null;
    return {
      ...(await dataIdentity(spec, dataset.size)),
      samples: dataset.size,
      accuracy: recording.accuracy,
      fidelity,
      against: compared ? await this.hash(compared.path) : null,
      when: new Date().toISOString(),
    };
  }

  /** Every model is visited twice, so that a machine that becomes slower or faster meanwhile meets all alike. */
  async times(): Promise<void> {
    const runnable = this.opened.filter(({ path: file }) => this.done.get(file)?.error === null);
    const visits = [...runnable, ...runnable];
    const found = new Map<string, number[]>();
    for (const [i, { path: file, dataset, large }] of visits.entries()) {
      const at = (done: number): number => OUTPUTS + ((1 - OUTPUTS) * done) / visits.length;
      const session = await openSession(file, sessionOptions(large));
      try {
        const { times, batch } = await timeRuns(session, dataset, this.part(at(i), at(i + 1), 'Timing'));
        const all = [...(found.get(file) ?? []), ...times];
        found.set(file, all);
        const facts = { machine: machineName(), when: new Date().toISOString() };
        this.done.set(file, { ...this.done.get(file)!, latency: { ...latencyOf(all, batch), ...facts } });
      } finally {
        await session.release();
      }
    }
  }

  async close(): Promise<void> {
    for (const { dataset } of this.opened) await dataset.close();
    await this.identifier.save();
  }

  private part(from: number, to: number, message: string): JobContext {
    const { job } = this;
    return {
      signal: job.signal,
      log: text => job.log(text),
      progress: ({ fraction }) => job.progress({ fraction: from + (to - from) * (fraction ?? 0), message }),
    };
  }
}

async function summaryOf(file: string, options: MeasureRunsParams['options']): Promise<ModelSummary> {
  const model = await openModel(file);
  try {
    return await summarize(model, options ?? {});
  } finally {
    await model.close();
  }
}

function quiet(ctx: JobContext): JobContext {
  return { signal: ctx.signal, log: text => ctx.log(text), progress: () => undefined };
}
