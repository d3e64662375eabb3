import type { Dim, Shape } from '../../../../protocol/summary.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import { range } from '../nd.ts';
import { tensor } from '../value.ts';

/** Resize and its forerunner Upsample. */

/** `floor(size · scale)` in float32, which decides the borderline cases as ONNX Runtime does. */
function scaled(n: NodeContext, size: Dim, scale: Dim): Dim {
  if (typeof size === 'number' && typeof scale === 'number') return Math.floor(Math.fround(size * scale));
  return n.dims.floor(n.dims.mul(size, scale));
}

/** Axes named by the attribute (opset 18), else all. */
function axesOf(n: NodeContext, rank: number): number[] {
  return n.ints('axes')?.map(axis => n.axis(axis, rank)) ?? range(rank);
}

function byScales(n: NodeContext, x: Shape, scales: readonly Dim[], axes: readonly number[]): Shape {
  if (scales.length !== axes.length) n.fail(`${scales.length} scales for ${axes.length} axes`);
  return x.map((dim, axis) => (axes.includes(axis) ? scaled(n, dim, scales[axes.indexOf(axis)]!) : dim));
}

function bySizes(n: NodeContext, x: Shape, sizes: readonly Dim[], axes: readonly number[]): Shape {
  if (sizes.length !== axes.length) n.fail(`${sizes.length} sizes for ${axes.length} axes`);
  const policy = n.string('keep_aspect_ratio_policy', 'stretch');
  if (policy === 'stretch')
    return x.map((dim, axis) => (axes.includes(axis) ? sizes[axes.indexOf(axis)]! : dim));
  const ratios = axes.map((axis, i) => n.dims.divide(sizes[i]!, x[axis]!));
  if (!ratios.every(one => typeof one === 'number'))
    return x.map((dim, axis) => (axes.includes(axis) ? null : dim));
  const ratio = policy === 'not_larger' ? Math.min(...ratios) : Math.max(...ratios);
  const round = (dim: Dim): Dim =>
    typeof dim === 'number' ? Math.round(Math.fround(dim * Math.fround(ratio))) : null;
  return x.map((dim, axis) => (axes.includes(axis) ? round(dim) : dim));
}

const resize: Rule = n => {
  const x = n.shape(0);
  if (!x) return [tensor(n.dtype(0), null)];
  // Opset 10 has only scales, as input 1; later ones have roi, scales and sizes.
  const scales = n.opset < 11 ? 1 : 2;
  const axes = axesOf(n, x.length);
  const [scaleValues, sizeValues] = [n.elements(scales), n.elements(3)];
  if (scaleValues && scaleValues.length > 0) return [tensor(n.dtype(0), byScales(n, x, scaleValues, axes))];
  if (sizeValues && sizeValues.length > 0) return [tensor(n.dtype(0), bySizes(n, x, sizeValues, axes))];
  return [
    tensor(
      n.dtype(0),
      x.map((dim, axis) => (axes.includes(axis) && n.inputCount > 1 ? null : dim)),
    ),
  ];
};

/** Scales are attributes before opset 9 and an input then. */
const upsample: Rule = n => {
  const x = n.shape(0);
  if (!x) return [tensor(n.dtype(0), null)];
  const old = n.attribute('height_scale') && [1, 1, n.float('height_scale', 1), n.float('width_scale', 1)];
  const scales: readonly Dim[] | undefined = old ?? n.floats('scales') ?? n.elements(1);
  return [tensor(n.dtype(0), scales ? byScales(n, x, scales, range(x.length)) : x.map(() => null))];
};

export const rules: RuleTable = { Resize: resize, Upsample: upsample };
