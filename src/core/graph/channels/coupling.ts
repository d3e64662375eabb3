import type { NodeProto } from 'onnx-buf';
import { dataType } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { dimsOf } from '../../model/tensors.ts';
import { buildScopes } from '../scope.ts';
import { inferShapes } from '../shapes/index.ts';
import { capturedNames, topologicalOrder } from '../topology.ts';
import type { Constant, Shapes, Scope, ValueInfo } from '../types.ts';
import { Atoms } from './atoms.ts';
import { settleComposites } from './composites.ts';
import { makeOperand, type Operand } from './operand.ts';
import { Operation, type Findings, type Layer, type Sum } from './operation.ts';
import { rules } from './rules/index.ts';
import { freezeUnknown, isPacked } from './rules/others.ts';
import { traceSizes, type SizeTracing } from './run-time-sizes.ts';
import { findShuffle, type Shuffle } from './shuffle.ts';

/** Which positions along the axes of all tensors of the main graph come and go together. */
export interface Coupling {
  readonly model: Model;
  readonly scope: Scope;
  readonly shapes: Shapes;
  readonly order: readonly NodeProto[];
  readonly atoms: Atoms;
  readonly layers: readonly Layer[];
  readonly sums: readonly Sum[];
  readonly shuffles: readonly Shuffle[];
  readonly sizes: SizeTracing;
  /** What a node reads as its input `index`: the value, or its own copy of a constant. */
  input(node: NodeProto, index: number): Operand | undefined;
  /** A value that is no constant. */
  value(name: string): Operand | undefined;
  /** A name for messages. */
  labelOf(node: NodeProto): string;
}

/** Operators whose result holds the numbers of their first input, if that is a stored weight. */
const STILL_WEIGHT = new Set('Transpose Identity Cast DequantizeLinear Reshape Squeeze Unsqueeze'.split(' '));

/**
 * Follows the channels through the main graph. Reads no weights. The shapes are inferred with nothing put in for open sizes:
 * what holds then, holds for every batch and picture.
 */
export async function coupleChannels(model: Model): Promise<Coupling> {
  const scope = buildScopes(model);
  return coupleWith(model, scope, await inferShapes(model, scope));
}

/** The same with scopes and shapes that are there already. */
export function coupleWith(model: Model, scope: Scope, shapes: Shapes): Coupling {
  return new Coupler(model, scope, shapes).run();
}

class Coupler implements Coupling {
  readonly atoms = new Atoms();
  readonly layers: Layer[] = [];
  readonly sums: Sum[] = [];
  readonly shuffles: Shuffle[] = [];
  readonly order: readonly NodeProto[];
  sizes!: SizeTracing;
  private readonly findings: Findings;
  private readonly values = new Map<string, Operand>();
  private readonly inputs = new Map<NodeProto, (Operand | undefined)[]>();
  private readonly outputs: ReadonlySet<string>;
  private readonly captured = new Set<string>();

  constructor(
    readonly model: Model,
    readonly scope: Scope,
    readonly shapes: Shapes,
  ) {
    this.order = topologicalOrder(scope);
    this.outputs = new Set(scope.graph.output.map(output => output.name));
    this.findings = { atoms: this.atoms, layers: this.layers, sums: this.sums, composites: [] };
  }

  run(): Coupling {
    this.placeOperands();
    const shuffled = this.findShuffles();
    for (const node of this.order) if (!shuffled.has(node)) this.applyRule(node);
    this.freezeEnds();
    this.sizes = traceSizes({
      scope: this.scope,
      order: this.order,
      operand: name => this.values.get(name),
      valueOf: name => this.valueOf(name),
    });
    for (const { axis, node } of this.sizes.misused) {
      const reason = `its size is computed with (${node.opType} "${this.labelOf(node)}")`;
      for (let i = 0; i < axis.count; i++) this.atoms.freeze(axis.base + i, reason);
    }
    settleComposites(this.atoms, this.findings.composites);
    return this;
  }

  input(node: NodeProto, index: number): Operand | undefined {
    return this.inputs.get(node)?.[index];
  }

  value(name: string): Operand | undefined {
    return this.values.get(name);
  }

  labelOf(node: NodeProto): string {
    return node.name || (node.output.find(Boolean) ?? node.opType);
  }

  private valueOf(name: string): ValueInfo {
    return this.shapes.value(this.scope, name);
  }

  private placeOperands(): void {
    for (const { name } of this.scope.graph.input) {
      if (!this.scope.constant(name)) this.addValue(name, false);
    }
    for (const node of this.order) {
      const inputs = node.input.map(name => this.operandOf(name));
      this.inputs.set(node, inputs);
      const isWeight = STILL_WEIGHT.has(node.opType) && (inputs[0]?.isWeight ?? false);
      for (const name of node.output) if (name) this.addValue(name, isWeight);
      for (const name of capturedNames(this.scope, node)) this.captured.add(name);
    }
  }

  private addValue(name: string, isWeight: boolean): void {
    this.values.set(name, makeOperand(this.atoms, name, this.valueOf(name).shape, { isWeight }));
  }

  private operandOf(name: string): Operand | undefined {
    if (!name) return undefined;
    const constant = constantBehind(this.scope, name);
    if (!constant) {
      // A name from nowhere: a model that doesn't load; nothing is known of it.
      if (!this.values.has(name)) this.addValue(name, false);
      return this.values.get(name);
    }
    const { tensor, sparse } = constant;
    const dims = sparse ? sparse.dims.map(Number) : dimsOf(tensor);
    const { kind, bits } = dataType(tensor.dataType);
    const isWeight = kind === 'float' || ((kind === 'int' || kind === 'uint') && bits === 8);
    const operand = makeOperand(this.atoms, name, dims, { constant, isWeight });
    const why = sparse
      ? 'it is stored sparse'
      : isPacked(tensor.dataType)
        ? 'its elements are packed'
        : undefined;
    if (why) this.freeze(operand, `${why} ("${constant.name}")`);
    return operand;
  }

  private findShuffles(): Set<NodeProto> {
    const found = new Set<NodeProto>();
    const view = {
      soleReader: (name: string) => this.soleReader(name),
      operand: (name: string) => this.values.get(name),
    };
    for (const node of this.order) {
      const shuffle = findShuffle(view, node);
      if (!shuffle) continue;
      this.shuffles.push(shuffle);
      for (const one of shuffle.nodes) found.add(one);
      const op = this.operation(node, [this.values.get(shuffle.input)], [this.values.get(shuffle.output)!]);
      op.sameShape(op.input(0), op.output, [shuffle.axis]);
      op.map(op.input(0)!, shuffle.axis, op.output, shuffle.axis, j => shuffle.order[j]!);
    }
    return found;
  }

  private soleReader(name: string): NodeProto | undefined {
    const readers = this.scope.consumers(name);
    const hidden = !this.outputs.has(name) && !this.captured.has(name);
    return readers.length === 1 && hidden ? readers[0] : undefined;
  }

  private operation(
    node: NodeProto,
    inputs: readonly (Operand | undefined)[],
    outputs: readonly Operand[],
  ): Operation {
    return new Operation(
      node,
      this.scope,
      this.labelOf(node),
      inputs,
      outputs,
      name => this.valueOf(name),
      this.findings,
    );
  }

  private applyRule(node: NodeProto): void {
    const outputs = node.output.filter(Boolean).map(name => this.values.get(name)!);
    const op = this.operation(node, this.inputs.get(node)!, outputs);
    const domain = node.domain === 'ai.onnx' ? '' : node.domain;
    const rule = rules[domain === '' ? node.opType : `${domain}:${node.opType}`];
    const isCall = this.scope.childrenOf(node).length > 0;
    if (isCall || !rule) freezeUnknown(op);
    else if (outputs.length > 0) rule(op);
  }

  private freezeEnds(): void {
    for (const { name } of this.scope.graph.input) {
      this.freeze(this.values.get(name), `it is the model's input "${name}"`);
    }
    for (const name of this.outputs) this.freeze(this.values.get(name), `it is the model's output "${name}"`);
    for (const name of this.captured) this.freeze(this.values.get(name), `a sub-graph reads it ("${name}")`);
  }

  private freeze(operand: Operand | undefined, reason: string): void {
    for (const axis of operand?.axes ?? []) {
      for (let i = 0; i < axis.count; i++) this.atoms.freeze(axis.base + i, reason);
    }
  }
}

/** The constant of that name, also by way of Identity nodes, which exporters write where layers have equal values. */
export function constantBehind(scope: Scope, name: string): Constant | undefined {
  let at = name;
  for (let steps = 0; steps < 100; steps++) {
    const constant = scope.constant(at);
    if (constant) return constant;
    const producer = scope.producer(at);
    if (producer?.opType !== 'Identity' || !producer.input[0]) return undefined;
    at = producer.input[0];
  }
  return undefined;
}
