import { formatPercent } from '../../passes/text.ts';

const BINS = 6;

/** `1.0 %–1.4 %: 3, 1.4 %–1.8 %: 9, …`: how many of the fractions lie in each of a few equal ranges. */
export function histogramText(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return `all ${values.length} at ${formatPercent(low)}`;
  const counts = new Array<number>(BINS).fill(0);
  for (const value of values)
    counts[Math.min(BINS - 1, Math.floor(((value - low) / (high - low)) * BINS))]!++;
  const edge = (i: number): string => formatPercent(low + ((high - low) * i) / BINS);
  return counts.map((count, i) => `${edge(i)}–${edge(i + 1)}: ${count}`).join(', ');
}
