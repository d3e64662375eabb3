/** Sums up a tensor by channel, batch after batch. */
export class ChannelMeans {
  private sums = new Float64Array(0);
  private count = 0;

  /** @param axis of the channels; -1 is the last one */
  constructor(private readonly axis: number) {}

  add(values: Float32Array | Float64Array, dims: readonly number[]): void {
    const axis = this.axis < 0 ? dims.length + this.axis : this.axis;
    const channels = dims[axis] ?? 1;
    if (this.sums.length !== channels) this.sums = new Float64Array(channels);
    const inner = dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
    for (
      let start = 0, channel = 0;
      start < values.length;
      start += inner, channel = (channel + 1) % channels
    ) {
      let sum = 0;
      for (let i = start; i < start + inner; i++) sum += values[i]!;
      this.sums[channel] = this.sums[channel]! + sum;
    }
    this.count += values.length / channels;
  }

  values(): Float64Array {
    return this.sums.map(sum => (this.count === 0 ? 0 : sum / this.count));
  }
}
