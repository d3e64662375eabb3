import type { Parameter } from '../parameters.ts';
import type { MethodFactory } from './method.ts';
import { weightAxes } from './weight-axes.ts';

export interface GroupLassoSpec {
  /** Strengths λ of the groups of each kind, for a parameter; 0: such groups are not looked at. */
  readonly strengths: (parameter: Parameter) => GroupStrengths;
  /** `subgradient`: as the authors, with values below {@link SMALL} set to zero after each step; `proximal`: whole groups to zero by shrinking. */
  readonly step: 'subgradient' | 'proximal';
}

/**
 * Filters: all weights of an output. Channels: all weights of an input. Shapes: the weights at one place of all filters (a column of the
 * lowered matrix). Depth: a layer's whole tensor, for layers that a shortcut goes around.
 */
export interface GroupStrengths {
  readonly filter: number;
  readonly channel: number;
  readonly shape: number;
  readonly depth: number;
}

/** The authors' threshold for zero. Shrinking needs it too: each batch's gradient wakes up a little what had become zero. */
const SMALL = 1e-4;

/** One kind of groups over one parameter: `of[i]` is the group that value i is in. */
interface Grouping {
  readonly of: Uint32Array;
  readonly norms: Float64Array;
  readonly strength: number;
}

/**
 * Structured sparsity learning (Wen et al. 2016, eq. 2): adds λ · Σ ‖w_g‖₂ over groups of weights to the loss, so that whole groups go to
 * zero. No factor for the groups' sizes, as in the paper.
 */
export function groupLasso(spec: GroupLassoSpec): MethodFactory {
  return ({ parameters, chosen, optimizer }) => {
    const groupings = new Map(chosen.map(index => [index, groupingsOf(parameters[index]!, spec)]));
    return {
      effective: parameters.map(({ values }) => values),
      state: [],
      adjust(index, gradient) {
        if (spec.step !== 'subgradient') return;
        const { values } = parameters[index]!;
        for (const grouping of groupings.get(index) ?? []) {
          measure(values, grouping);
          const { of, norms, strength } = grouping;
          for (let i = 0; i < values.length; i++) {
            const norm = norms[of[i]!]!;
            if (norm > 0) gradient[i] = gradient[i]! + (strength * values[i]!) / norm;
          }
        }
      },
      afterStep(_, rate) {
        for (const [index, list] of groupings) {
          const { values } = parameters[index]!;
          if (spec.step === 'proximal')
            for (const grouping of list) shrink(values, grouping, rate * optimizer.gain);
          else for (let i = 0; i < values.length; i++) if (Math.abs(values[i]!) < SMALL) values[i] = 0;
        }
      },
    };
  };
}

function measure(values: Float32Array, { of, norms }: Grouping): void {
  norms.fill(0);
  for (let i = 0; i < values.length; i++) {
    const group = of[i]!;
    norms[group] = norms[group]! + values[i]! ** 2;
  }
  for (let group = 0; group < norms.length; group++) norms[group] = Math.sqrt(norms[group]!);
}

/**
 * w_g ← w_g · max(0, 1 − rate · λ / ‖w_g‖), and 0 where values are small in the quadratic mean. The rate is how far the loss's own gradient moves weights, momentum included: else shrinking
 * would weigh less against the loss than λ says.
 */
function shrink(values: Float32Array, grouping: Grouping, rate: number): void {
  measure(values, grouping);
  const { of, norms, strength } = grouping;
  const least = SMALL * Math.sqrt(values.length / norms.length);
  for (let i = 0; i < values.length; i++) {
    const norm = norms[of[i]!]!;
    const left = norm - rate * strength;
    values[i] = left <= least ? 0 : values[i]! * (left / norm);
  }
}

function groupingsOf(parameter: Parameter, { strengths }: GroupLassoSpec): Grouping[] {
  const { filter, channel, shape, depth } = strengths(parameter);
  const { output, input } = weightAxes(parameter);
  const { dims, values } = parameter;
  const rank = dims.length;
  const rest = Array.from({ length: rank }, (_, axis) => axis).filter(axis => axis !== output);
  const list: Grouping[] = [];
  const add = (strength: number, axes: readonly number[]) => {
    if (strength > 0) list.push({ strength, ...groupBy(dims, values.length, axes) });
  };
  add(filter, [output]);
  add(channel, [input]);
  add(shape, rest);
  add(depth, []);
  return list;
}

/** Values with the same indices along the axes are one group. */
function groupBy(
  dims: readonly number[],
  length: number,
  axes: readonly number[],
): { of: Uint32Array; norms: Float64Array } {
  const strides = dims.map((_, axis) => dims.slice(axis + 1).reduce((product, dim) => product * dim, 1));
  const of = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    let group = 0;
    for (const axis of axes) group = group * dims[axis]! + (Math.floor(i / strides[axis]!) % dims[axis]!);
    of[i] = group;
  }
  return { of, norms: new Float64Array(axes.reduce((product, axis) => product * dims[axis]!, 1)) };
}
