/** Which elements of a tensor share a scale. */
export interface GridLayout {
  readonly dims: readonly number[];
  /** Axis with a scale for each index, or with blocks the axis that blocks lie along; null for one scale in all. */
  readonly axis: number | null;
  /** Consecutive elements along the axis that share a scale, each other index having its own; 0: no blocks. */
  readonly block: number;
}

/** The shape of the scales, as DequantizeLinear wants it. */
export function scaleDims({ dims, axis, block }: GridLayout): number[] {
  if (axis === null) return [];
  if (block === 0) return [dims[axis]!];
  return dims.map((size, i) => (i === axis ? Math.ceil(size / block) : size));
}

export function scaleCount(layout: GridLayout): number {
  return scaleDims(layout).reduce((product, size) => product * size, 1);
}

/** The scale of each element, by its place in row-major order. */
export function scaleIndex({ dims, axis, block }: GridLayout): (element: number) => number {
  if (axis === null) return () => 0;
  const size = dims[axis]!;
  const inner = dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  if (block === 0) return i => Math.floor(i / inner) % size;
  const blocks = Math.ceil(size / block);
  return i => {
    const outer = Math.floor(i / (inner * size));
    const place = Math.floor(i / inner) % size;
    return (outer * blocks + Math.floor(place / block)) * inner + (i % inner);
  };
}
