import type { MethodFactory } from './method.ts';

/**
 * Weights of a parameter that are equal stay equal, and zeros stay zero: trained are the shared values. The gradient of a shared value is the
 * sum of the gradients of all weights that have it. Source: Han, Mao and Dally 2016, Deep Compression, eq. 3.
 */
export const tie: MethodFactory = ({ parameters, chosen }) => {
  const clusters = new Map(chosen.map(index => [index, clustersOf(parameters[index]!.values)]));
  return {
    effective: parameters.map(({ values }) => values),
    state: [...clusters.values()].map(({ of }) => of),
    adjust(index, gradient) {
      const found = clusters.get(index);
      if (found === undefined) return;
      const { of, sums } = found;
      sums.fill(0);
      for (let i = 0; i < of.length; i++) sums[of[i]!] = sums[of[i]!]! + gradient[i]!;
      // Number 0 is for zeros.
      sums[0] = 0;
      for (let i = 0; i < of.length; i++) gradient[i] = sums[of[i]!]!;
    },
  };
};

/** The number of each weight's cluster: 0 for zeros, then different values in the order in which they appear. */
function clustersOf(values: Float32Array): { of: Float64Array; sums: Float64Array } {
  const numbers = new Map<number, number>([[0, 0]]);
  const of = Float64Array.from(values, value => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, numbers.size);
    return numbers.size - 1;
  });
  return { of, sums: new Float64Array(numbers.size) };
}
