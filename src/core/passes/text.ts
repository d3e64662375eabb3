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

/** Bytes in the unit that gives few digits, by thousands. */
export function formatBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (Math.abs(value) >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 ? value : value.toPrecision(3)} ${units[unit]}`;
}
