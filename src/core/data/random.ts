import type { ValueSummary } from '../../protocol/summary.ts';
import { EspalierError } from '../errors.ts';
import { convertNumbers } from './convert.ts';
import { dimKey, guessDims, isFixed, SIZE_GUESSES, type SizeGuess } from './guess-dims.ts';
import { Random } from './prng.ts';
import type { Dataset, NdArray } from './types.ts';

export interface RandomOptions {
  readonly seed: number;
  readonly samples: number;
  /** Values of open dimensions, by symbol or `<input>.<axis>`. Those not given are guessed. */
  readonly dims?: Readonly<Record<string, number>>;
  readonly guess?: SizeGuess;
  /** Integer inputs get values below this one. Default 10: a safe index into nearly every vocabulary. */
  readonly idLimit?: number;
}

/**
 * Made-up inputs that a model accepts, the same for the same seed on every machine: normal numbers for float inputs, small whole numbers for
 * integer ones, ones for masks, 0, 1, 2… for positions, 0…255 for pictures of bytes. A sample's values don't depend on how samples are batched.
 * @throws EspalierError `BAD_DATA` for an input without a known rank or of a type that can't be fed
 */
export function randomDataset(inputs: readonly ValueSummary[], options: RandomOptions): Dataset {
  const dims = guessDims(inputs, options.dims ?? {}, options.guess ?? SIZE_GUESSES[0]!);
  const shapes = inputs.map(input => concreteShape(input, dims));
  const batchable = sharesBatchAxis(inputs);
  const limit = options.idLimit ?? 10;
  const { seed, samples } = options;
  return {
    name: `random inputs, seed ${seed}`,
    size: samples,
    hasLabels: false,
    batchable,
    batch: (start, wanted) => {
      const count = Math.max(0, Math.min(batchable ? wanted : 1, samples - start));
      const feeds: Record<string, NdArray> = {};
      inputs.forEach((input, index) => {
        const shape = shapes[index]!;
        const repeated = batchable && shape.length > 0;
        const sampleShape = repeated ? shape.slice(1) : shape;
        const each = sampleShape.reduce((product, dim) => product * dim, 1);
        const values = new Float32Array(each * (repeated ? count : 1));
        for (let i = 0; i < (repeated ? count : 1); i++) {
          // A scalar is shared by all samples of a batch: it must not depend on the sample.
          const random = new Random(seed, index, shape.length === 0 ? 0 : start + i);
          fill(values.subarray(i * each, (i + 1) * each), sampleShape, input, random, limit);
        }
        const full = repeated ? [count, ...sampleShape] : sampleShape;
        feeds[input.name] = { dtype: input.dtype, dims: full, data: typed(values, input.dtype) };
      });
      return Promise.resolve({ start, count, feeds: feeds });
    },
    close: () => Promise.resolve(),
  };
}

/**
 * Whether the first axis of the inputs counts samples: all have the same one there, by number or by name. Where they differ
 * (hidden states, lists of sizes), a sample is the whole of the inputs.
 */
export function sharesBatchAxis(inputs: readonly ValueSummary[]): boolean {
  const firsts = inputs
    .filter(({ shape }) => shape !== null && shape.length > 0)
    .map(({ shape }) => shape![0]!);
  return firsts.length > 0 && firsts.every(dim => dim === firsts[0]);
}

function concreteShape(input: ValueSummary, dims: Readonly<Record<string, number>>): readonly number[] {
  if (input.shape === null) {
    throw new EspalierError(
      'BAD_DATA',
      `The model does not say what shape its input "${input.name}" has.`,
      'Choose data, on the command line with --data.',
    );
  }
  return input.shape.map((dim, axis) => (isFixed(dim) ? dim : dims[dimKey(input.name, axis, dim)]!));
}

function fill(
  values: Float32Array,
  shape: readonly number[],
  input: ValueSummary,
  random: Random,
  limit: number,
): void {
  const name = input.name.toLowerCase();
  const last = shape.at(-1) ?? 1;
  const isFloat = /^b?float/.test(input.dtype);
  for (let i = 0; i < values.length; i++) {
    if (name.includes('mask') || input.dtype === 'bool') values[i] = 1;
    else if (isFloat) values[i] = random.normal();
    else if (/position|pos_id/.test(name)) values[i] = i % last;
    else if (/token_type|segment/.test(name)) values[i] = 0;
    else if (shape.length >= 3 && input.dtype === 'uint8') values[i] = random.below(256);
    else values[i] = random.below(limit);
  }
}

function typed(values: Float32Array, dtype: string): NdArray['data'] {
  return dtype === 'string' ? Array.from(values, value => `word${value}`) : convertNumbers(values, dtype);
}
