import type { GradientRule, GradientTable } from '../types.ts';

/** The same elements in the same order under another shape. */
const reshaped: GradientRule = call => [call.emit.reshape(call.dy(), call.shape(0))];

const identity: GradientRule = call => [call.dy()];

const transpose: GradientRule = call => {
  const rank = call.rank(0);
  const perm = call.ints('perm') ?? Array.from({ length: rank }, (_, i) => rank - 1 - i);
  const inverse = new Array<number>(rank);
  perm.forEach((from, to) => (inverse[from] = to));
  return [call.emit.transpose(call.dy(), inverse)];
};

const expand: GradientRule = call => [call.reduceTo(call.dy(), 0)];

/** Each axis as repeats × size, summed over the repeats. */
const tile: GradientRule = call => {
  const { emit } = call;
  const shape = call.shape(0);
  const result = call.outputShape();
  const apart = emit.reshape(
    call.dy(),
    shape.flatMap((size, i) => [size === 0 ? 0 : result[i]! / size, size]),
  );
  return [
    emit.reduce(
      'Sum',
      apart,
      shape.map((_, i) => 2 * i),
      false,
    ),
  ];
};

/** Blocks go back the way they came; "CRD" differs from "DCR" in where the channel axis stands. */
const depthToSpace: GradientRule = call => {
  const { emit } = call;
  const block = call.int('blocksize', 1);
  if (call.string('mode', 'DCR') === 'DCR')
    return [emit.node('SpaceToDepth', [call.dy()], { blocksize: block })];
  const [batch = 1, channels = 1, height = 1, width = 1] = call.shape(0);
  const apart = emit.reshape(call.dy(), [batch, channels / block ** 2, height, block, width, block]);
  return [emit.reshape(emit.transpose(apart, [0, 1, 3, 5, 2, 4]), call.shape(0))];
};

const spaceToDepth: GradientRule = call => [
  call.emit.node('DepthToSpace', [call.dy()], { blocksize: call.int('blocksize', 1), mode: 'DCR' }),
];

const cumSum: GradientRule = call => [
  call.emit.node('CumSum', [call.dy(), call.input(1)], {
    exclusive: call.int('exclusive', 0),
    reverse: 1 - call.int('reverse', 0),
  }),
];

const trilu: GradientRule = call => {
  const inputs = call.has(1) ? [call.dy(), call.input(1)] : [call.dy()];
  return [call.emit.node('Trilu', inputs, { upper: call.int('upper', 1) })];
};

/** Of no effect unless its third input says that it trains: then by the mask, its second output. */
const dropout: GradientRule = call => {
  const { emit } = call;
  const isTraining = call.constants(2)?.[0] ?? 0;
  if (isTraining === 0) return [call.dy()];
  const ratio = call.constants(1)?.[0] ?? 0.5;
  const kept = emit.node('Cast', [call.output(1)], { to: call.dtype() });
  return [emit.mul(call.dy(), emit.mul(kept, call.scalar(1 / (1 - ratio))))];
};

export const gradients: GradientTable = {
  CumSum: cumSum,
  DepthToSpace: depthToSpace,
  Dropout: dropout,
  Expand: expand,
  Flatten: reshaped,
  Identity: identity,
  Reshape: reshaped,
  SpaceToDepth: spaceToDepth,
  Squeeze: reshaped,
  Tile: tile,
  Transpose: transpose,
  Trilu: trilu,
  Unsqueeze: reshaped,
};
