import type { DatasetSpec } from '../../protocol/dataset.ts';
import type { Dim, ValueSummary } from '../../protocol/summary.ts';
import { EspalierError } from '../errors.ts';

export type Layout = 'NCHW' | 'NHWC';

/** The model input that data are prepared for. */
export interface Slot {
  readonly name: string;
  readonly dtype: string;
  /** As the model declares it, batch axis first; null when unknown. */
  readonly shape: readonly Dim[] | null;
}

/** A slot that takes pictures, and the form it takes them in. `null` means that the model leaves it open. */
export interface PictureSlot extends Slot {
  readonly layout: Layout;
  /** 4: `[N, C, H, W]` or `[N, H, W, C]` (without the N when not `batched`); 3: `[N, H, W]`; 2: `[N, H·W·C]`, flattened in the order of `layout`. */
  readonly rank: 2 | 3 | 4;
  readonly channels: number | null;
  readonly height: number | null;
  readonly width: number | null;
  /** False for `[C, H, W]`: the model takes one picture at a time. */
  readonly batched: boolean;
  /** Elements of a sample, for rank 2. */
  readonly features: number | null;
}

/** @throws EspalierError `BAD_DATA` when the input is not there, or not named although there are several */
export function chooseInput(inputs: readonly ValueSummary[], wanted: string | undefined): Slot {
  const names = inputs.map(input => input.name).join(', ');
  if (wanted !== undefined) {
    const input = inputs.find(candidate => candidate.name === wanted);
    if (input === undefined) {
      throw new EspalierError('BAD_DATA', `The model has no input "${wanted}".`, `Its inputs: ${names}.`);
    }
    return input;
  }
  const [only, ...others] = inputs;
  if (only === undefined) throw new EspalierError('BAD_DATA', 'The model has no inputs to feed.');
  if (others.length > 0) {
    throw new EspalierError(
      'BAD_DATA',
      `The model has ${inputs.length} inputs; data of one array can feed only one.`,
      `Name one of ${names} with --input, or give an .npz with an array for each.`,
    );
  }
  return only;
}

/**
 * How pictures go into that input. An axis of 1, 3 or 4 in second place means NCHW, in last place NHWC, else NCHW;
 * `layout` in the dataset's settings decides where that is wrong.
 * @throws EspalierError `BAD_DATA` when no picture fits its rank
 */
export function pictureSlot(slot: Slot, spec: Pick<DatasetSpec, 'layout'>): PictureSlot {
  const { shape } = slot;
  const open = { channels: null, height: null, width: null, features: null, batched: true };
  if (shape === null) return { ...slot, ...open, rank: 4, layout: spec.layout ?? 'NCHW' };
  const size = (axis: number): number | null => {
    const dim = shape[axis];
    return typeof dim === 'number' && dim > 0 ? dim : null;
  };
  if (shape.length === 2) {
    return { ...slot, ...open, rank: 2, layout: spec.layout ?? 'NCHW', features: size(1) };
  }
  if (shape.length === 3 && (shape[0] === 3 || shape[0] === 4)) {
    const [channels, height, width] = [size(0), size(1), size(2)];
    return { ...slot, ...open, rank: 4, layout: 'NCHW', channels, height, width, batched: false };
  }
  if (shape.length === 3) {
    return { ...slot, ...open, rank: 3, layout: 'NCHW', channels: 1, height: size(1), width: size(2) };
  }
  if (shape.length === 4) {
    const layout = spec.layout ?? guessLayout(size(1), size(3));
    const [c, h, w] = layout === 'NCHW' ? [1, 2, 3] : [3, 1, 2];
    return { ...slot, ...open, rank: 4, layout, channels: size(c), height: size(h), width: size(w) };
  }
  throw new EspalierError(
    'BAD_DATA',
    `Input "${slot.name}" has the shape [${shape.map(dim => dim ?? '?').join(', ')}], which takes no pictures.`,
    'Give an .npz or a folder of test_data_set_* with arrays of that shape.',
  );
}

function guessLayout(second: number | null, last: number | null): Layout {
  const isChannels = (dim: number | null): boolean => dim === 1 || dim === 3 || dim === 4;
  return !isChannels(second) && isChannels(last) ? 'NHWC' : 'NCHW';
}
