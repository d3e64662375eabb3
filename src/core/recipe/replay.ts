import type { NdArray } from '../data/types.ts';
import { EspalierError } from '../errors.ts';
import type { Session } from '../runtime/index.ts';

export type Outputs = Readonly<Record<string, NdArray>>;

/** What a session gave in a run, and how many rows of its batch were samples or copies of them. */
export interface RecordedRun {
  readonly outputs: Outputs;
  readonly count: number;
}

/** Says again, run by run, what a session said, without the model being in memory. */
export class Replay implements Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  readonly inputs: Session['inputs'];
  readonly outputs: Session['outputs'];
  private next = 0;

  constructor(
    original: Session,
    private readonly runs: readonly RecordedRun[],
  ) {
    this.inputNames = original.inputNames;
    this.outputNames = original.outputNames;
    this.inputs = original.inputs;
    this.outputs = original.outputs;
  }

  run(): Promise<Outputs> {
    const run = this.runs[this.next++];
    return run === undefined
      ? Promise.reject(new RangeError('more runs asked for than were recorded'))
      : Promise.resolve(run.outputs);
  }

  release(): Promise<void> {
    return Promise.resolve();
  }
}

/** The same as from a model that takes one sample at a time: models for batches of different sizes are compared by it. */
export class ReplayBySample extends Replay {
  override readonly inputs: Session['inputs'];

  /** @throws EspalierError `BAD_DATA` for an output whose rows are not those of the batch */
  constructor(original: Session, runs: readonly RecordedRun[]) {
    super(original, runs.flatMap(samplesOf));
    this.inputs = original.inputs.map(input => ({
      ...input,
      shape: input.shape?.map((dim, axis) => (axis === 0 ? null : dim)) ?? null,
    }));
  }
}

function samplesOf({ outputs, count }: RecordedRun): RecordedRun[] {
  if (count === 1) return [{ outputs, count }];
  return Array.from({ length: count }, (_, i) => {
    const own = Object.entries(outputs).map(([name, array]) => [name, sampleOf(name, array, i, count)]);
    return { outputs: Object.fromEntries(own) as Outputs, count: 1 };
  });
}

/** Sample `i` of `count`: an equal part of the first axis. */
function sampleOf(name: string, { dtype, dims, data }: NdArray, i: number, count: number): NdArray {
  const [rows, ...rest] = dims;
  if (rows === undefined || rows % count !== 0) {
    throw new EspalierError(
      'BAD_DATA',
      `The models take batches of different sizes, and output "${name}" can not be told apart by samples.`,
    );
  }
  const size = data.length / count;
  return { dtype, dims: [rows / count, ...rest], data: data.slice(i * size, (i + 1) * size) };
}
