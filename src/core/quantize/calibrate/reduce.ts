import { create } from '@bufbuild/protobuf';
import { NodeProtoSchema, type NodeProto } from 'onnx-buf';
import { makeAttrInt, makeAttrInts } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { makeTensor } from '../../model/values.ts';
import { UniqueNames } from '../unique-names.ts';

/** Axes became an input of ReduceMin, ReduceMax and ReduceMean with this opset. */
const AXES_INPUT_OPSET = 18;

/** What a value is reduced to while the model runs, so that the value itself need not be handed over. */
export type Reduction = 'ReduceMin' | 'ReduceMax' | 'ReduceMean';

/** Adds reductions to a copy of a model. Their results are much smaller, and the model's own memory can be used again while it runs. */
export class Reductions {
  readonly model: Model;
  private readonly names: UniqueNames;
  private readonly nodes: NodeProto[] = [];

  constructor(model: Model) {
    this.model = model.clone();
    this.names = new UniqueNames(this.model.proto);
  }

  /** @param axes undefined: all. @returns the name of the result, without the axes that went */
  add(kind: Reduction, value: string, axes: readonly number[] | undefined): string {
    const output = this.names.take(`${value}_${kind}`);
    const node = create(NodeProtoSchema, {
      opType: kind,
      input: [value],
      output: [output],
      attribute: [makeAttrInt('keepdims', 0)],
    });
    if (axes !== undefined && this.model.opset() >= AXES_INPUT_OPSET) {
      const tensor = makeTensor(
        this.names.take(`${output}_axes`),
        DTYPE.int64,
        [axes.length],
        new Uint8Array(BigInt64Array.from(axes, BigInt).buffer),
      );
      this.model.graph.initializer.push(tensor);
      node.input.push(tensor.name);
    } else if (axes !== undefined) {
      node.attribute.push(makeAttrInts('axes', axes));
    }
    this.nodes.push(node);
    return output;
  }

  /** The model with what was added. */
  finish(): Model {
    this.model.graph.node.push(...this.nodes.splice(0));
    return this.model;
  }
}
