import type { NodeProto } from 'onnx-buf';
import { EspalierError } from '../../errors.ts';
import { nodeName } from '../../cost/node-list.ts';
import type { Scope, Shapes } from '../../graph/types.ts';
import { attrFloat, attrInt, attrInts, attrString } from '../../model/attributes.ts';
import type { Emit } from './emit.ts';
import { reduceTo } from './broadcast.ts';
import type { FormChoice } from './types.ts';

/** One node of the forward graph as its gradient rule sees it. */
export class GradientCall {
  constructor(
    readonly node: NodeProto,
    readonly emit: Emit,
    private readonly scope: Scope,
    private readonly shapes: Shapes,
    /** The gradient of each output; undefined where nothing that counts reads it. */
    readonly outputGradients: readonly (string | undefined)[],
    /** Whether the gradient of each input is asked for. */
    readonly wanted: readonly boolean[],
    private readonly choose: (choice: FormChoice) => string,
    /** Threads that the graph will run on, where that is known. */
    readonly threads: number | undefined,
  ) {}

  /** The name of an input. @throws EspalierError `CORRUPT` when it is left out */
  input(index: number): string {
    const name = this.node.input[index];
    if (!name)
      throw new EspalierError('CORRUPT', `Node "${this.name}" (${this.node.opType}) has no input ${index}.`);
    return name;
  }

  has(index: number): boolean {
    return Boolean(this.node.input[index]);
  }

  /** The name of an output; one that nobody reads is given a name, so that the node writes it. */
  output(index = 0): string {
    while (this.node.output.length <= index) this.node.output.push('');
    this.node.output[index] ||= this.emit.name(`${this.node.opType}/output`);
    return this.node.output[index];
  }

  /** The gradient of an output, which there is. */
  dy(index = 0): string {
    const gradient = this.outputGradients[index];
    return gradient ?? this.refuse(`only outputs beside output ${index} are used`);
  }

  get name(): string {
    return nodeName(this.node);
  }

  /** The shape of an input. @throws EspalierError `UNSUPPORTED` when a size is not a number */
  shape(index: number): readonly number[] {
    return this.shapeOf(this.input(index));
  }

  outputShape(index = 0): readonly number[] {
    return this.shapeOf(this.output(index));
  }

  rank(index: number): number {
    return this.shape(index).length;
  }

  /** Element type of an input. */
  dtype(index = 0): number {
    return this.shapes.value(this.scope, this.input(index)).dtype || 1;
  }

  /** An axis counted from the front. */
  axis(axis: number, rank: number): number {
    return axis < 0 ? axis + rank : axis;
  }

  int(name: string, fallback: number): number {
    return attrInt(this.node, name, fallback);
  }

  ints(name: string): number[] | undefined {
    return attrInts(this.node, name, undefined);
  }

  float(name: string, fallback: number): number {
    return attrFloat(this.node, name, fallback);
  }

  string(name: string, fallback: string): string {
    return attrString(this.node, name, fallback);
  }

  /** The numbers of a small constant input, or undefined when it is left out. @throws EspalierError `UNSUPPORTED` when it is computed */
  constants(index: number): readonly number[] | undefined {
    if (!this.has(index)) return undefined;
    return (
      this.constantsIfKnown(index) ??
      this.refuse(`its input ${index} ("${this.input(index)}") is not a constant`)
    );
  }

  /** The numbers of a small constant input, or undefined when they are not known before it runs. */
  constantsIfKnown(index: number): readonly number[] | undefined {
    const { elements } = this.shapes.value(this.scope, this.input(index));
    return elements?.every(one => typeof one === 'number') ? elements : undefined;
  }

  /** Takes the axes from the input they moved to, or from the attribute of older operators; undefined when neither is there. */
  axes(index: number): readonly number[] | undefined {
    return this.constants(index) ?? this.ints('axes');
  }

  scalar(value: number, index = 0): string {
    return this.emit.scalar(value, this.dtype(index));
  }

  /** Sums a gradient of the output's shape over the axes along which an input was broadcast. */
  reduceTo(gradient: string, index: number, from: readonly number[] = this.outputShape()): string {
    return reduceTo(this.emit, gradient, from, this.shape(index));
  }

  form(what: FormChoice['what'], forms: readonly string[], suggested: string): string {
    const chosen = this.choose({ node: this.name, what, forms, suggested });
    return forms.includes(chosen) ? chosen : suggested;
  }

  /** @throws EspalierError `UNSUPPORTED` naming operator and node */
  refuse(reason: string): never {
    throw new EspalierError(
      'UNSUPPORTED',
      `The gradient of ${this.node.opType} in node "${this.name}" is not known: ${reason}.`,
    );
  }

  private shapeOf(name: string): readonly number[] {
    const { shape } = this.shapes.value(this.scope, name);
    if (!shape?.every(dim => typeof dim === 'number')) {
      throw new EspalierError(
        'UNSUPPORTED',
        `Training needs every size as a number, but the shape of "${name}" at node "${this.name}" is ${shape ? `[${shape.map(dim => dim ?? '?').join(', ')}]` : 'not known'}.`,
        'Give the free dimensions numbers.',
      );
    }
    return shape;
  }
}
