import type { DatasetSpec } from '../../protocol/dataset.ts';
import { EspalierError } from '../errors.ts';
import { convertNumbers, toNumbers } from './convert.ts';
import { fitDims, shapeText } from './fit.ts';
import { preprocessing } from './preprocess.ts';
import type { RowSource } from './rows.ts';
import type { Slot } from './slot.ts';
import { selectRange, subsetName } from './subset.ts';
import type { Dataset, NdArray } from './types.ts';

/** Rows and the model input that they feed. */
export interface ArrayFeed {
  readonly slot: Slot;
  readonly source: RowSource;
  /** Whether the settings `scale`, `mean` and `std` are for this input. */
  readonly preprocessed: boolean;
}

interface ArraySet {
  readonly name: string;
  readonly feeds: readonly ArrayFeed[];
  readonly labels: Int32Array | undefined;
  close(): Promise<void>;
}

/**
 * Arrays whose first axis counts samples as a dataset: each goes into its input as it is, in the input's type.
 * @throws EspalierError `BAD_DATA` when shapes don't fit or arrays have different numbers of samples
 */
export function arrayDataset(set: ArraySet, spec: DatasetSpec): Dataset {
  const total = set.feeds[0]!.source.dims[0] ?? 0;
  for (const { source } of set.feeds) {
    if (source.dims[0] !== total) {
      throw new EspalierError(
        'BAD_DATA',
        `The arrays of ${set.name} have different numbers of samples: ${set.feeds.map(feed => `${feed.source.name} ${feed.source.dims[0] ?? 'none'}`).join(', ')}.`,
      );
    }
  }
  const { offset, count } = selectRange(total, spec, set.name);
  const plans = set.feeds.map(feed => ({ ...feed, ...planFeed(feed, set.name) }));
  const batchable = plans.every(plan => plan.batched);
  return {
    name: subsetName(set.name, spec),
    size: count,
    hasLabels: set.labels !== undefined,
    batchable,
    batch: async (start, wanted) => {
      const size = Math.max(0, Math.min(batchable ? wanted : 1, count - start));
      const arrays = await Promise.all(
        plans.map(async plan => {
          const rows = await plan.source.rows(offset + start, size);
          const dims = plan.batched ? [size, ...plan.dims] : plan.dims;
          return [plan.slot.name, toInput(rows, dims, plan, spec)] as const;
        }),
      );
      const labels = set.labels?.slice(offset + start, offset + start + size);
      return {
        start,
        count: size,
        feeds: Object.fromEntries(arrays),
        ...(labels === undefined ? {} : { labels }),
      };
    },
    close: () => set.close(),
  };
}

/** Whether rows can go into the input without being treated as pictures. */
export function feedsDirectly({ slot, source }: Pick<ArrayFeed, 'slot' | 'source'>): boolean {
  return sampleDims(slot, source) !== undefined;
}

/** Dims of one sample; unbatched when the model has no axis for samples. */
function sampleDims(
  slot: Slot,
  source: RowSource,
): { dims: readonly number[]; batched: boolean } | undefined {
  const rest = source.dims.slice(1);
  if (slot.shape === null) return { dims: rest, batched: true };
  const dims = slot.shape.length === 0 ? undefined : fitDims(rest, slot.shape.slice(1));
  if (dims !== undefined) return { dims, batched: true };
  const single = rest.length === slot.shape.length ? fitDims(rest, slot.shape) : undefined;
  return single === undefined ? undefined : { dims: single, batched: false };
}

function planFeed(feed: ArrayFeed, name: string): { dims: readonly number[]; batched: boolean } {
  const plan = sampleDims(feed.slot, feed.source);
  if (plan !== undefined) return plan;
  throw new EspalierError(
    'BAD_DATA',
    `Array "${feed.source.name}" of ${name} has the shape ${shapeText(feed.source.dims)}, the model's input "${feed.slot.name}" takes ${shapeText(feed.slot.shape)}.`,
    'The first axis of an array counts the samples; the others must be those of the input.',
  );
}

/** The rows in the input's type, with the settings applied where they are meant. */
export function toInput(
  rows: NdArray,
  dims: readonly number[],
  feed: Pick<ArrayFeed, 'slot' | 'preprocessed'>,
  spec: DatasetSpec,
): NdArray {
  const { dtype } = feed.slot;
  const active = feed.preprocessed && preprocessing(spec, channelCount(dims, spec)).active;
  if (rows.dtype === dtype && !active) return { dtype, dims, data: rows.data };
  if ((rows.dtype === 'string') !== (dtype === 'string')) {
    throw new EspalierError(
      'BAD_DATA',
      `The model's input "${feed.slot.name}" takes ${dtype}, the data are ${rows.dtype}.`,
    );
  }
  const numbers = toNumbers(rows);
  return { dtype, dims, data: convertNumbers(active ? preprocess(numbers, dims, spec) : numbers, dtype) };
}

function preprocess(
  values: Float32Array | Float64Array,
  dims: readonly number[],
  spec: DatasetSpec,
): Float32Array {
  const axis = channelAxis(dims, spec);
  const channels = dims[axis] ?? 1;
  const { factor, shift } = preprocessing(spec, channels);
  const step = dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  return Float32Array.from(values, (value, i) => {
    const channel = Math.floor(i / step) % channels;
    return value * factor[channel]! - shift[channel]!;
  });
}

function channelCount(dims: readonly number[], spec: DatasetSpec): number {
  return dims[channelAxis(dims, spec)] ?? 1;
}

/** Lists of settings count along the second axis, or along the last for NHWC. */
function channelAxis(dims: readonly number[], spec: DatasetSpec): number {
  return spec.layout === 'NHWC' ? dims.length - 1 : Math.min(1, dims.length - 1);
}
