/** The learning rate as a fraction of the base rate, by step. */
export type Schedule = (step: number) => number;

export interface ScheduleSpec {
  readonly policy: 'constant' | 'step' | 'inv' | 'cosine';
  /** Steps of the whole training. */
  readonly steps: number;
  /** Steps over which the rate rises linearly from 0. */
  readonly warmup: number;
  /** Factor at every milestone (`step`), or γ of `inv`. */
  readonly gamma: number;
  /** Exponent of `inv`. */
  readonly power: number;
  /** Steps at which `step` multiplies by gamma. */
  readonly milestones: readonly number[];
}

/**
 * `inv` is Caffe's (1 + γ · step)^−power; `step` multiplies by γ at each milestone; `cosine` falls to 0 at the end (Loshchilov and Hutter
 * 2017, without restarts). A warm-up multiplies any of them.
 */
export function schedule(spec: ScheduleSpec): Schedule {
  const { warmup } = spec;
  const decay = decayOf(spec);
  return step => decay(step) * (step < warmup ? (step + 1) / (warmup + 1) : 1);
}

function decayOf({ policy, steps, gamma, power, milestones, warmup }: ScheduleSpec): Schedule {
  switch (policy) {
    case 'constant':
      return () => 1;
    case 'step':
      return step => gamma ** milestones.filter(at => step >= at).length;
    case 'inv':
      return step => (1 + gamma * step) ** -power;
    case 'cosine': {
      const length = Math.max(1, steps - warmup);
      return step => 0.5 * (1 + Math.cos((Math.PI * Math.min(length, Math.max(0, step - warmup))) / length));
    }
  }
}
