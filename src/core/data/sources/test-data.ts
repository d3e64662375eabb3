import { create, fromBinary } from '@bufbuild/protobuf';
import { ModelProtoSchema, TensorProtoSchema, type TensorProto } from 'onnx-buf';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ValueSummary } from '../../../protocol/summary.ts';
import { EspalierError } from '../../errors.ts';
import { createModel } from '../../model/onnx-model.ts';
import { readTensor } from '../../model/values.ts';
import { toInput } from '../array-dataset.ts';
import { readWhole } from '../files.ts';
import { fitDims, shapeText } from '../fit.ts';
import type { Candidate, DataSource, SourceRequest } from '../source.ts';
import { selectRange, subsetName } from '../subset.ts';
import type { Dataset, Feeds, NdArray } from '../types.ts';

const SET = /^test_data_set_(\d+)$/;
const INPUT = /^input_(\d+)\.pb$/;

/** Tensors are decoded by the model they belong to; these files have none. */
const NO_MODEL = createModel(create(ModelProtoSchema, { graph: {} }));

/** The form in which the ONNX model zoo and ONNX's own tests keep inputs: a folder a sample, a TensorProto an input. */
export const testDataSource: DataSource = {
  id: 'test-data',
  description: 'a folder of ONNX test_data_set_* folders',
  matches: ({ isFolder, entries }: Candidate) =>
    isFolder && entries.some(name => SET.test(name) || INPUT.test(name)),
  open: openTestData,
};

async function openTestData({ path: folder, spec, inputs }: SourceRequest): Promise<Dataset> {
  const name = path.basename(folder);
  const unusable = (['scale', 'mean', 'std', 'resize', 'labels', 'layout'] as const).find(
    key => spec[key] !== undefined,
  );
  if (unusable !== undefined) {
    throw new EspalierError(
      'BAD_DATA',
      `"${unusable}" does not go with ${name}: its tensors are fed as they are.`,
    );
  }
  const entries = await readdir(folder);
  const sets = entries.some(entry => INPUT.test(entry))
    ? [folder]
    : byNumber(entries, SET).map(entry => path.join(folder, entry));
  const { offset, count } = selectRange(sets.length, spec, name);
  return {
    name: subsetName(name, spec),
    size: count,
    hasLabels: false,
    batchable: false,
    batch: async start => ({ start, count: 1, feeds: await readSet(sets[offset + start]!, inputs) }),
    close: () => Promise.resolve(),
  };
}

/** Names that match, by the number in them: 10 comes after 9. */
function byNumber(names: readonly string[], pattern: RegExp): string[] {
  const number = (name: string): number => Number(pattern.exec(name)?.[1]);
  return names.filter(name => pattern.test(name)).sort((a, b) => number(a) - number(b));
}

async function readSet(folder: string, inputs: readonly ValueSummary[]): Promise<Feeds> {
  const files = byNumber(await readdir(folder), INPUT);
  const tensors = await Promise.all(files.map(file => readTensorFile(path.join(folder, file))));
  // Tensors know their input's name in most files; where not all do, their order is that of the inputs.
  const byName = new Map(tensors.map(entry => [entry.name, entry]));
  const named = inputs.every(input => byName.has(input.name));
  const feeds: Record<string, NdArray> = {};
  inputs.forEach((input, i) => {
    const tensor = named ? byName.get(input.name) : tensors[i];
    if (tensor === undefined) {
      throw new EspalierError(
        'BAD_DATA',
        `${path.basename(folder)} has no input_${i}.pb for the model's input "${input.name}".`,
      );
    }
    const dims = input.shape === null ? tensor.array.dims : fitDims(tensor.array.dims, input.shape);
    if (dims === undefined) {
      throw new EspalierError(
        'BAD_DATA',
        `${tensor.file} has the shape ${shapeText(tensor.array.dims)}, the model's input "${input.name}" takes ${shapeText(input.shape)}.`,
      );
    }
    feeds[input.name] = toInput(tensor.array, dims, { slot: input, preprocessed: false }, { source: folder });
  });
  return feeds;
}

async function readTensorFile(file: string): Promise<{ name: string; file: string; array: NdArray }> {
  const short = path.join(path.basename(path.dirname(file)), path.basename(file));
  const tensor = parseTensor(await readWhole(file), short);
  try {
    return { name: tensor.name, file: short, array: await readTensor(NO_MODEL, tensor) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new EspalierError('BAD_DATA', `${short} can't be read as a tensor. ${reason}`.trim(), undefined, {
      cause: error,
    });
  }
}

function parseTensor(bytes: Uint8Array, name: string): TensorProto {
  try {
    return fromBinary(TensorProtoSchema, bytes);
  } catch (error) {
    throw new EspalierError(
      'BAD_DATA',
      `${name} is not an ONNX tensor.`,
      'Sequences, maps and optional values are not supported.',
      { cause: error },
    );
  }
}
