import type { NodeProto } from 'onnx-buf';
import { attrInt, attrInts } from '../../model/attributes.ts';
import type { Scope, ValueInfo } from '../types.ts';
import type { Axis, Operand } from './operand.ts';

/**
 * Sizes that the model computes when it runs (Shape → Gather → Concat → Reshape). What becomes of a size of channels must be known, for
 * it changes when channels go. Where it ends up as a size again, it is rewritten as a number; anything else stops the channels from
 * being changed.
 */

/** The axes whose sizes an element of a vector (or scalar) depends on; empty: none. */
type Taint = readonly Axis[];

const CLEAN: Taint = [];

/** Inputs that hold sizes or places which are rewritten when they change. */
const REWRITTEN: Readonly<Record<string, readonly number[]>> = {
  Reshape: [1],
  Expand: [1],
  ConstantOfShape: [0],
  Resize: [3],
  Slice: [1, 2],
  Split: [1],
};

/** Vectors longer than this hold no sizes. */
const MAX_ELEMENTS = 64;

const ARITHMETIC = new Set(
  'Add Sub Mul Div Mod Min Max Neg Abs Floor Ceil Sqrt Pow Equal Where Greater Less'.split(' '),
);
const COPYING = new Set('Identity Cast Unsqueeze Squeeze Reshape Flatten'.split(' '));

export interface SizeUse {
  readonly axis: Axis;
  readonly node: NodeProto;
}

export interface SizeTracing {
  /** Axes whose size is used for something else than a size. */
  readonly misused: readonly SizeUse[];
  /** Axes that the elements of a value depend on. */
  taintOf(name: string): Taint;
  /** The same for each element; empty when none depends on any. */
  elementTaints(name: string): readonly Taint[];
}

interface View {
  readonly scope: Scope;
  readonly order: readonly NodeProto[];
  operand(name: string): Operand | undefined;
  valueOf(name: string): ValueInfo;
}

/** Follows the sizes of all axes that have atoms. */
export function traceSizes(view: View): SizeTracing {
  const tracer = new Tracer(view);
  for (const node of view.order) tracer.visit(node);
  return tracer;
}

class Tracer implements SizeTracing {
  readonly misused: SizeUse[] = [];
  private readonly taints = new Map<string, readonly Taint[]>();

  constructor(private readonly view: View) {}

  elementTaints(name: string): readonly Taint[] {
    return this.taints.get(name) ?? [];
  }

  taintOf(name: string): Taint {
    return [...new Set(this.taints.get(name)?.flat() ?? [])];
  }

  visit(node: NodeProto): void {
    const output = node.output[0];
    if (!output) return;
    if (node.opType === 'Shape' || node.opType === 'Size') this.measure(node, output);
    else {
      const tainted = node.input.some(name => (this.taints.get(name) ?? []).some(taint => taint.length > 0));
      if (tainted) this.follow(node, output);
    }
  }

  private measure(node: NodeProto, output: string): void {
    const axes = this.view.operand(node.input[0] ?? '')?.axes ?? [];
    const tracked = axes.map(axis => (axis.count > 0 ? [axis] : CLEAN));
    if (node.opType === 'Size') this.taints.set(output, [tracked.flat()]);
    else {
      const rank = tracked.length;
      const from = attrInt(node, 'start', 0);
      const to = attrInt(node, 'end', rank);
      this.taints.set(output, tracked.slice(from, to));
    }
  }

  private follow(node: NodeProto, output: string): void {
    const result = this.result(node);
    if (result !== undefined) {
      this.taints.set(output, result);
      return;
    }
    const rewritten = REWRITTEN[node.opType] ?? [];
    const harmless = rewritten.filter(i => this.canRewrite(node, node.input[i] ?? ''));
    node.input.forEach((name, i) => {
      if (!harmless.includes(i)) for (const axis of this.taintOf(name)) this.misused.push({ axis, node });
    });
    // Numbers cut out of a vector by a place that depends on sizes.
    if (this.isSmall(output) && harmless.some(i => node.input[i] && this.taints.has(node.input[i]))) {
      const taint = [...new Set(node.input.flatMap(name => this.taintOf(name)))];
      if (taint.length > 0 && isInteger(this.view.valueOf(output))) {
        this.taints.set(output, new Array<Taint>(this.length(output) ?? 1).fill(taint));
      }
    }
  }

  /**
   * Whether the elements that depend on sizes of channels are numbers that can be written down. Of a wanted shape one more may be open:
   * it becomes what is left over.
   */
  private canRewrite(node: NodeProto, name: string): boolean {
    const elements = this.view.valueOf(name).elements;
    const taints = this.taints.get(name);
    if (!taints) return true;
    if (!elements) return false;
    const open = elements.filter((one, i) => typeof one !== 'number' && (taints[i]?.length ?? 0) > 0).length;
    return open === 0 || (open === 1 && node.opType === 'Reshape' && !elements.includes(-1));
  }

  /** Taints of the elements of the result; undefined when the operator isn't one that sizes are computed with. */
  private result(node: NodeProto): readonly Taint[] | undefined {
    const [first = ''] = node.input;
    const data = this.elementsOf(first);
    const size = this.length(node.output[0]!);
    if (size === undefined) return undefined;
    if (COPYING.has(node.opType)) return data?.length === size ? data : undefined;
    if (ARITHMETIC.has(node.opType)) {
      const operands = node.input.filter(Boolean).map(name => this.elementsOf(name));
      if (operands.some(one => one === undefined)) return undefined;
      return Array.from({ length: size }, (_, i) => [
        ...new Set(operands.flatMap(one => one![one!.length === 1 ? 0 : i] ?? CLEAN)),
      ]);
    }
    switch (node.opType) {
      case 'Gather': {
        const places = this.numbers(node.input[1]);
        if (!data || !places || this.taintOf(node.input[1] ?? '').length > 0) return undefined;
        return places.map(n => data[n < 0 ? n + data.length : n] ?? CLEAN);
      }
      case 'Concat': {
        const parts = node.input.map(name => this.elementsOf(name));
        return parts.some(part => part === undefined) ? undefined : parts.flatMap(part => part!);
      }
      case 'Slice':
        return this.slice(node, data);
      case 'ReduceProd':
        return size === 1 ? [this.taintOf(first)] : undefined;
      default:
        return undefined;
    }
  }

  private slice(node: NodeProto, data: readonly Taint[] | undefined): readonly Taint[] | undefined {
    const starts = attrInts(node, 'starts', undefined) ?? this.numbers(node.input[1]);
    const ends = attrInts(node, 'ends', undefined) ?? this.numbers(node.input[2]);
    const steps = node.input[4] ? this.numbers(node.input[4]) : [1];
    if (!data || starts?.length !== 1 || ends?.length !== 1 || steps?.[0] !== 1) return undefined;
    if (node.input.slice(1).some(name => this.taintOf(name).length > 0)) return undefined;
    return data.slice(starts[0], ends[0]);
  }

  private elementsOf(name: string): readonly Taint[] | undefined {
    const known = this.taints.get(name);
    if (known) return known;
    const length = this.length(name);
    return length === undefined ? undefined : new Array<Taint>(length).fill(CLEAN);
  }

  /** Number of elements of a small vector or scalar. */
  private length(name: string): number | undefined {
    const shape = this.view.valueOf(name).shape;
    if (!shape || shape.length > 1) return undefined;
    const [size = 1] = shape;
    return typeof size === 'number' && size <= MAX_ELEMENTS ? size : undefined;
  }

  private isSmall(name: string): boolean {
    return this.length(name) !== undefined;
  }

  private numbers(name: string | undefined): number[] | undefined {
    const elements = name ? this.view.valueOf(name).elements : undefined;
    return elements?.every(one => typeof one === 'number') ? [...elements] : undefined;
  }
}

function isInteger({ dtype }: ValueInfo): boolean {
  return dtype === 6 || dtype === 7;
}
