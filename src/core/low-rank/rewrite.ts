import { create } from '@bufbuild/protobuf';
import { NodeProtoSchema, type AttributeProto, type NodeProto } from 'onnx-buf';
import { makeAttrInt, makeAttrInts, makeAttrString, setAttr, removeAttr } from '../model/attributes.ts';
import type { Model } from '../model/model.ts';
import { makeTensor } from '../model/tensors.ts';
import { encodeFloats } from '../model/values.ts';
import type { ConvAttributes, Factor, Form } from './forms/index.ts';
import type { LowRankLayer } from './layers.ts';
import { permuted } from './matrix.ts';

/**
 * Puts the factors in the place of the layer's weights: new nodes before the layer's own, which applies the last factor and keeps its name,
 * its output and its bias. The old weights are left without a reader.
 */
export function rewriteLayer(
  model: Model,
  layer: LowRankLayer,
  form: Form,
  factors: readonly Factor[],
): void {
  const { node } = layer;
  const writer = new Writer(model, layer);
  const attributes = form.attributes(node, layer.sizes);
  let value = node.input[layer.kind === 'left' ? 1 : 0]!;
  for (const [i, factor] of factors.slice(0, -1).entries()) {
    value = writer.before(i, value, factor, attributes[i]);
  }
  writer.last(value, factors.at(-1)!, attributes.at(-1));
}

class Writer {
  private readonly taken: ReadonlySet<string>;

  constructor(
    private readonly model: Model,
    private readonly layer: LowRankLayer,
  ) {
    const { graph } = model;
    this.taken = new Set([
      ...graph.node.flatMap(({ name, input, output }) => [name, ...input, ...output]),
      ...graph.initializer.map(({ name }) => name),
      ...graph.input.map(({ name }) => name),
    ]);
  }

  /** A node for a factor, ahead of the layer's own. @returns its output */
  before(index: number, value: string, factor: Factor, attributes: ConvAttributes | undefined): string {
    const { node, kind, name } = this.layer;
    const output = this.unique(`${node.output[0]!}/low_rank_${index}`);
    const weight = this.constant(String(index), factor, kind === 'right');
    const made = create(NodeProtoSchema, {
      name: this.unique(`${name}/low_rank_${index}`),
      opType: kind === 'conv' ? 'Conv' : 'MatMul',
      input: kind === 'left' ? [weight, value] : [value, weight],
      output: [output],
      attribute: attributes ? convAttributeList(attributes) : [],
    });
    const { graph } = this.model;
    graph.node.splice(graph.node.indexOf(node), 0, made);
    return output;
  }

  last(value: string, factor: Factor, attributes: ConvAttributes | undefined): void {
    const { node, kind } = this.layer;
    const weight = this.constant('last', factor, this.layer.inputsFirst);
    node.input[0] = kind === 'left' ? weight : value;
    node.input[1] = kind === 'left' ? value : weight;
    if (attributes) replaceAttributes(node, attributes);
  }

  private constant(suffix: string, { dims, data }: Factor, transpose: boolean): string {
    const { weight } = this.layer;
    const dtype = weight.constant.tensor.dataType;
    const name = this.unique(`${weight.name}/low_rank_${suffix}`);
    const [rows = 1, columns = 1] = dims;
    const stored = transpose ? permuted(data, [rows, columns], [1, 0]) : data;
    const tensor = makeTensor(name, dtype, transpose ? [columns, rows] : dims);
    this.model.setPayload(tensor, encodeFloats(stored, dtype));
    this.model.graph.initializer.push(tensor);
    return name;
  }

  private unique(wanted: string): string {
    for (let i = 0; ; i++) {
      const name = i === 0 ? wanted : `${wanted}_${i}`;
      if (!this.taken.has(name)) return name;
    }
  }
}

function convAttributeList({ kernel, strides, dilations, pads, auto }: ConvAttributes): AttributeProto[] {
  return [
    makeAttrInts('kernel_shape', kernel),
    makeAttrInts('strides', strides),
    makeAttrInts('dilations', dilations),
    makeAttrInt('group', 1),
    auto === '' ? makeAttrInts('pads', pads) : makeAttrString('auto_pad', auto),
  ];
}

function replaceAttributes(node: NodeProto, attributes: ConvAttributes): void {
  for (const name of ['pads', 'auto_pad']) removeAttr(node, name);
  for (const attribute of convAttributeList(attributes)) setAttr(node, attribute);
}
