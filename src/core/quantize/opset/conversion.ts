import { clone, create } from '@bufbuild/protobuf';
import { NodeProtoSchema, type AttributeProto, type NodeProto, type TensorProto } from 'onnx-buf';
import type { Scope, Shapes } from '../../graph/types.ts';
import { attrInts } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { encodeFloats, makeTensor, readFloats } from '../../model/values.ts';
import type { UniqueNames } from '../unique-names.ts';

/** Why a node can't be converted, as the end of a sentence. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Turns a node of an older operator set into nodes of a newer one. */
export interface Conversion {
  /** The opset in which the operator changed: nodes of older models are converted. */
  readonly since: number;
  /** @throws Refusal */
  convert(node: NodeToConvert): void | Promise<void>;
}

/** An attribute with a list of integers that became input `index` with the opset `since`; nothing to do where it is not given. */
export function attributeToInput(name: string, index: number, since: number): Conversion {
  return {
    since,
    convert(item) {
      const values = attrInts(item.node, name, undefined);
      if (values === undefined) return;
      item.take(name);
      item.setInput(index, item.ints(name, values));
    },
  };
}

export type ConversionTable = Readonly<Record<string, Conversion>>;

/**
 * A node under conversion: a copy that may be edited freely, with what is known of its values. The model itself is
 * touched only when all nodes could be converted.
 */
export class NodeToConvert {
  readonly node: NodeProto;
  /** What stands in the node's place afterwards. */
  replacement: NodeProto[];
  readonly initializers: TensorProto[] = [];

  constructor(
    original: NodeProto,
    private readonly model: Model,
    private readonly scope: Scope,
    private readonly shapes: Shapes,
    private readonly names: UniqueNames,
    /** The model's opset. */
    readonly opset: number,
  ) {
    this.node = clone(NodeProtoSchema, original);
    this.replacement = [this.node];
  }

  rank(input: number): number | undefined {
    return this.shapes.value(this.scope, this.node.input[input] ?? '').shape?.length;
  }

  /** @throws Refusal when it is not known */
  dtype(input: number): number {
    const { dtype } = this.shapes.value(this.scope, this.node.input[input] ?? '');
    if (dtype === 0) throw new Refusal(`the type of its input ${this.node.input[input] ?? ''} is not known`);
    return dtype;
  }

  /** The values of a constant input; undefined when it is computed. */
  async floatsOf(input: number): Promise<Float32Array | undefined> {
    const constant = this.scope.constant(this.node.input[input] ?? '');
    return constant === undefined || constant.sparse !== undefined
      ? undefined
      : readFloats(this.model, constant.tensor);
  }

  /** Whether anyone may read output `index`. */
  isRead(index: number): boolean {
    const name = this.node.output[index];
    if (!name) return false;
    const { scope } = this;
    // Sub-graphs see the values around them.
    const isSeen = scope.children.length > 0 || scope.consumers(name).length > 0;
    return isSeen || scope.graph.output.some(output => output.name === name);
  }

  /** Takes an attribute away. */
  take(name: string): AttributeProto | undefined {
    const found = this.node.attribute.find(attribute => attribute.name === name);
    this.node.attribute = this.node.attribute.filter(attribute => attribute !== found);
    return found;
  }

  /** A list of integers as a new constant: its name. */
  ints(what: string, values: readonly (number | bigint)[]): string {
    const bytes = new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
    return this.constant(what, DTYPE.int64, [values.length], bytes);
  }

  /** One number of the given type as a new constant: its name. */
  scalar(what: string, dtype: number, value: number): string {
    return this.constant(what, dtype, [], encodeFloats(Float32Array.of(value), dtype));
  }

  floats(what: string, values: readonly number[]): string {
    return this.constant(
      what,
      DTYPE.float32,
      [values.length],
      encodeFloats(Float32Array.from(values), DTYPE.float32),
    );
  }

  /** A name for a new value of this node. */
  newName(what: string): string {
    return this.names.take(`${this.label}_${what}`);
  }

  /** A further node, to be put into {@link replacement}. */
  make(opType: string, input: string[], output: string[], attribute: AttributeProto[] = []): NodeProto {
    return create(NodeProtoSchema, {
      name: this.names.take(`${this.label}_${opType}`),
      opType,
      input,
      output,
      attribute,
    });
  }

  /** Sets input `index`; absent optional inputs before it become empty names. */
  setInput(index: number, name: string): void {
    while (this.node.input.length <= index) this.node.input.push('');
    this.node.input[index] = name;
  }

  private get label(): string {
    return this.node.name || (this.node.output.find(Boolean) ?? this.node.opType);
  }

  private constant(what: string, dtype: number, dims: readonly number[], bytes: Uint8Array): string {
    const tensor = makeTensor(this.newName(what), dtype, dims, bytes);
    this.initializers.push(tensor);
    return tensor.name;
  }
}
