import type { Dim, ValueSummary } from '../../protocol/summary.ts';

/** Sizes to put for dimensions that the model leaves open. */
export interface SizeGuess {
  /** Height and width of pictures. */
  readonly image: number;
  /** Tokens or frames of a sequence. */
  readonly sequence: number;
  /** Tokens that are in a cache of keys and values already. */
  readonly past: number;
  /** Samples of a sound wave. */
  readonly samples: number;
}

/** Tried in this order: the first suits most models, the later ones those with other constraints (multiples of 256, lengths of 1…). */
export const SIZE_GUESSES: readonly SizeGuess[] = [
  { image: 224, sequence: 16, past: 0, samples: 16000 },
  { image: 256, sequence: 64, past: 16, samples: 4000 },
  { image: 32, sequence: 1, past: 1, samples: 1000 },
  { image: 28, sequence: 8, past: 8, samples: 512 },
  { image: 640, sequence: 128, past: 0, samples: 32000 },
];

/** The key under which a user gives an open dimension: its symbol, or `<input>.<axis>` when it has none. */
export function dimKey(input: string, axis: number, dim: Dim): string {
  return typeof dim === 'string' ? dim : `${input}.${axis}`;
}

/**
 * A value for every open dimension of the inputs, by {@link dimKey}: the given ones, then what names and positions suggest; names that are sums
 * (`past_sequence + sequence`) follow from their parts.
 */
export function guessDims(
  inputs: readonly ValueSummary[],
  given: Readonly<Record<string, number>>,
  guess: SizeGuess,
): Record<string, number> {
  const dims: Record<string, number> = { ...given };
  const sums: string[] = [];
  for (const input of inputs) {
    (input.shape ?? []).forEach((dim, axis) => {
      if (isFixed(dim)) return;
      const key = dimKey(input.name, axis, dim);
      if (dims[key] !== undefined) return;
      if (isSum(key)) sums.push(key);
      else dims[key] = guessOne(input, axis, dim, guess);
    });
  }
  for (const key of sums) dims[key] ??= evaluateSum(key, dims, guess);
  return dims;
}

/** Whether the model itself says the size. ONNX Runtime and some exporters write an open one as −1 or 0. */
export function isFixed(dim: Dim): dim is number {
  return typeof dim === 'number' && dim > 0;
}

function guessOne(input: ValueSummary, axis: number, dim: Dim, guess: SizeGuess): number {
  return byName(typeof dim === 'string' ? dim : '', input.name, guess) ?? byPlace(input, axis, guess);
}

function byName(symbol: string, input: string, guess: SizeGuess): number | undefined {
  const name = symbol.toLowerCase();
  if (/past|cache/.test(name)) return guess.past;
  if (/batch|^n$|^b$|^bs$/.test(name)) return 1;
  if (/channel|^c$/.test(name)) return 3;
  if (/height|width|^h$|^w$|image|img|pixel/.test(name)) return guess.image;
  if (/sample|audio|wave/.test(name)) return guess.samples;
  if (/seq|len|token|time|frame|step|^t$|^l$|^s$/.test(name)) {
    return /wave|audio|speech/i.test(input) ? guess.samples : guess.sequence;
  }
  return undefined;
}

function byPlace({ name, dtype, shape }: ValueSummary, axis: number, guess: SizeGuess): number {
  if (axis === 0) return 1;
  const rank = shape?.length ?? 0;
  if (rank >= 4) {
    const last = shape?.[rank - 1] ?? null;
    const channelsLast = isFixed(last) && last <= 4 && !isFixed(shape?.[1] ?? null);
    if (!channelsLast && axis === 1) return 3;
    return rank === 4 ? guess.image : Math.min(32, guess.image);
  }
  if (
    /wave|audio|speech/i.test(name) ||
    (rank === 3 && axis === 2 && shape?.[1] === 1 && dtype === 'float32')
  ) {
    return guess.samples;
  }
  return guess.sequence;
}

function isSum(name: string): boolean {
  return /^[\w.]+(?: ?[+*] ?[\w.]+| - [\w.]+)+$/.test(name);
}

/** `a + b*2 - c`, with products before sums. */
function evaluateSum(text: string, dims: Readonly<Record<string, number>>, guess: SizeGuess): number {
  const value = (word: string): number =>
    /^\d+$/.test(word) ? Number(word) : (dims[word] ?? byName(word, '', guess) ?? guess.sequence);
  const terms = text.replaceAll(' - ', '+-1*').split('+');
  const total = terms.reduce((sum, term) => {
    const factors = term.split('*').map(word => word.trim());
    return sum + factors.reduce((product, word) => product * (word === '-1' ? -1 : value(word)), 1);
  }, 0);
  return Math.max(0, total);
}
