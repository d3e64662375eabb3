/** Numbers as the reports write them. */
export function formatCount(value: number): string {
  return value.toLocaleString('en-US');
}

/** A fraction as per cent, one decimal. */
export function formatPercent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)} %`;
}

export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A number for a file name: no more digits than needed, no dot. */
export function fileNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000).replace('.', '_');
}
