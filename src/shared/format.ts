import type { Dim, Shape } from '../protocol/summary.ts';

/** Stands where a figure is not known; never 0. */
export const UNKNOWN = '—';

const LOCALE = 'en-US';
const COUNT_UNITS = ['', 'k', 'M', 'G', 'T', 'P'];
/** Decimal, as in "1 M float32 parameters are 4 MB". */
const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];

/** `431,080` → `431k`, `2,293,000` → `2.29M`: three digits; small numbers as they are. */
export function count(value: number | null): string {
  if (value === null) return UNKNOWN;
  if (Math.abs(value) < 10_000) return exact(value);
  const { digits, unit } = scale(value, COUNT_UNITS);
  return digits + unit;
}

/** `1,747,393` → `1.75 MB`. */
export function bytes(value: number | null): string {
  if (value === null) return UNKNOWN;
  if (Math.abs(value) < 1000) return `${exact(value)} B`;
  const { digits, unit } = scale(value, BYTE_UNITS);
  return `${digits} ${unit}`;
}

/** All digits, grouped by three; at most three after the point. */
export function exact(value: number | null): string {
  return value === null ? UNKNOWN : value.toLocaleString(LOCALE, { maximumFractionDigits: 3 });
}

/** The exact number for a tooltip, with its unit. */
export function exactBytes(value: number | null): string {
  return value === null ? 'unknown' : `${exact(value)} bytes`;
}

/** A fraction of 1. Nothing but 0 is shown as 0 %, nothing but 1 as 100 %. */
export function percent(fraction: number | null, digits = 1): string {
  if (fraction === null) return UNKNOWN;
  if (fraction === 0) return '0%';
  const smallest = 10 ** -digits;
  const value = fraction * 100;
  if (Math.abs(value) < smallest) return `${value < 0 ? '−' : ''}<${smallest}%`;
  if (value < 100 && value > 100 - smallest) return `>${(100 - smallest).toFixed(digits)}%`;
  return `${value.toFixed(value === 100 ? 0 : digits)}%`;
}

/** How many times smaller `after` is: `3.91×`. */
export function ratio(before: number | null, after: number | null): string {
  if (before === null || after === null || before === 0 || after === 0) return UNKNOWN;
  const times = before / after;
  return `${times.toFixed(times >= 100 ? 0 : times >= 10 ? 1 : 2)}×`;
}

/** A signed difference: `+1,200`, `−3`, `±0`. */
export function signed(value: number, show: (value: number) => string = exact): string {
  if (value === 0) return '±0';
  return (value > 0 ? '+' : '−') + show(Math.abs(value));
}

/** A measured real number with a few significant digits. */
export function real(value: number | null, digits = 4): string {
  if (value === null) return UNKNOWN;
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e6)) return value.toExponential(Math.max(0, digits - 2));
  return String(Number(value.toPrecision(digits)));
}

/** `1×3×224×224`; `?` for what is not known, a name for what is symbolic. */
export function shape(dims: Shape | null): string {
  if (dims === null) return 'unknown';
  return dims.length === 0 ? 'scalar' : dims.map(dim).join('×');
}

export function dim(size: Dim): string {
  return size === null ? '?' : String(size);
}

export function seconds(value: number): string {
  if (value < 1) return `${Math.max(1, Math.round(value * 1000))} ms`;
  if (value < 60) return `${value.toFixed(1)} s`;
  return `${Math.floor(value / 60)} min ${Math.round(value % 60)} s`;
}

/** A time that is guessed: `12 s`, `1:05 min`, `2:10 h`. */
export function duration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}:${two(whole % 60)} min`;
  return `${Math.floor(whole / 3600)}:${two(Math.floor((whole % 3600) / 60))} h`;
}

/** A time that was measured: `812 µs`, `3.1 ms`; three digits. */
export function microseconds(value: number | null): string {
  if (value === null) return UNKNOWN;
  if (value < 10) return `${value.toFixed(1)} µs`;
  if (value < 1000) return `${Math.round(value)} µs`;
  if (value < 1e6) return `${Number((value / 1000).toPrecision(3))} ms`;
  return seconds(value / 1e6);
}

export function plural(number: number, one: string, many = `${one}s`): string {
  return `${exact(number)} ${number === 1 ? one : many}`;
}

/** The last part of a path, whichever way its slashes lean. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).findLast(part => part !== '') ?? path;
}

/**
 * Splits a name so that only its middle is lost when there is no room: the tail, which tells
 * siblings apart, is kept whole. It holds as many path segments as `longest` characters allow.
 */
export function splitMiddle(name: string, longest = 26): { readonly head: string; readonly tail: string } {
  if (name.length <= longest) return { head: name, tail: '' };
  const least = name.length - longest;
  const end = name.slice(least);
  const slash = end.indexOf('/');
  const boundary = slash >= 0 ? slash : end.indexOf('.');
  const cut = boundary < 0 ? least : least + boundary;
  return { head: name.slice(0, cut), tail: name.slice(cut) };
}

function scale(value: number, units: readonly string[]): { digits: string; unit: string } {
  let power = 0;
  let left = value;
  // 999.5 would be printed as 1000: the next unit is the shorter one.
  while (Math.abs(left) >= 999.5 && power < units.length - 1) {
    left /= 1000;
    power++;
  }
  const size = Math.abs(left);
  const digits = left.toFixed(size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2);
  return { digits, unit: units[power]! };
}

const ENERGY_UNITS = ['pJ', 'nJ', 'µJ', 'mJ', 'J', 'kJ'];

/** An estimate in pJ, to two digits: `1,230,000` → `1.2 µJ`. */
export function energy(picojoules: number | null): string {
  if (picojoules === null) return UNKNOWN;
  let left = Number(picojoules.toPrecision(2));
  let power = 0;
  while (Math.abs(left) >= 1000 && power < ENERGY_UNITS.length - 1) {
    left /= 1000;
    power++;
  }
  return `${Number(left.toPrecision(2))} ${ENERGY_UNITS[power]!}`;
}

/** `0.042 ms`, `3.21 ms`, `1,204 ms`. */
export function milliseconds(value: number | null): string {
  if (value === null) return UNKNOWN;
  return `${value >= 1000 ? exact(Math.round(value)) : Number(value.toPrecision(3))} ms`;
}
