import path from 'node:path';
import { EspalierError } from '../../errors.ts';
import { arrayDataset, feedsDirectly, toInput, type ArrayFeed } from '../array-dataset.ts';
import { fitDims } from '../fit.ts';
import { readLabels, toLabels } from '../labels.ts';
import { openNpz, type Npz, type NpzArray } from '../npz-file.ts';
import { pictureDataset } from '../picture-dataset.ts';
import { sharesBatchAxis } from '../random.ts';
import { rowPictures } from '../rows.ts';
import { chooseInput, pictureSlot, type Slot } from '../slot.ts';
import type { DataSource, SourceRequest } from '../source.ts';
import type { Dataset } from '../types.ts';

/** Archives that `numpy.savez` and `savez_compressed` write. */
export const npzSource: DataSource = {
  id: 'npz',
  description: "an .npz with arrays named like the model's inputs, or x and y",
  matches: ({ isFolder, head }) => !isFolder && head[0] === 0x50 && head[1] === 0x4b,
  open: async request => {
    const npz = await openNpz(request.path);
    try {
      return await openArrays(npz, request);
    } catch (error) {
      await npz.close();
      throw error;
    }
  },
};

/** Names under which labels are looked for. */
const LABEL_NAMES = ['y', 'labels', 'label'];

async function openArrays(npz: Npz, request: SourceRequest): Promise<Dataset> {
  const { spec, inputs } = request;
  const name = path.basename(request.path);
  const feeds = chooseArrays(npz, request);
  const { slot, source } = feeds[0]!;
  const close = (): Promise<void> => npz.close();
  if (isWholeInput(feeds, request)) return wholeDataset(name, feeds, request, close);
  const samples = source.dims[0] ?? 0;
  const inputNames = new Set(inputs.map(input => input.name));
  const labelName = LABEL_NAMES.find(candidate => npz.arrays.has(candidate) && !inputNames.has(candidate));
  const labels =
    spec.labels !== undefined
      ? await readLabels(spec.labels, samples, name)
      : labelName === undefined
        ? undefined
        : toLabels(
            await npz.arrays.get(labelName)!.whole(),
            `Array "${labelName}" of ${name}`,
            samples,
            name,
          );
  if (feeds.length === 1 && (spec.resize !== undefined || !feedsDirectly(feeds[0]!))) {
    return pictureDataset(rowPictures(source, name, labels, close), pictureSlot(slot, spec), spec);
  }
  return arrayDataset({ name, feeds, labels, close }, spec);
}

/** @throws EspalierError `BAD_DATA` when an input gets no array */
function chooseArrays(
  npz: Npz,
  { spec, inputs, path: file }: SourceRequest,
): (ArrayFeed & { source: NpzArray })[] {
  const name = path.basename(file);
  const found = [...npz.arrays.keys()].join(', ');
  const named = inputs.filter(input => npz.arrays.has(input.name));
  if (named.length > 0) {
    const missing = inputs.filter(input => !npz.arrays.has(input.name)).map(input => input.name);
    if (missing.length > 0) {
      throw new EspalierError(
        'BAD_DATA',
        `${name} has no array for the model's input ${missing.join(', ')}.`,
        `Its arrays: ${found}.`,
      );
    }
    const target = preprocessedInput(named, spec.input, hasPreprocessing(spec));
    return named.map(slot => ({
      slot,
      source: npz.arrays.get(slot.name)!,
      preprocessed: slot.name === target,
    }));
  }
  const x = npz.arrays.get('x');
  if (x === undefined) {
    throw new EspalierError(
      'BAD_DATA',
      `${name} has neither an array "x" nor arrays named like the model's inputs (${inputs.map(input => input.name).join(', ')}).`,
      `Its arrays: ${found}.`,
    );
  }
  return [{ slot: chooseInput(inputs, spec.input), source: x, preprocessed: true }];
}

/** The input that `scale`, `mean` and `std` are for. @throws EspalierError `BAD_DATA` when that can't be told */
function preprocessedInput(
  inputs: readonly Slot[],
  wanted: string | undefined,
  needed: boolean,
): string | undefined {
  if (wanted !== undefined) return chooseInput(inputs, wanted).name;
  if (inputs.length === 1) return inputs[0]!.name;
  const floats = inputs.filter(input => input.dtype.startsWith('float'));
  if (needed && floats.length !== 1) chooseInput(inputs, undefined);
  return floats.length === 1 ? floats[0]!.name : undefined;
}

function hasPreprocessing(spec: SourceRequest['spec']): boolean {
  return spec.scale !== undefined || spec.mean !== undefined || spec.std !== undefined;
}

/** For models without a common axis of samples (hidden states, scalars): the arrays together are one sample. */
function isWholeInput(feeds: readonly ArrayFeed[], { inputs }: SourceRequest): boolean {
  if (inputs.every(({ shape }) => (shape?.length ?? 1) > 0) && sharesBatchAxis(inputs)) return false;
  return (
    feeds.length > 1 &&
    feeds.every(({ slot, source }) => slot.shape === null || fitDims(source.dims, slot.shape) !== undefined)
  );
}

function wholeDataset(
  name: string,
  feeds: readonly (ArrayFeed & { source: NpzArray })[],
  { spec }: SourceRequest,
  close: () => Promise<void>,
): Dataset {
  return {
    name,
    size: 1,
    hasLabels: false,
    batchable: false,
    batch: async () => {
      const arrays = await Promise.all(
        feeds.map(async feed => {
          const array = await feed.source.whole();
          const dims =
            feed.slot.shape === null ? array.dims : (fitDims(array.dims, feed.slot.shape) ?? array.dims);
          return [feed.slot.name, toInput(array, dims, feed, spec)] as const;
        }),
      );
      return { start: 0, count: 1, feeds: Object.fromEntries(arrays) };
    },
    close,
  };
}
