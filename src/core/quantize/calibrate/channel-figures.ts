import type { Dataset } from '../../data/types.ts';
import type { Model } from '../../model/model.ts';
import type { JobContext } from '../../passes/types.ts';
import { captureValues } from '../../prune/criteria/capture.ts';

/** What the channels of a value show on the data. */
export interface ChannelFigures {
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly mean: Float64Array;
  /** Standard deviation. */
  readonly deviation: Float64Array;
}

/**
 * Looks at values channel by channel. Memory does not grow with the number of samples.
 * @param axes the axis of the channels of each value, by name; −1 is the last one
 * @throws EspalierError `BAD_DATA`, `RUNTIME`, `CANCELLED`
 */
export async function channelFigures(
  model: Model,
  axes: ReadonlyMap<string, number>,
  dataset: Dataset,
  job: JobContext,
): Promise<Map<string, ChannelFigures>> {
  const sums = new Map([...axes].map(([name, axis]) => [name, new Sums(axis)]));
  await captureValues(model, [...axes.keys()], dataset, job, ({ name, dims, values }) => {
    sums.get(name)!.add(values, dims);
  });
  return new Map([...sums].map(([name, sum]) => [name, sum.figures()]));
}

class Sums {
  private min = new Float64Array(0);
  private max = new Float64Array(0);
  private sum = new Float64Array(0);
  private squares = new Float64Array(0);
  private count = 0;

  constructor(private readonly axis: number) {}

  /** Copies that fill up a batch are seen too: they have the extremes of what they are copies of. */
  add(values: Float32Array | Float64Array, dims: readonly number[]): void {
    const axis = this.axis < 0 ? dims.length + this.axis : this.axis;
    const channels = dims[axis] ?? 1;
    if (this.min.length !== channels) this.start(channels);
    const inner = dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
    for (let at = 0, c = 0; at < values.length; at += inner, c = (c + 1) % channels) {
      let [least, most, sum, squares] = [this.min[c]!, this.max[c]!, 0, 0];
      for (let i = at; i < at + inner; i++) {
        const value = values[i]!;
        if (value < least) least = value;
        if (value > most) most = value;
        sum += value;
        squares += value * value;
      }
      this.min[c] = least;
      this.max[c] = most;
      this.sum[c]! += sum;
      this.squares[c]! += squares;
    }
    this.count += values.length / channels;
  }

  private start(channels: number): void {
    this.min = new Float64Array(channels).fill(Infinity);
    this.max = new Float64Array(channels).fill(-Infinity);
    this.sum = new Float64Array(channels);
    this.squares = new Float64Array(channels);
    this.count = 0;
  }

  figures(): ChannelFigures {
    const mean = this.sum.map(sum => sum / Math.max(1, this.count));
    const deviation = this.squares.map((squares, c) =>
      Math.sqrt(Math.max(0, squares / Math.max(1, this.count) - mean[c]! ** 2)),
    );
    return { min: this.min, max: this.max, mean, deviation };
  }
}
