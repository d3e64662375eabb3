/** Different values in ascending order, each with its weight: what one-dimensional clustering works on. */
export interface Points {
  readonly values: Float64Array;
  /** Number of times a value occurs, or the sum of the importances of its occurrences. All positive. */
  readonly weights: Float64Array;
}

/**
 * Sorts values and merges equal ones (0 and −0 are equal). Importances below a millionth of their mean count as that, so that
 * no value is without weight.
 * @param values finite ones
 */
export function gatherPoints(values: Float32Array, importance?: Float32Array): Points {
  if (importance === undefined) return merge(values.slice().sort(), undefined);
  const order = new Uint32Array(values.length).map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  let sum = 0;
  for (const weight of importance) sum += weight;
  const least = sum > 0 ? (sum / importance.length) * 1e-6 : 1;
  const weights = Float64Array.from(order, i => Math.max(importance[i]!, least));
  return merge(
    Float32Array.from(order, i => values[i]!),
    weights,
  );
}

function merge(sorted: Float32Array, weights: Float64Array | undefined): Points {
  const values = new Float64Array(sorted.length);
  const sums = new Float64Array(sorted.length);
  let n = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (n === 0 || sorted[i] !== values[n - 1]) values[n++] = sorted[i]!;
    sums[n - 1] = sums[n - 1]! + (weights?.[i] ?? 1);
  }
  return { values: values.slice(0, n), weights: sums.slice(0, n) };
}

/** At most `count` points: neighbours of about equal total weight become one, at their mean. */
export function binPoints({ values, weights }: Points, count: number): Points {
  if (values.length <= count) return { values, weights };
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const binned = new Float64Array(count);
  const sums = new Float64Array(count);
  let n = 0;
  let passed = 0;
  for (let i = 0; i < values.length; i++) {
    sums[n] = sums[n]! + weights[i]!;
    binned[n] = binned[n]! + weights[i]! * values[i]!;
    passed += weights[i]!;
    if (passed >= (total * (n + 1)) / count && n < count - 1) n++;
  }
  const used = sums[n] === 0 ? n : n + 1;
  for (let i = 0; i < used; i++) binned[i] = binned[i]! / sums[i]!;
  return { values: binned.slice(0, used), weights: sums.slice(0, used) };
}
