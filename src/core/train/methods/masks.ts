import type { MethodContext } from './method.ts';

/** Masks of 0 and 1 over the chosen parameters, and what it takes that masked values stay zero. */
export class Masks {
  private readonly byParameter = new Map<number, Uint8Array>();

  constructor(private readonly context: MethodContext) {
    for (const index of context.chosen)
      this.byParameter.set(index, new Uint8Array(context.parameters[index]!.values.length).fill(1));
  }

  get all(): readonly Uint8Array[] {
    return [...this.byParameter.values()];
  }

  of(index: number): Uint8Array | undefined {
    return this.byParameter.get(index);
  }

  /** Masks what is zero now. */
  fromZeros(): void {
    for (const [index, mask] of this.byParameter) {
      const { values } = this.context.parameters[index]!;
      for (let i = 0; i < mask.length; i++) mask[i] = values[i] === 0 ? 0 : 1;
    }
  }

  /** Lets all values move again. */
  open(): void {
    for (const mask of this.byParameter.values()) mask.fill(1);
  }

  /** Keeps the `kept` values of largest magnitude of one parameter; of equal ones the first. */
  keepLargest(index: number, kept: number): void {
    const { values } = this.context.parameters[index]!;
    const mask = this.of(index)!;
    const limit = magnitudeLimit(values, kept);
    let equal = kept;
    for (const value of values) if (Math.abs(value) > limit) equal--;
    for (let i = 0; i < mask.length; i++) {
      const magnitude = Math.abs(values[i]!);
      mask[i] = magnitude > limit || (magnitude === limit && equal-- > 0) ? 1 : 0;
    }
  }

  /** Zeroes what is masked, values and the optimizer's memory: a momentum left over would move it again. */
  apply(): void {
    const { parameters, optimizer } = this.context;
    for (const [index, mask] of this.byParameter) {
      const arrays = [parameters[index]!.values, ...optimizer.state[index]!];
      for (let i = 0; i < mask.length; i++) if (mask[i] === 0) for (const array of arrays) array[i] = 0;
    }
  }

  /** Keeps masked values where they are. */
  cutGradient(index: number, gradient: Float32Array): void {
    const mask = this.of(index);
    if (mask === undefined) return;
    for (let i = 0; i < mask.length; i++) if (mask[i] === 0) gradient[i] = 0;
  }
}

/** The magnitude of the `kept`-th largest value; infinite for none. */
function magnitudeLimit(values: Float32Array, kept: number): number {
  if (kept <= 0) return Infinity;
  const sorted = Float32Array.from(values, Math.abs).sort();
  return sorted[Math.max(0, sorted.length - kept)]!;
}
