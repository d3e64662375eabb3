import fs from 'node:fs/promises';
import type { DatasetSpec } from '../../protocol/dataset.ts';
import type { Fidelity, OutputFormat, PackReport, PassReport, Report } from '../../protocol/report.ts';
import type { InspectOptions, ModelSummary } from '../../protocol/summary.ts';
import { writeModel } from '../formats/index.ts';
import type { Model } from '../model/model.ts';
import { packFile } from './archive/pack-file.ts';
import { checkLoads } from '../runtime/index.ts';
import { compareLayers, fileBytes, measureFile, toMeasures } from './measure.ts';
import { reportNotes } from './notes.ts';
import type { Phases } from './phases.ts';
import { compareRecordings, record, type Recording } from './recording.ts';
import { isLarge, openRunData, type RunData } from './run-data.ts';
import { checkNeeds, runPasses, type ResolvedStep } from './run-passes.ts';
import { Staging } from './staging.ts';
import type { Target } from './target.ts';

/** Shares of the progress bar, by what the parts take on a middling model. */
const SHARES = { open: 3, original: 15, passes: 20, write: 10, check: 12, run: 15, measure: 25 };

/** Training takes more than all the rest together. */
const TRAINING_SHARE = 2000;

export function sharesFor(steps: readonly ResolvedStep[], isGiven: boolean): typeof SHARES {
  return isGiven && steps.some(trains) ? { ...SHARES, passes: TRAINING_SHARE } : SHARES;
}

/** Whether a step trains when it is given labelled data. */
function trains({ pass, settings }: ResolvedStep): boolean {
  return pass.needs === 'training' || pass.trains?.(settings) === true;
}

export interface Work {
  /** The original's file. */
  readonly path: string;
  /** As it was opened. */
  readonly original: Model;
  /** The copy that is edited. */
  readonly model: Model;
  /** Of the original. */
  readonly summary: ModelSummary;
  readonly steps: readonly ResolvedStep[];
  readonly checkpoint: string | undefined;
  readonly target: Target;
  /** What the target is. */
  readonly output: OutputFormat;
  readonly data: DatasetSpec | undefined;
  readonly options: InspectOptions;
  readonly seed: number;
  readonly signal: AbortSignal | undefined;
}

/** What the original, and later the result, say to the same inputs. */
interface Baseline {
  readonly data: RunData;
  readonly recording: Recording;
}

/** One run of a recipe, from the opened original to the published result. */
export class Compression {
  private readonly large: boolean;

  constructor(
    private readonly work: Work,
    private readonly phases: Phases<keyof typeof SHARES>,
  ) {
    this.large = isLarge(fileBytes(work.summary));
  }

  /** The original is run first: data that don't fit, or a model that can't run, are found out before the work is done. */
  async run(): Promise<Omit<Report, 'seconds'>> {
    const { path } = this.work;
    const job = this.phases.enter('original', 'Running the original');
    const data = await openRunData({ ...this.work, spec: this.work.data });
    try {
      checkNeeds(this.work.steps, data.given ? data.dataset : undefined);
      const recording = await record(path, data.dataset, job, this.large);
      const passes = await this.runPasses(data);
      return await this.finish({ data, recording }, passes);
    } finally {
      await data.dataset.close();
    }
  }

  private async runPasses(data: RunData): Promise<PassReport[]> {
    const { model, original, steps, seed, options, checkpoint } = this.work;
    this.phases.enter('passes', 'Compressing');
    return runPasses(model, steps, {
      seed,
      options,
      original,
      checkpoint,
      dataset: data.given ? data.dataset : undefined,
      context: i => this.phases.part(i / steps.length, (i + 1) / steps.length),
    });
  }

  /** Writes the result where nobody sees it, tries it out, measures it, and only then gives it its name. */
  private async finish(
    { data, recording }: Baseline,
    passes: readonly PassReport[],
  ): Promise<Omit<Report, 'seconds'>> {
    const { path, target, options } = this.work;
    let output = target.path();
    const staging = await Staging.create(output);
    try {
      const staged = staging.path(output.replace(/\.espz$/iu, '.onnx'));
      await this.write(staged);
      const result = await this.tryOut(staged, data, recording);
      this.phases.enter('measure', 'Measuring');
      const before = await measureFile(path, options, this.phases.part(0, 0.5));
      const packed = await this.pack(staging, staged, output);
      const after = await measureFile(staging.path(output), options, this.phases.part(0.75, 1));
      output = await this.publish(staging, output);
      const measures = {
        before: toMeasures(before, recording.accuracy),
        after: { ...toMeasures(after, result.recording.accuracy), fidelity: result.fidelity },
      };
      const notes = reportNotes({
        ...measures,
        given: data.given,
        large: this.large,
        trained: data.given && data.dataset.hasLabels && this.work.steps.some(trains),
        isEstimate: before.zipped.isEstimate || after.zipped.isEstimate,
      });
      const layers = compareLayers(before, after);
      const packing = packed && { packed: { ...packed, source: path, output } };
      return { source: path, output, passes, ...measures, layers, ...packing, notes };
    } finally {
      await staging.remove();
    }
  }

  /** Puts the model that was tried out into an archive, which alone stays in the folder. */
  private async pack(staging: Staging, file: string, output: string): Promise<PackReport | undefined> {
    if (this.work.output !== 'espz') return undefined;
    const archive = staging.path(output);
    const report = await packFile({ path: file, out: archive }, this.phases.part(0.5, 0.75));
    await staging.clear(archive);
    return report;
  }

  private async write(file: string): Promise<void> {
    this.phases.enter('write', 'Writing');
    await writeModel(this.work.model, file, { signal: this.work.signal });
  }

  private async tryOut(
    file: string,
    { dataset, dims }: RunData,
    original: Recording,
  ): Promise<{ recording: Recording; fidelity: Fidelity }> {
    const { seed, signal } = this.work;
    this.phases.enter('check', 'Loading the result in ONNX Runtime');
    await checkLoads(file, { dims, seed, lowMemory: this.large, signal });
    const job = this.phases.enter('run', 'Running the result');
    const recording = await record(file, dataset, job, this.large);
    return { recording, fidelity: await compareRecordings(original, recording, dataset, job) };
  }

  /** External data are found by name: under another one a model is written anew. */
  private async publish(staging: Staging, wanted: string): Promise<string> {
    const { target, model, signal, output } = this.work;
    return target.publish(staging, wanted, async (from, to) => {
      if (output === 'espz') return fs.rename(from, to);
      await staging.clear();
      return writeModel(model, to, { signal });
    });
  }
}
