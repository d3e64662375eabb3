import type { Dim, Shape } from '../../../../protocol/summary.ts';
import { DTYPE } from '../../../model/dtypes.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import { tensor } from '../value.ts';

/** Pictures: regions, grids, channels moved to pixels and back. */

/** Pooled regions: [regions, channels, …size]. */
function regions(n: NodeContext, size: readonly Dim[]) {
  return [tensor(n.dtype(0), [n.shape(1)?.[0] ?? null, n.shape(0)?.[1] ?? null, ...size])];
}

const depthToSpace: Rule = n => {
  const x = n.ranked(0, 4);
  const block = n.int('blocksize', 1);
  if (!x) return [tensor(n.dtype(0), null)];
  const [batch, channels, height, width] = x as [Dim, Dim, Dim, Dim];
  const { dims } = n;
  return [
    tensor(n.dtype(0), [
      batch,
      dims.floorDiv(channels, block * block),
      dims.mul(height, block),
      dims.mul(width, block),
    ]),
  ];
};

const spaceToDepth: Rule = n => {
  const x = n.ranked(0, 4);
  const block = n.int('blocksize', 1);
  if (!x) return [tensor(n.dtype(0), null)];
  const [batch, channels, height, width] = x as [Dim, Dim, Dim, Dim];
  const { dims } = n;
  return [
    tensor(n.dtype(0), [
      batch,
      dims.mul(channels, block * block),
      dims.floorDiv(height, block),
      dims.floorDiv(width, block),
    ]),
  ];
};

/** x [N, C, …], grid [N, …out, r]. */
const gridSample: Rule = n => {
  const [x, grid] = [n.shape(0), n.shape(1)];
  if (!x || !grid) return [tensor(n.dtype(0), (x ?? grid)?.map((dim, i) => (i === 0 ? dim : null)) ?? null)];
  return [tensor(n.dtype(0), [n.same(x[0]!, grid[0]!, 'batch'), x[1]!, ...grid.slice(1, -1)])];
};

/** theta [N, 2, 3] and size [N, C, H, W] → [N, H, W, 2]; one dimension more for volumes. */
const affineGrid: Rule = n => {
  const size = n.elements(1) ?? null;
  const rank = size?.length ?? n.shape(1)?.[0];
  if (typeof rank !== 'number' || rank < 3 || rank > 8) return [tensor(n.dtype(0), null)];
  const spatial = size?.slice(2) ?? new Array<Dim>(rank - 2).fill(null);
  return [tensor(n.dtype(0), [size?.[0] ?? n.shape(0)?.[0] ?? null, ...spatial, rank - 2])];
};

/** Columns [N, C·block, positions] put back into an image [N, C, …]. */
const col2im: Rule = n => {
  const [x, image, block] = [n.shape(0), n.elements(1), n.elements(2)];
  const channels = n.dims.floorDiv(x?.[1] ?? null, block ? n.dims.product(block) : null);
  const spatial: Shape | null = image ?? null;
  return [tensor(n.dtype(0), spatial && [x?.[0] ?? null, channels, ...spatial])];
};

export const rules: RuleTable = {
  DepthToSpace: depthToSpace,
  SpaceToDepth: spaceToDepth,
  RoiAlign: n => regions(n, [n.int('output_height', 1), n.int('output_width', 1)]),
  MaxRoiPool: n => regions(n, n.ints('pooled_shape') ?? [null, null]),
  'com.microsoft:CropAndResize': n => {
    const size = n.elements(3);
    return regions(n, [size?.[0] ?? null, size?.[1] ?? null]);
  },
  GridSample: gridSample,
  'com.microsoft:GridSample': gridSample,
  AffineGrid: affineGrid,
  Col2Im: col2im,
  // How many boxes are left depends on the data.
  NonMaxSuppression: () => [tensor(DTYPE.int64, [null, 3])],
  ImageDecoder: () => [tensor(DTYPE.uint8, [null, null, 3])],
};
