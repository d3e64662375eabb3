import type { Points } from './points.ts';

/**
 * The best clusters of points on a line: no other `k` have a smaller sum of weighted squares. Dynamic programming over
 * prefixes, the best cut of each found by divide and conquer, since cuts only move right: O(k·n·log n). Source: Ckmeans.1d.dp
 * (Wang and Song 2011; Song and Zhong 2020).
 * @param k ≤ number of points
 * @returns the index of the first point of each cluster
 */
export function exactClusters(points: Points, k: number): Int32Array {
  const n = points.values.length;
  const cost = costOfRanges(points);
  let before = new Float64Array(n);
  let now = new Float64Array(n);
  // cuts[c][j]: first point of the last cluster, when points 0 … j are in c + 1 clusters.
  const cuts = [new Int32Array(n)];
  for (let j = 0; j < n; j++) before[j] = cost(0, j);
  for (let c = 1; c < k; c++) {
    const row = new Int32Array(n);
    fillRow(before, now, row, c, cost);
    cuts.push(row);
    [before, now] = [now, before];
  }
  const starts = new Int32Array(k);
  for (let c = k - 1, end = n - 1; c >= 0; c--) {
    starts[c] = cuts[c]![end]!;
    end = starts[c]! - 1;
  }
  return starts;
}

/** Points 0 … j in c + 1 clusters, for all j ≥ c: the middle j first, which bounds where the cuts of the others are. */
function fillRow(
  before: Float64Array,
  now: Float64Array,
  cuts: Int32Array,
  c: number,
  cost: (from: number, to: number) => number,
): void {
  const pending = [c, now.length - 1, c, now.length - 1];
  while (pending.length > 0) {
    const last = pending.pop()!;
    const first = pending.pop()!;
    const high = pending.pop()!;
    const low = pending.pop()!;
    const j = (low + high) >> 1;
    let best = Infinity;
    let at = first;
    const end = Math.min(last, j);
    for (let i = Math.max(first, c); i <= end; i++) {
      const total = before[i - 1]! + cost(i, j);
      if (total < best) [best, at] = [total, i];
    }
    now[j] = best;
    cuts[j] = at;
    if (low < j) pending.push(low, j - 1, first, at);
    if (j < high) pending.push(j + 1, high, at, last);
  }
}

/** Sum of weighted squares about the mean of points `from` … `to`, in constant time. */
function costOfRanges({ values, weights }: Points): (from: number, to: number) => number {
  const n = values.length;
  // About the middle point, so that the differences below lose few digits.
  const origin = values[n >> 1]!;
  const w = new Float64Array(n + 1);
  const wx = new Float64Array(n + 1);
  const wxx = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const x = values[i]! - origin;
    w[i + 1] = w[i]! + weights[i]!;
    wx[i + 1] = wx[i]! + weights[i]! * x;
    wxx[i + 1] = wxx[i]! + weights[i]! * x * x;
  }
  return (from, to) => {
    if (from === to) return 0;
    const sum = wx[to + 1]! - wx[from]!;
    return Math.max(0, wxx[to + 1]! - wxx[from]! - (sum * sum) / (w[to + 1]! - w[from]!));
  };
}
