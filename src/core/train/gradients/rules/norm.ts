import type { GradientCall } from '../call.ts';
import type { Emit } from '../emit.ts';
import type { GradientRule, GradientTable } from '../types.ts';
import { product, spatialAxes } from './window.ts';

/** What a normalisation over some axes computed of its input: the centered input over the deviation, and one over the deviation. */
interface Normalized {
  readonly unit: string;
  readonly inverse: string;
  readonly axes: readonly number[];
  readonly centered: boolean;
}

function normalize(
  call: GradientCall,
  x: string,
  axes: readonly number[],
  epsilon: number,
  centered = true,
): Normalized {
  const { emit } = call;
  const middle = centered ? emit.sub(x, emit.reduce('Mean', x, axes, true)) : x;
  const variance = emit.reduce('Mean', emit.mul(middle, middle), axes, true);
  const deviation = emit.node('Sqrt', [emit.add(variance, call.scalar(epsilon))]);
  const inverse = emit.node('Reciprocal', [deviation]);
  return { unit: emit.mul(middle, inverse), inverse, axes, centered };
}

/**
 * From the gradient g of the normalised values to that of the input: (g − mean g − x̂ · mean(g x̂)) / σ, without the mean of g where
 * nothing was centered. Ioffe & Szegedy (2015) §3, for any axes.
 */
function denormalize(emit: Emit, { unit, inverse, axes, centered }: Normalized, g: string): string {
  const along = emit.reduce('Mean', emit.mul(g, unit), axes, true);
  const rest = centered ? emit.sub(g, emit.reduce('Mean', g, axes, true)) : g;
  return emit.mul(inverse, emit.sub(rest, emit.mul(unit, along)));
}

/** Scale and bias of a gradient: gradients with respect to input (in the shape given), scale and bias. */
function affine(
  call: GradientCall,
  normalized: Normalized,
  dy: string,
  scale: string,
  sum: (value: string, index: number) => string,
): (string | undefined)[] {
  const { emit } = call;
  return [
    call.wanted[0] ? denormalize(emit, normalized, emit.mul(dy, scale)) : undefined,
    call.wanted[1] ? sum(emit.mul(dy, normalized.unit), 1) : undefined,
    call.wanted[2] ? sum(dy, 2) : undefined,
  ];
}

function lastAxes(call: GradientCall): number[] {
  const rank = call.rank(0);
  const first = call.axis(call.int('axis', -1), rank);
  return Array.from({ length: rank - first }, (_, i) => first + i);
}

const layerNormalization: GradientRule = call => {
  const normalized = normalize(call, call.input(0), lastAxes(call), call.float('epsilon', 1e-5));
  return affine(call, normalized, call.dy(), call.input(1), (value, i) => call.reduceTo(value, i));
};

const rmsNormalization: GradientRule = call => {
  const normalized = normalize(call, call.input(0), lastAxes(call), call.float('epsilon', 1e-5), false);
  return affine(call, normalized, call.dy(), call.input(1), (value, i) => call.reduceTo(value, i));
};

const instanceNormalization: GradientRule = call => {
  const { emit } = call;
  const [, channels = 1, ...spatial] = call.shape(0);
  const axes = spatialAxes(spatial.length);
  const normalized = normalize(call, call.input(0), axes, call.float('epsilon', 1e-5));
  const scale = emit.reshape(call.input(1), [channels, ...spatial.map(() => 1)]);
  return affine(call, normalized, call.dy(), scale, value => emit.reduce('Sum', value, [0, ...axes], false));
};

/** Scale and bias are of channels from opset 21 on, of groups before. */
const groupNormalization: GradientRule = call => {
  const { emit } = call;
  const [batch = 1, channels = 1, ...spatial] = call.shape(0);
  const groups = call.int('num_groups', 1);
  const perGroup = channels / groups;
  const shape = [batch, groups, perGroup, product(spatial)];
  const grouped = (value: string) => emit.reshape(value, shape);
  const normalized = normalize(call, grouped(call.input(0)), [2, 3], call.float('epsilon', 1e-5));
  const isOfGroups = call.shape(1)[0] === groups;
  const scale = emit.reshape(call.input(1), [groups, isOfGroups ? 1 : perGroup, 1]);
  const [dx, ...others] = affine(call, normalized, grouped(call.dy()), scale, value =>
    isOfGroups
      ? emit.reduce('Sum', value, [0, 2, 3], false)
      : emit.reshape(emit.reduce('Sum', value, [0, 3], false), [channels]),
  );
  return [dx === undefined ? undefined : emit.reshape(dx, call.shape(0)), ...others];
};

/** ONNX Runtime adds 1e-9 to the deviation. */
const meanVariance: GradientRule = call => {
  const axes = call.ints('axes') ?? [0, 2, 3];
  const normalized = normalize(call, call.input(0), axes, 0);
  return [denormalize(call.emit, normalized, call.dy())];
};

/** x / ‖x‖ₚ along an axis. */
const lpNormalization: GradientRule = call => {
  const { emit } = call;
  const axis = call.axis(call.int('axis', -1), call.rank(0));
  const p = call.int('p', 2);
  const [x, y] = [call.input(0), call.output()];
  const norm = emit.reduce(p === 1 ? 'L1' : 'L2', x, [axis], true);
  const along = emit.reduce('Sum', emit.mul(call.dy(), y), [axis], true);
  const direction = p === 1 ? emit.node('Sign', [x]) : y;
  return [emit.div(emit.sub(call.dy(), emit.mul(direction, along)), norm)];
};

/**
 * y = x · b⁻ᵝ, b = k + α/n · Σ x² over n neighbouring channels:
 * dx = dy · b⁻ᵝ − 2αβ/n · x · Σ (dy · y / b) over the channels in whose neighbourhood x is.
 */
const localResponse: GradientRule = call => {
  const { emit } = call;
  const size = call.int('size', 1);
  const [alpha, beta, k] = [call.float('alpha', 1e-4), call.float('beta', 0.75), call.float('bias', 1)];
  const shape = call.shape(0);
  const flat = [shape[0]!, 1, shape[1]!, product(shape.slice(2))];
  const before = Math.floor((size - 1) / 2);
  // Mean times n, which is the sum: a pooling along the channels.
  const meanOver = (value: string, begin: number) =>
    emit.reshape(
      emit.node('AveragePool', [emit.reshape(value, flat)], {
        count_include_pad: 1,
        kernel_shape: [size, 1],
        pads: [begin, 0, size - 1 - begin, 0],
      }),
      shape,
    );
  const x = call.input(0);
  const b = emit.add(emit.mul(meanOver(emit.mul(x, x), before), call.scalar(alpha)), call.scalar(k));
  const direct = emit.mul(call.dy(), emit.node('Pow', [b, call.scalar(-beta)]));
  const others = meanOver(emit.div(emit.mul(call.dy(), call.output()), b), size - 1 - before);
  return [emit.sub(direct, emit.mul(x, emit.mul(others, call.scalar(2 * alpha * beta))))];
};

export const gradients: GradientTable = {
  LayerNormalization: layerNormalization,
  RMSNormalization: rmsNormalization,
  InstanceNormalization: instanceNormalization,
  GroupNormalization: groupNormalization,
  MeanVarianceNormalization: meanVariance,
  LpNormalization: lpNormalization,
  LRN: localResponse,
};
