import { clone, create } from '@bufbuild/protobuf';
import {
  NodeProtoSchema,
  TensorProtoSchema,
  type NodeProto,
  type TensorProto,
  type ValueInfoProto,
} from 'onnx-buf';
import type { Scope, Shapes } from '../../graph/types.ts';
import { attrInt, attrTensor, makeAttrInt, makeAttrTensor, setAttr } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { encodeFloats, makeTensor, readFloats } from '../../model/values.ts';
import { removeUnused } from '../../graph/unused.ts';
import { UniqueNames } from '../unique-names.ts';
import { float16Payload } from './clamp.ts';

export interface ConvertOptions {
  /** Nodes that go on computing in float32. */
  readonly stays: ReadonlySet<NodeProto>;
  /** Whether inputs and outputs of the model keep their types. */
  readonly keepTypes: boolean;
}

/**
 * Lets the nodes of the main graph compute in float16. Every float32 value has up to two names: its own, for float32, and one for float16; whoever makes a
 * value makes one of them, and a Cast the other where somebody reads it. Sub-graphs read the names they know, in float32.
 */
export class Float16Converter {
  private readonly names: UniqueNames;
  /** Names of the float16 values, by those of the float32 ones. */
  private readonly halves = new Map<string, string>();
  private readonly casts = new Map<string, NodeProto>();
  private readonly wide = new Map<string, string>();
  private readonly added: TensorProto[] = [];
  private readonly boundary: ReadonlySet<string>;

  constructor(
    private readonly model: Model,
    private readonly scope: Scope,
    private readonly shapes: Shapes,
    private readonly options: ConvertOptions,
  ) {
    this.names = new UniqueNames(model.proto);
    const { input, output } = model.graph;
    this.boundary = new Set(options.keepTypes ? [] : [...input, ...output].map(({ name }) => name));
  }

  /** @returns how many nodes compute in float16 now */
  async run(): Promise<number> {
    const { graph } = this.model;
    const nodes: NodeProto[] = [];
    let converted = 0;
    const inputs = new Set(graph.input.map(({ name }) => name));
    for (const node of graph.node) {
      const stays = this.options.stays.has(node);
      const before: NodeProto[] = [];
      node.input = node.input.map(name => (this.isFloat(name) ? this.read(name, stays, before) : name));
      if (!stays) converted += (await this.retype(node)) ? 1 : 0;
      const after: NodeProto[] = [];
      node.output = node.output.map(name => (this.isFloat(name) ? this.write(name, stays, after) : name));
      nodes.push(...before, node, ...after);
    }
    graph.node = nodes;
    graph.initializer.push(...this.added);
    graph.valueInfo = graph.valueInfo.filter(({ name }) => !this.isFloat(name));
    if (!this.options.keepTypes) this.retypeBoundary(inputs);
    removeUnused(this.model);
    return converted;
  }

  private isFloat(name: string): boolean {
    return name !== '' && this.shapes.value(this.scope, name).dtype === DTYPE.float32;
  }

  private half(name: string): string {
    const found = this.halves.get(name);
    if (found !== undefined) return found;
    const made = this.boundary.has(name) ? name : this.names.take(`${name}_float16`);
    this.halves.set(name, made);
    return made;
  }

  private full(name: string): string {
    if (!this.boundary.has(name)) return name;
    const found = this.wide.get(name) ?? this.names.take(`${name}_float32`);
    this.wide.set(name, found);
    return found;
  }

  /** The name that a node reads a value by; casts that are missing go into `before`. */
  private read(name: string, stays: boolean, before: NodeProto[]): string {
    const constant = this.scope.constant(name);
    if (constant !== undefined) return stays ? name : this.halfConstant(name, constant.tensor);
    const wanted = stays ? this.full(name) : this.half(name);
    const isInput = this.scope.producer(name) === undefined;
    // Nodes make both where both are read; inputs come in one type.
    if (isInput && wanted !== name) this.cast(name, wanted, stays ? DTYPE.float32 : DTYPE.float16, before);
    return wanted;
  }

  private write(name: string, stays: boolean, after: NodeProto[]): string {
    const [half, full] = [this.half(name), this.full(name)];
    if (stays) this.cast(full, half, DTYPE.float16, after);
    else this.cast(half, full, DTYPE.float32, after);
    return stays ? full : half;
  }

  private cast(from: string, to: string, type: number, into: NodeProto[]): void {
    if (this.casts.has(to)) return;
    const node = create(NodeProtoSchema, {
      name: this.names.take(`${to}_Cast`),
      opType: 'Cast',
      input: [from],
      output: [to],
      attribute: [makeAttrInt('to', type)],
    });
    this.casts.set(to, node);
    into.push(node);
  }

  private halfConstant(name: string, tensor: TensorProto): string {
    const found = this.halves.get(name);
    if (found !== undefined) return found;
    const half = this.names.take(`${name}_float16`);
    this.halves.set(name, half);
    const stored = makeTensor(half, DTYPE.float16, tensor.dims.map(Number));
    this.model.setPayload(stored, float16Payload(this.model.payload(tensor)));
    this.added.push(stored);
    return half;
  }

  /** Types that a node has in attributes. @returns whether it computes with floats at all */
  private async retype(node: NodeProto): Promise<boolean> {
    if (node.opType === 'Cast' && attrInt(node, 'to', 0) === DTYPE.float32)
      setAttr(node, makeAttrInt('to', DTYPE.float16));
    const value =
      node.opType === 'ConstantOfShape' || node.opType === 'Constant' ? attrTensor(node, 'value') : undefined;
    if (node.opType === 'ConstantOfShape' && (value === undefined || value.dataType === DTYPE.float32)) {
      const values = value === undefined ? new Float32Array(1) : await readFloats(this.model, value);
      const half = makeTensor('', DTYPE.float16, [1], encodeFloats(values, DTYPE.float16));
      setAttr(node, makeAttrTensor('value', clone(TensorProtoSchema, half)));
    }
    return node.output.some(name => this.isFloat(name));
  }

  private retypeBoundary(inputs: ReadonlySet<string>): void {
    const { graph } = this.model;
    const used = new Set(graph.node.flatMap(node => [...node.input, ...node.output]));
    for (const info of [...graph.input, ...graph.output]) {
      if (!this.isFloat(info.name) || this.scope.constant(info.name) !== undefined) continue;
      if (inputs.has(info.name) || used.has(info.name)) setElementType(info, DTYPE.float16);
    }
  }
}

function setElementType(info: ValueInfoProto, type: number): void {
  if (info.type?.value.case === 'tensorType') info.type.value.value.elemType = type;
}
