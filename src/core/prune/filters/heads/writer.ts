import { create } from '@bufbuild/protobuf';
import { NodeProtoSchema, type AttributeProto } from 'onnx-buf';
import { makeAttrInt } from '../../../model/attributes.ts';
import type { Model } from '../../../model/model.ts';
import { makeTensor } from '../../../model/tensors.ts';
import { encodeFloats } from '../../../model/values.ts';
import type { FittedHead, Pooling } from './head.ts';

export interface HeadPlace {
  readonly model: Model;
  /** The value that the features are taken from: their channels are axis 1. */
  readonly value: string;
  readonly rank: number;
  readonly dtype: number;
  /** The output that the head takes over. */
  readonly output: string;
  readonly classes: number;
  /** Whether the output must be probabilities. */
  readonly softmax: boolean;
  /** The old classifier's scores, before its softmax. */
  readonly scores: string;
}

/** Writes a classifier as operators, in the place of what computed the output before; that is left without a reader. */
export function writeHead(place: HeadPlace, pooling: Pooling, head: FittedHead): void {
  const writer = new HeadWriter(place);
  writer.finish(head.write(writer, writer.features(pooling)));
}

export class HeadWriter {
  private readonly prefix: string;

  constructor(private readonly place: HeadPlace) {
    this.prefix = `${place.output}.head`;
    // What wrote the output before writes elsewhere, and is removed as unused.
    for (const node of place.model.graph.node) {
      node.output = node.output.map(name => (name === place.output ? `${place.output}.before` : name));
    }
  }

  /** The strongest response of each map, or its mean. */
  features(pooling: Pooling): string {
    const { value, rank } = this.place;
    if (rank === 2) return value;
    const pooled = this.node(pooling === 'max' ? 'GlobalMaxPool' : 'GlobalAveragePool', [value], pooling);
    return this.node('Flatten', [pooled], 'features', [makeAttrInt('axis', 1)]);
  }

  /** `x·W + b`, with `weights` `[features, outputs]`. */
  product(x: string, weights: Float32Array, bias: Float32Array, name = 'scores'): string {
    const w = this.constant(`${name}.w`, weights, [weights.length / bias.length, bias.length]);
    const b = this.constant(`${name}.b`, bias, [bias.length]);
    return this.node('Gemm', [x, w, b], name);
  }

  finish(scores: string): void {
    const { output, softmax, model } = this.place;
    const last = softmax ? this.node('Softmax', [scores], 'probabilities', [makeAttrInt('axis', 1)]) : scores;
    const producer = model.graph.node.find(node => node.output[0] === last)!;
    producer.output[0] = output;
  }

  /** @returns the node's only output */
  node(opType: string, input: string[], name: string, attribute: AttributeProto[] = []): string {
    const output = `${this.prefix}.${name}`;
    this.place.model.graph.node.push(
      create(NodeProtoSchema, { name: output, opType, input, output: [output], attribute }),
    );
    return output;
  }

  private constant(name: string, values: Float32Array, dims: number[]): string {
    const { model, dtype } = this.place;
    const full = `${this.prefix}.${name}`;
    const tensor = makeTensor(full, dtype, dims);
    model.setPayload(tensor, encodeFloats(values, dtype));
    model.graph.initializer.push(tensor);
    return full;
  }
}
