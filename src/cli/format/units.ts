/** 1234567 as `1,234,567`. */
export function thousands(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A count, or `?` when it is not known. */
export function count(value: number | null): string {
  return value === null ? '?' : thousands(value);
}

/** Decimal units, three digits: `1.72 MB`. */
export function bytes(value: number | null): string {
  return value === null ? '?' : scaled(value, ['B', 'kB', 'MB', 'GB', 'TB']);
}

/** Three digits and a metric prefix: `2.29 M`. */
export function metric(value: number | null): string {
  return value === null ? '?' : scaled(value, ['', 'k', 'M', 'G', 'T', 'P']).trim();
}

function scaled(value: number, units: readonly string[]): string {
  let unit = 0;
  let rest = value;
  while (rest >= 999.5 && unit < units.length - 1) {
    rest /= 1000;
    unit++;
  }
  const digits = unit === 0 || rest >= 99.95 ? 0 : rest >= 9.995 ? 1 : 2;
  return `${rest.toFixed(digits)} ${units[unit]!}`;
}

/** A fraction of 1 as `12.3 %`; `–` when there is none. */
export function percent(fraction: number | null, digits = 1): string {
  return fraction === null ? '–' : `${(100 * fraction).toFixed(digits)} %`;
}

/** `before → after` change, as `−74.8 %`. */
export function change(before: number | null, after: number | null): string {
  if (before === null || after === null || before === 0) return '';
  if (before === after) return '=';
  const part = (100 * (after - before)) / before;
  return `${part < 0 ? '−' : '+'}${Math.abs(part).toFixed(1)} %`;
}

/** A shape as `[batch, 3, 224, ?]`; `?` when even the rank is unknown. */
export function shape(dims: readonly (number | string | null)[] | null): string {
  return dims === null ? '?' : `[${dims.map(dim => dim ?? '?').join(', ')}]`;
}

export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** A bar of up to `width` characters for a fraction of 1, in eighths. */
export function bar(fraction: number, width: number): string {
  const eighths = Math.round(Math.min(1, Math.max(0, fraction)) * width * 8);
  const rest = ' ▏▎▍▌▋▊▉'[eighths % 8]!.trim();
  return '█'.repeat(Math.floor(eighths / 8)) + rest;
}
