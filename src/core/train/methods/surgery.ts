import { Random } from '../../data/prng.ts';
import { STREAM } from '../data/order.ts';
import type { MethodFactory } from './method.ts';

export interface SurgerySpec {
  /** How far above the mean magnitude weights must be, in standard deviations of the magnitudes, by the layer's index among those chosen. */
  readonly rate: (layer: number) => number;
  /** σ(step) = (1 + gamma · step)^−power is the chance that a layer's masks are renewed. */
  readonly gamma: number;
  readonly power: number;
  /** Steps after which masks stay as they are, by the layer's index. */
  readonly until: (layer: number) => number;
  /** Parameters of each layer, as indices: weights and biases, which share thresholds. */
  readonly layers: readonly (readonly number[])[];
}

/** The authors' margins around the threshold: below one a weight is cut off, above the other it is spliced in again. */
const PRUNE = 0.9;
const SPLICE = 1.1;

/**
 * Dynamic Network Surgery (Guo, Yao and Chen 2016, algorithm 1) with the constants of the authors' code: the network computes with W ⊙ T,
 * the update goes to all of W, and T is renewed layer by layer at random times, so that what was cut off wrongly can come back.
 * Thresholds come from mean and standard deviation of |w| of a layer's weights and biases that are not zero at the start.
 */
export function surgery(spec: SurgerySpec): MethodFactory {
  return ({ parameters, seed, steps }) => {
    const effective = parameters.map(({ values }) => values);
    const masks = new Map<number, Uint8Array>();
    for (const index of spec.layers.flat()) {
      effective[index] = Float32Array.from(parameters[index]!.values);
      masks.set(index, new Uint8Array(effective[index].length).fill(1));
    }
    const bases = Float64Array.from(spec.layers, (layer, at) => {
      const { mean, deviation } = magnitudes(layer.map(index => parameters[index]!.values));
      return Math.max(mean + spec.rate(at) * deviation, 0);
    });
    const mask = () => {
      for (const [index, bits] of masks) {
        const { values } = parameters[index]!;
        const masked = effective[index]!;
        for (let i = 0; i < masked.length; i++) masked[i] = bits[i] === 0 ? 0 : values[i]!;
      }
    };
    const last = spec.layers.reduce((latest, _, at) => Math.max(latest, Math.min(spec.until(at), steps)), 0);
    return {
      effective,
      state: [...masks.values(), bases],
      beforeStep(step) {
        const random = new Random(seed, STREAM.method, step);
        const chance = (1 + spec.gamma * step) ** -spec.power;
        for (const [at, layer] of spec.layers.entries()) {
          const drawn = random.uniform();
          if (step >= spec.until(at) || drawn >= chance) continue;
          for (const index of layer) renew(masks.get(index)!, parameters[index]!.values, bases[at]!);
        }
        mask();
      },
      afterStep: mask,
      isReady: step => step >= Math.min(last, steps - 1),
      restore: mask,
    };
  };
}

function renew(bits: Uint8Array, values: Float32Array, base: number): void {
  const low = PRUNE * base;
  const high = SPLICE * base;
  for (let i = 0; i < bits.length; i++) {
    const magnitude = Math.abs(values[i]!);
    if (bits[i] === 1 && magnitude <= low) bits[i] = 0;
    else if (bits[i] === 0 && magnitude > high) bits[i] = 1;
  }
}

/** Mean and standard deviation of the magnitudes of all values that are not zero. */
function magnitudes(arrays: readonly Float32Array[]): { mean: number; deviation: number } {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (const values of arrays) {
    for (const value of values) {
      if (value === 0) continue;
      count++;
      sum += Math.abs(value);
      squares += value * value;
    }
  }
  const mean = sum / Math.max(1, count);
  return { mean, deviation: Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean)) };
}
