import type { ReportTable } from '../../../protocol/report.ts';
import { openModelSession } from '../../analysis/sensitivity/sessions.ts';
import type { Dataset } from '../../data/types.ts';
import { readFloats } from '../../model/values.ts';
import { telling } from '../../passes/quiet.ts';
import { formatPercent } from '../../passes/text.ts';
import { evaluateAccuracy, measureFidelity } from '../../runtime/index.ts';
import type { Work } from './work.ts';

/** Samples that tell how the model does between the steps; more only take longer. */
const SAMPLES = 1000;

/** What a step did and what it cost, step by step. */
export class StepTable {
  private readonly rows: (string | number | null)[][] = [];

  constructor(private readonly work: Work) {}

  /** The model as it is now. @throws EspalierError `RUNTIME`, `BAD_DATA`, `CANCELLED` */
  async add(title: string, seconds: number | null): Promise<void> {
    const { zeros, values } = await this.count();
    const result = await this.measure();
    this.rows.push([title, zeros, values, result, seconds === null ? null : `${seconds.toFixed(1)} s`]);
    if (result !== null) this.work.context.log(`${title}: ${result} of the samples ${this.what}.`);
  }

  get table(): ReportTable {
    return {
      title: 'Steps',
      columns: [
        { title: 'After' },
        { title: 'Zeros', help: 'Of the weights that are compressed.' },
        { title: 'Values', help: 'Different values, of all layers together.' },
        ...(this.dataset ? [this.hasLabels ? RIGHT : SAME] : []),
        { title: 'Time', help: 'That the step took.' },
      ],
      rows: this.rows.map(row => (this.dataset ? row : row.filter((_, i) => i !== 3))),
      ...(this.dataset && { note: this.note(this.dataset) }),
    };
  }

  private note(dataset: Dataset): string {
    const most = Math.min(SAMPLES, dataset.size);
    return `Measured with ${most === dataset.size ? 'all' : 'the first'} ${most.toLocaleString('en-US')} samples of ${dataset.name}.`;
  }

  private get dataset(): Dataset | undefined {
    return this.work.context.original && this.work.context.dataset;
  }

  private get hasLabels(): boolean {
    return this.dataset?.hasLabels === true;
  }

  private get what(): string {
    return this.hasLabels ? 'are right' : 'get the answer of the original';
  }

  private async count(): Promise<{ zeros: string; values: number }> {
    const { context, selection } = this.work;
    let zeros = 0;
    let total = 0;
    let different = 0;
    for (const { constant } of selection.weights) {
      const values = await readFloats(context.model, constant.tensor);
      total += values.length;
      for (const value of values) if (value === 0) zeros++;
      different += new Set(values).size;
    }
    return { zeros: formatPercent(total === 0 ? 0 : zeros / total), values: different };
  }

  /** Samples that are right; without labels, that get the original's answer. */
  private async measure(): Promise<string | null> {
    const { dataset } = this;
    const { context } = this.work;
    if (dataset === undefined) return null;
    const first: Dataset = {
      ...dataset,
      name: dataset.name,
      size: Math.min(SAMPLES, dataset.size),
      batch: (start, count) => dataset.batch(start, count),
      close: () => Promise.resolve(),
    };
    const quiet = telling(context, () => undefined);
    const session = await openModelSession(context.model);
    try {
      if (dataset.hasLabels) return percent((await evaluateAccuracy(session, first, quiet)).accuracy);
      const original = await openModelSession(context.original!);
      try {
        const { agreement } = await measureFidelity(original, session, first, quiet);
        return agreement === null ? null : percent(agreement);
      } finally {
        await original.release();
      }
    } finally {
      await session.release();
    }
  }
}

const RIGHT = { title: 'Right', help: 'Samples whose largest output is their label.' };
const SAME = { title: 'Same', help: 'Samples whose largest output is that of the original.' };

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)} %`;
}
