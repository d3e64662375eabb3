import { create } from '@bufbuild/protobuf';
import type { AttributeProto, NodeProto, TensorProto } from 'onnx-buf';
import { NodeProtoSchema, ValueInfoProtoSchema } from 'onnx-buf';
import {
  keptPositions,
  type Axis,
  type Coupling,
  type Operand,
  type Removal,
} from '../../../graph/channels/index.ts';
import { walkScopes } from '../../../graph/scope.ts';
import { makeTensor } from '../../../model/tensors.ts';
import { cutTensor, type Keep } from './cut-tensor.ts';

/** A copy of a constant with fewer positions, and who reads it. */
interface Variant {
  readonly original: string;
  readonly tensor: TensorProto;
  readonly uses: { node: NodeProto; input: number }[];
}

/** Edits the main graph while channels are taken out: what was there is never changed in place, as others may read it too. */
export class Editor {
  private readonly names: Set<string>;
  private readonly variants = new Map<string, Variant>();
  private readonly before = new Map<NodeProto, NodeProto[]>();
  private readonly after = new Map<NodeProto, NodeProto[]>();
  private readonly dropped = new Set<NodeProto>();

  constructor(
    readonly coupling: Coupling,
    readonly removal: Removal,
  ) {
    this.names = namesIn(coupling);
  }

  get model(): Coupling['model'] {
    return this.coupling.model;
  }

  kept(axis: Axis): number[] | undefined {
    return keptPositions(this.coupling, axis, this.removal);
  }

  /** Whether any axis of the tensor gets shorter. */
  changes(operand: Operand | undefined): boolean {
    return operand?.axes.some(axis => this.kept(axis) !== undefined) ?? false;
  }

  uniqueName(wanted: string): string {
    let name = wanted;
    for (let n = 2; this.names.has(name); n++) name = `${wanted}_${n}`;
    this.names.add(name);
    return name;
  }

  /** Lets the node read its own, shorter copy of a constant. Equal copies of one tensor are made once. */
  cutConstant(node: NodeProto, input: number, operand: Operand): void {
    const keep: Keep = operand.axes.map(axis => this.kept(axis));
    const constant = operand.constant!;
    const key = `${constant.name}|${keep.map(positions => positions?.join() ?? '*').join('|')}`;
    let variant = this.variants.get(key);
    if (!variant) {
      const tensor = cutTensor(this.model, constant.tensor, keep, this.uniqueName(`${constant.name}_cut`));
      variant = { original: constant.name, tensor, uses: [] };
      this.variants.set(key, variant);
      this.addInitializer(tensor, constant.name);
    }
    variant.uses.push({ node, input });
    node.input[input] = variant.tensor.name;
  }

  /** A new int64 constant: a vector, or a scalar. */
  addInts(wanted: string, values: readonly number[], scalar = false): string {
    const name = this.uniqueName(wanted);
    const bytes = new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
    this.addInitializer(makeTensor(name, 7, scalar ? [] : [values.length], bytes));
    return name;
  }

  /** Below IR version 4 a constant must be listed among the inputs; above, one that is listed is a default that can be overridden. */
  private addInitializer(tensor: TensorProto, original?: string): void {
    const { graph, proto } = this.model;
    graph.initializer.push(tensor);
    const at = graph.input.findIndex(input => input.name === original);
    if (at < 0 && proto.irVersion >= 4n) return;
    const dim = tensor.dims.map(value => ({ value: { case: 'dimValue' as const, value } }));
    const type = {
      value: { case: 'tensorType' as const, value: { elemType: tensor.dataType, shape: { dim } } },
    };
    graph.input.splice(
      at < 0 ? graph.input.length : at,
      0,
      create(ValueInfoProtoSchema, { name: tensor.name, type }),
    );
  }

  makeNode(opType: string, input: string[], output: string[], attribute: AttributeProto[] = []): NodeProto {
    return create(NodeProtoSchema, {
      name: this.uniqueName(`${output[0]}_${opType}`),
      opType,
      input,
      output,
      attribute,
    });
  }

  insertBefore(node: NodeProto, added: NodeProto): void {
    this.before.set(node, [...(this.before.get(node) ?? []), added]);
  }

  /** Right after the node, before what was inserted there already. */
  insertAfterFirst(node: NodeProto, added: NodeProto): void {
    this.after.set(node, [added, ...(this.after.get(node) ?? [])]);
  }

  drop(node: NodeProto): void {
    this.dropped.add(node);
  }

  /** Puts the added nodes in their places. */
  finish(): void {
    const { graph } = this.model;
    graph.node = graph.node.flatMap(node => [
      ...(this.before.get(node) ?? []),
      ...(this.dropped.has(node) ? [] : [node]),
      ...(this.after.get(node) ?? []),
    ]);
  }

  /**
   * Gives copies the names of their originals, where these are gone and had one copy only: patterns and other tools then find layers
   * by the names they know. Call it when what is unused has been removed.
   */
  restoreNames(): void {
    const { graph } = this.model;
    const taken = namesIn(this.coupling);
    const copies = new Map<string, number>();
    for (const { original } of this.variants.values()) copies.set(original, (copies.get(original) ?? 0) + 1);
    for (const { original, tensor, uses } of this.variants.values()) {
      if (copies.get(original) !== 1 || taken.has(original)) continue;
      for (const { node, input } of uses) if (node.input[input] === tensor.name) node.input[input] = original;
      for (const value of graph.input) if (value.name === tensor.name) value.name = original;
      tensor.name = original;
    }
  }
}

/** All names of values and nodes that are in use now. */
function namesIn({ model, scope }: Coupling): Set<string> {
  const names = new Set<string>();
  const addGraph = (graph: typeof model.graph): void => {
    for (const { name } of [...graph.input, ...graph.output, ...graph.initializer]) names.add(name);
    for (const { values } of graph.sparseInitializer) if (values) names.add(values.name);
    for (const node of graph.node)
      for (const name of [node.name, ...node.output, ...node.input]) names.add(name);
  };
  addGraph(model.graph);
  for (const inner of walkScopes(scope)) if (inner !== scope) addGraph(inner.graph);
  return names;
}
