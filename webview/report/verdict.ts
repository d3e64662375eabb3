import * as format from '../ui/format.ts';

/** `3.9× smaller`, `unchanged`, `1.2× larger`; what can't be told is a dash. */
export function verdict(before: number | null, after: number | null): string {
  if (before === null || after === null) return format.UNKNOWN;
  if (before === after) return 'unchanged';
  if (after === 0) return 'all gone';
  const smaller = after < before;
  const times = smaller ? before / after : after / before;
  // Under half a per cent no ratio of two digits shows the change.
  if (times < 1.005) return smaller ? 'a little smaller' : 'a little larger';
  return `${format.ratio(times, 1)} ${smaller ? 'smaller' : 'larger'}`;
}

/** The difference in percentage points. */
export function points(before: number | null, after: number | null): string {
  if (before === null || after === null) return format.percent(after ?? before, 2);
  const difference = Math.round((after - before) * 1e4) / 100;
  return difference === 0 ? 'unchanged' : format.signed(difference, value => `${value.toFixed(2)} points`);
}
