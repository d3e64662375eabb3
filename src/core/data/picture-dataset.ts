import type { DatasetSpec } from '../../protocol/dataset.ts';
import { EspalierError } from '../errors.ts';
import { convertNumbers } from './convert.ts';
import type { Picture, PictureSource } from './picture.ts';
import { withChannels } from './picture.ts';
import { preprocessing } from './preprocess.ts';
import { resizeBilinear } from './resize.ts';
import type { PictureSlot } from './slot.ts';
import { selectRange, subsetName } from './subset.ts';
import type { Batch, Dataset } from './types.ts';

/**
 * Pictures as a dataset for one model input: resized when the settings say so, brought to the input's number of channels,
 * `(value * scale - mean) / std`, then laid out and typed as the input wants.
 * @throws EspalierError `BAD_DATA` when the settings contradict the model
 */
export async function pictureDataset(
  source: PictureSource,
  slot: PictureSlot,
  spec: DatasetSpec,
): Promise<Dataset> {
  const { offset, count } = selectRange(source.count, spec, source.name);
  checkResize(slot, spec.resize);
  // With open sizes and no resize, pictures of different sizes can't share a batch.
  const fixedSize =
    spec.resize !== undefined || (slot.height !== null && slot.width !== null) || slot.rank === 2;
  const batchable = slot.batched && (fixedSize || (await source.commonSize()) !== null);
  return {
    name: subsetName(source.name, spec),
    size: count,
    hasLabels: source.labels !== undefined,
    ...(source.classes === undefined ? {} : { classes: source.classes }),
    batchable,
    batch: async (start, wanted) => {
      const size = Math.max(0, Math.min(batchable ? wanted : 1, count - start));
      const indices = Array.from({ length: size }, (_, i) => offset + start + i);
      const pictures = await source.read(indices);
      const prepared = pictures.map((picture, i) =>
        prepare(picture, slot, spec, source.describe(indices[i]!)),
      );
      const batch: Batch = { start, count: size, feeds: { [slot.name]: stack(prepared, slot, source.name) } };
      if (source.labels === undefined) return batch;
      return { ...batch, labels: source.labels.slice(offset + start, offset + start + size) };
    },
    close: () => source.close(),
  };
}

interface Prepared {
  readonly dims: readonly number[];
  readonly values: Float32Array;
}

function prepare(original: Picture, slot: PictureSlot, spec: DatasetSpec, where: string): Prepared {
  let picture = original;
  // Where the model leaves the channels open, only transparency is dropped.
  const channelsWanted =
    slot.channels ?? (slot.rank === 2 ? null : original.channels === 2 ? 1 : Math.min(3, original.channels));
  if (channelsWanted !== null) {
    const converted = withChannels(picture, channelsWanted);
    if (converted === undefined) {
      throw new EspalierError(
        'BAD_DATA',
        `${where} has ${picture.channels} channels, the model's input "${slot.name}" takes ${channelsWanted}.`,
      );
    }
    picture = converted;
  }
  if (spec.resize !== undefined) picture = resizeBilinear(picture, spec.resize[0], spec.resize[1]);
  checkSize(picture, slot, where);
  const { height, width, channels } = picture;
  const { factor, shift } = preprocessing(spec, channels);
  const values = new Float32Array(height * width * channels);
  const pixels = height * width;
  for (let c = 0; c < channels; c++) {
    const [base, step] = slot.layout === 'NCHW' ? [c * pixels, 1] : [c, channels];
    for (let i = 0; i < pixels; i++) {
      values[base + i * step] = picture.data[i * channels + c]! * factor[c]! - shift[c]!;
    }
  }
  return { dims: sampleDims(slot, height, width, channels), values };
}

function sampleDims(slot: PictureSlot, height: number, width: number, channels: number): readonly number[] {
  if (slot.rank === 2) return [height * width * channels];
  if (slot.rank === 3) return [height, width];
  return slot.layout === 'NCHW' ? [channels, height, width] : [height, width, channels];
}

function stack(samples: readonly Prepared[], slot: PictureSlot, name: string): Batch['feeds'][string] {
  const first = samples[0];
  if (first === undefined) throw new EspalierError('BAD_DATA', `${name} has no such sample.`);
  const each = first.values.length;
  const all = new Float32Array(each * samples.length);
  samples.forEach((sample, i) => {
    if (sample.dims.join() !== first.dims.join()) {
      throw new EspalierError(
        'BAD_DATA',
        `${name} has pictures of different sizes (${first.dims.join('×')} and ${sample.dims.join('×')}).`,
        'Give --resize HEIGHT,WIDTH.',
      );
    }
    all.set(sample.values, i * each);
  });
  const dims = slot.batched ? [samples.length, ...first.dims] : first.dims;
  return { dtype: slot.dtype, dims, data: convertNumbers(all, slot.dtype) };
}

function checkSize({ height, width, channels }: Picture, slot: PictureSlot, where: string): void {
  const fits = (wanted: number | null, actual: number): boolean => wanted === null || wanted === actual;
  if (slot.rank === 2 && !fits(slot.features, height * width * channels)) {
    throw new EspalierError(
      'BAD_DATA',
      `${where} has ${height} × ${width} × ${channels} values, the model's input "${slot.name}" takes ${slot.features ?? '?'}.`,
      'Give --resize HEIGHT,WIDTH to change the size of the pictures.',
    );
  }
  if (!fits(slot.height, height) || !fits(slot.width, width)) {
    throw new EspalierError(
      'BAD_DATA',
      `${where} is ${height} × ${width}, the model's input "${slot.name}" takes ${slot.height ?? 'any'} × ${slot.width ?? 'any'} (height × width).`,
      `Give --resize ${slot.height ?? height},${slot.width ?? width} to change the size of the pictures.`,
    );
  }
}

function checkResize(slot: PictureSlot, resize: readonly [number, number] | undefined): void {
  if (resize === undefined) return;
  const [height, width] = resize;
  if ((slot.height ?? height) !== height || (slot.width ?? width) !== width) {
    throw new EspalierError(
      'BAD_DATA',
      `resize is ${height} × ${width}, but the model's input "${slot.name}" takes ${slot.height ?? 'any'} × ${slot.width ?? 'any'} (height × width).`,
    );
  }
}
