import type { Histogram } from '../../../src/protocol/summary.ts';
import { toCsv } from '../../ui/csv.ts';
import * as format from '../../ui/format.ts';

/** The picture in one sentence, for those who don't see it. */
export function describe(histogram: Histogram): string {
  const { counts, elements } = histogram;
  const fullest = counts.indexOf(Math.max(...counts));
  const [low, high] = binEdges(histogram, fullest);
  return (
    `${format.exact(elements)} values from ${format.real(histogram.min)} to ${format.real(histogram.max)}, ` +
    `mean ${format.real(histogram.mean)}, standard deviation ${format.real(histogram.std)}, ` +
    `${format.exact(histogram.zeros)} zeros, ${format.exact(histogram.nonFinite)} not finite. ` +
    `Most lie from ${format.real(low)} to ${format.real(high)}: ${format.exact(counts[fullest] ?? 0)}.`
  );
}

export function histogramCsv(histogram: Histogram): string {
  return toCsv(
    ['from', 'to', 'count'],
    histogram.counts.map((number, bin) => [...binEdges(histogram, bin), number]),
  );
}

/** Lowest and highest value of a bin. */
export function binEdges({ min, max, counts }: Histogram, bin: number): readonly [number, number] {
  const width = (max - min) / Math.max(1, counts.length);
  return [min + bin * width, min + (bin + 1) * width];
}
