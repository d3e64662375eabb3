const UNITS = [
  { from: 1e12, unit: ' T' },
  { from: 1e9, unit: ' G' },
  { from: 1e6, unit: ' M' },
  { from: 1e3, unit: ' k' },
];

/** A count in three or four digits: `847`, `12.4 k`, `1.23 G`; `?` when it isn't known. */
export function shortCount(count: number | null): string {
  if (count === null) return '?';
  const scale = UNITS.find(({ from }) => count >= from * 0.9995);
  if (scale === undefined) return String(Math.round(count));
  return digits(count / scale.from) + scale.unit;
}

/** A size in bytes with decimal units: `1.08 MB`. */
export function shortBytes(bytes: number | null): string {
  if (bytes === null) return '?';
  const text = shortCount(bytes);
  return text.includes(' ') ? `${text}B` : `${text} B`;
}

/** `12.3 %`; small but not zero is `<0.1 %`. */
export function percent(fraction: number): string {
  if (fraction > 0 && fraction < 0.001) return '<0.1 %';
  return `${(fraction * 100).toFixed(1)} %`;
}

/** `1:05 min`, `12 s`. */
export function duration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')} min`;
  return `${Math.floor(whole / 3600)}:${String(Math.floor((whole % 3600) / 60)).padStart(2, '0')} h`;
}

function digits(value: number): string {
  return value >= 99.95 ? value.toFixed(0) : value >= 9.995 ? value.toFixed(1) : value.toFixed(2);
}
