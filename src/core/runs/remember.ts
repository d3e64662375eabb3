import type { DatasetSpec } from '../../protocol/dataset.ts';
import type { AnalysisRecord, JobRecord, KeptReport, Measurement } from '../../protocol/runs.ts';
import type { Accuracy, Fidelity, Measures } from '../../protocol/report.ts';
import { EspalierError } from '../errors.ts';
import { dataIdentity } from './data-key.ts';
import { Identifier } from './identify.ts';
import { RunStore, type RunRecord } from './store.ts';

/**
 * Keeps what a job found out, with the models that it is about. A file that has gone meanwhile is passed over.
 * @throws EspalierError `IO`
 */
export async function remember(folder: string, job: JobRecord): Promise<void> {
  const store = new RunStore(folder);
  const memory = new Memory(store, new Identifier(store));
  switch (job.method) {
    case 'compress': {
      const { source, output, before, after } = job.value;
      await memory.outcome({ file: source, data: job.data, accuracy: accuracyOf(before), fidelity: null });
      const { fidelity } = after;
      await memory.outcome({
        file: output,
        data: job.data,
        accuracy: accuracyOf(after),
        fidelity,
        against: source,
      });
      await memory.keep(output, { kind: 'report', value: { kind: 'report', report: job.value } });
      break;
    }
    case 'pack':
      await memory.keep(job.value.output, { kind: 'report', value: { kind: 'packed', report: job.value } });
      break;
    case 'evaluate': {
      const { accuracy, fidelity } = job.value;
      await memory.outcome({ file: job.path, data: job.data, accuracy, fidelity, against: job.against });
      break;
    }
    case 'compare': {
      const { a, b, before, after, fidelity } = job.value;
      await memory.outcome({ file: a, data: job.data, accuracy: accuracyOf(before), fidelity: null });
      await memory.outcome({ file: b, data: job.data, accuracy: accuracyOf(after), fidelity, against: a });
      break;
    }
    case 'sensitivity': {
      const { metric, layers, inputs, seconds } = job.value;
      const passes = new Set(layers.map(({ pass }) => pass));
      const names = new Set(layers.map(({ name }) => name));
      const summary = `${metric}, ${names.size} layer${names.size === 1 ? '' : 's'}: ${[...passes].join(', ')}`;
      await memory.analysis(job.path, { kind: 'sensitivity', summary, data: inputs, seconds });
      break;
    }
    case 'energy': {
      const { profileTitle, batch, samples } = job.value;
      const data = samples === 0 ? 'dense activations' : `zeros of ${samples} samples`;
      await memory.analysis(job.path, {
        kind: 'energy',
        summary: `${profileTitle}, batch ${batch}`,
        data,
        seconds: null,
      });
      break;
    }
  }
  await memory.save();
}

interface OutcomeOf {
  readonly file: string;
  readonly data: DatasetSpec | undefined;
  readonly accuracy: Accuracy | null;
  readonly fidelity: Fidelity | null;
  readonly against?: string | undefined;
}

class Memory {
  constructor(
    private readonly store: RunStore,
    private readonly identifier: Identifier,
  ) {}

  async outcome({ file, data, accuracy, fidelity, against }: OutcomeOf): Promise<void> {
    const samples = accuracy?.samples ?? fidelity?.samples;
    if (samples === undefined) return;
    const value: Measurement = {
      ...(await dataIdentity(data, samples)),
      samples,
      accuracy,
      fidelity,
      against: against === undefined || fidelity === null ? null : ((await this.hash(against)) ?? null),
      when: new Date().toISOString(),
    };
    await this.keep(file, { kind: 'measurement', value });
  }

  async analysis(file: string, found: Omit<AnalysisRecord, 'sha256' | 'when'>): Promise<void> {
    const sha256 = await this.hash(file);
    if (sha256 === undefined) return;
    const value = { ...found, sha256, when: new Date().toISOString() };
    await this.store.add(sha256, { kind: 'analysis', value });
  }

  async keep(file: string, record: RunRecord): Promise<void> {
    const sha256 = await this.hash(file);
    if (sha256 !== undefined) await this.store.add(sha256, record);
  }

  save(): Promise<void> {
    return this.identifier.save();
  }

  private async hash(file: string): Promise<string | undefined> {
    try {
      return (await this.identifier.hashes(file)).sha256;
    } catch (error) {
      if (error instanceof EspalierError && error.code !== 'INTERNAL') return undefined;
      throw error;
    }
  }
}

function accuracyOf({ accuracy, loss, wrong, samples }: Measures): Accuracy | null {
  if (accuracy === null || loss === null || wrong === null || samples === null) return null;
  return { accuracy, loss, wrong, samples };
}

/**
 * The report of the job that made a file, with the paths that the files have now; null when none was kept.
 * @throws EspalierError what opening the file throws
 */
export async function keptReport(folder: string, file: string): Promise<KeptReport | null> {
  const store = new RunStore(folder);
  const { sha256 } = await new Identifier(store).hashes(file);
  const kept = (await store.records(sha256)).findLast(record => record.kind === 'report');
  if (kept === undefined) return null;
  const { value } = kept;
  // It may have been moved since.
  return value.kind === 'report'
    ? { kind: 'report', report: { ...value.report, output: file } }
    : { kind: 'packed', report: { ...value.report, output: file } };
}
