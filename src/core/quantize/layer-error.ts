import { clone } from '@bufbuild/protobuf';
import { NodeProtoSchema, TensorProtoSchema, type NodeProto } from 'onnx-buf';
import type { ReportTable } from '../../protocol/report.ts';
import { nodeName } from '../cost/node-list.ts';
import type { Dataset } from '../data/types.ts';
import type { Model } from '../model/model.ts';
import type { JobContext } from '../passes/types.ts';
import { captureValues } from '../prune/criteria/capture.ts';
import { UniqueNames } from './unique-names.ts';

/** Samples that errors are measured on. */
const SAMPLES = 8;

/** A node of the float model, and of the quantized one that was made from it. */
export interface NodePair {
  readonly node: NodeProto;
  /** Name of its result in the float model. */
  readonly before: string;
  /** Name in the quantized model of what it gives, before that is rounded. */
  readonly after: string;
}

export interface LayerError {
  readonly name: string;
  readonly op: string;
  /** Signal to noise in dB of the layer's result when only this layer is quantized: its inputs are those of the float model, rounded. Null: exact. */
  readonly local: number | null;
  /** The same in the quantized model, with the errors of all layers before. */
  readonly cumulative: number | null;
}

/**
 * Signal to quantization noise of each layer's result, alone and with what comes before. All local errors are measured in one model: the float graph, and
 * beside it each quantized node, which reads its inputs from the float graph through its QuantizeLinear.
 * @param renames names of values in the quantized model to those in the float one, where they differ
 */
export async function layerErrors(
  float: Model,
  quantized: Model,
  pairs: readonly NodePair[],
  renames: ReadonlyMap<string, string>,
  dataset: Dataset,
  job: JobContext,
): Promise<LayerError[]> {
  const some = { ...dataset, size: Math.min(SAMPLES, dataset.size) };
  const local = await compareIn(sideBySide(float, quantized, pairs, renames, true), pairs, some, job);
  const cumulative = await compareIn(sideBySide(float, quantized, pairs, renames, false), pairs, some, job);
  return pairs.map(({ node }, i) => ({
    name: nodeName(node),
    op: node.opType,
    local: local[i]!,
    cumulative: cumulative[i]!,
  }));
}

interface SideBySide {
  readonly model: Model;
  /** Names of each pair's results in it. */
  readonly names: readonly (readonly [before: string, after: string])[];
}

/** Both graphs in one; with `cuts` each QuantizeLinear reads the float graph. */
function sideBySide(
  float: Model,
  quantized: Model,
  pairs: readonly NodePair[],
  renames: ReadonlyMap<string, string>,
  cuts: boolean,
): SideBySide {
  const model = quantized.clone();
  const names = new UniqueNames(model.proto);
  const renamed = new Map<string, string>();
  for (const node of float.graph.node)
    for (const name of node.output) if (name) renamed.set(name, names.take(`${name}_original`));
  // A weight's name now stands for what DequantizeLinear gives.
  for (const { name } of float.graph.initializer) renamed.set(name, names.take(`${name}_original`));
  const floatNodes = float.graph.node.map(node => {
    const copy = clone(NodeProtoSchema, node);
    copy.name = '';
    copy.input = node.input.map(name => renamed.get(name) ?? name);
    copy.output = node.output.map(name => renamed.get(name) ?? name);
    return copy;
  });
  for (const tensor of float.graph.initializer) {
    const copy = clone(TensorProtoSchema, tensor);
    copy.name = renamed.get(tensor.name)!;
    model.setPayload(copy, float.payload(tensor));
    model.graph.initializer.push(copy);
  }
  if (cuts) {
    for (const node of model.graph.node) {
      if (node.opType !== 'QuantizeLinear') continue;
      const [source = ''] = node.input;
      node.input[0] = renamed.get(renames.get(source) ?? source) ?? source;
    }
  }
  model.graph.node.unshift(...floatNodes);
  model.graph.valueInfo = [];
  return { model, names: pairs.map(pair => [renamed.get(pair.before) ?? pair.before, pair.after]) };
}

/** Signal to noise in dB of each pair; null where there is no noise. */
async function compareIn(
  { model, names }: SideBySide,
  pairs: readonly NodePair[],
  dataset: Dataset,
  job: JobContext,
): Promise<(number | null)[]> {
  const [signal, noise] = [new Float64Array(pairs.length), new Float64Array(pairs.length)];
  const wanted = new Map<string, Float32Array | Float64Array>();
  const order = [...new Set(names.map(([before]) => before)), ...new Set(names.map(([, after]) => after))];
  await captureValues(
    model,
    order,
    dataset,
    job,
    ({ name, values }) => {
      for (const [i, [before, after]] of names.entries()) {
        if (before === name) wanted.set(name, values);
        if (after !== name) continue;
        const exact = wanted.get(before)!;
        for (const [at, value] of values.entries()) {
          signal[i]! += exact[at]! ** 2;
          noise[i]! += (exact[at]! - value) ** 2;
        }
      }
    },
    { batch: 1, ownsModel: true },
  );
  return pairs.map((_, i) => (noise[i] === 0 ? null : 10 * Math.log10(signal[i]! / noise[i]!)));
}

export function errorTable(errors: readonly LayerError[], samples: number): ReportTable {
  const round = (value: number | null) =>
    value === null || !Number.isFinite(value) ? null : Math.round(10 * value) / 10;
  return {
    title: 'Error by layer',
    columns: [
      { title: 'Layer' },
      { title: 'Operator' },
      {
        title: 'Alone, dB',
        help: 'Signal to quantization noise of the result when the layer reads exact inputs, rounded. Low: this layer is hard to quantize.',
      },
      { title: 'In the model, dB', help: 'The same with the errors of all layers before it.' },
    ],
    rows: errors.map(({ name, op, local, cumulative }) => [name, op, round(local), round(cumulative)]),
    note: `On ${Math.min(SAMPLES, samples)} of the samples, with graph optimisation. Empty: no error.`,
  };
}
