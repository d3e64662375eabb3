import type { ConvProblem } from '../../../../../src/core/cost/energy/types.ts';

/** A layer of a published network: input with padding, square everything. */
function conv(
  batch: number,
  filters: number,
  channels: number,
  kernel: number,
  output: number,
  stride = 1,
  groups = 1,
): ConvProblem {
  return {
    batch,
    groups,
    filters,
    channels,
    kernel: [kernel, kernel],
    span: [kernel, kernel],
    stride: [stride, stride],
    output: [output, output],
  };
}

/** AlexNet as in the paper and on the chip: conv2, 4 and 5 in two groups. Channels are those of a group. */
export const alexNetConv = (batch: number): ConvProblem[] => [
  conv(batch, 96, 3, 11, 55, 4),
  conv(batch, 256, 48, 5, 27, 1, 2),
  conv(batch, 384, 256, 3, 13),
  conv(batch, 384, 192, 3, 13, 1, 2),
  conv(batch, 256, 192, 3, 13, 1, 2),
];

/** Its fully connected layers, the first as a 6×6 convolution. */
export const alexNetLinear = (batch: number): ConvProblem[] => [
  conv(batch, 4096, 256, 6, 1),
  conv(batch, 4096, 4096, 1, 1),
  conv(batch, 1000, 4096, 1, 1),
];

export const vggConv = (batch: number): ConvProblem[] => [
  conv(batch, 64, 3, 3, 224),
  conv(batch, 64, 64, 3, 224),
  conv(batch, 128, 64, 3, 112),
  conv(batch, 128, 128, 3, 112),
  conv(batch, 256, 128, 3, 56),
  conv(batch, 256, 256, 3, 56),
  conv(batch, 256, 256, 3, 56),
  conv(batch, 512, 256, 3, 28),
  conv(batch, 512, 512, 3, 28),
  conv(batch, 512, 512, 3, 28),
  conv(batch, 512, 512, 3, 14),
  conv(batch, 512, 512, 3, 14),
  conv(batch, 512, 512, 3, 14),
];

export const vggLinear = (batch: number): ConvProblem[] => [
  conv(batch, 4096, 512, 7, 1),
  conv(batch, 4096, 4096, 1, 1),
  conv(batch, 1000, 4096, 1, 1),
];

/** ResNet-18: the first convolution, two blocks of two at each size (a projection after the first of a smaller one), the classifier. */
export const resNet18 = (batch: number): ConvProblem[] => [
  conv(batch, 64, 3, 7, 112, 2),
  ...Array.from({ length: 4 }, () => conv(batch, 64, 64, 3, 56)),
  ...[1, 2, 3].flatMap(stage => {
    const [filters, size] = [64 << stage, 56 >> stage];
    return [
      conv(batch, filters, filters / 2, 3, size, 2),
      conv(batch, filters, filters / 2, 1, size, 2),
      ...Array.from({ length: 3 }, () => conv(batch, filters, filters, 3, size)),
    ];
  }),
  conv(batch, 1000, 512, 1, 1),
];

/** Squeeze, expand 1×1 and expand 3×3. */
function fire(batch: number, channels: number, squeeze: number, expand: number, size: number): ConvProblem[] {
  return [
    conv(batch, squeeze, channels, 1, size),
    conv(batch, expand, squeeze, 1, size),
    conv(batch, expand, squeeze, 3, size),
  ];
}

export const squeezeNet10 = (batch: number): ConvProblem[] => [
  conv(batch, 96, 3, 7, 111, 2),
  ...fire(batch, 96, 16, 64, 55),
  ...fire(batch, 128, 16, 64, 55),
  ...fire(batch, 128, 32, 128, 55),
  ...fire(batch, 256, 32, 128, 27),
  ...fire(batch, 256, 48, 192, 27),
  ...fire(batch, 384, 48, 192, 27),
  ...fire(batch, 384, 64, 256, 27),
  ...fire(batch, 512, 64, 256, 13),
  conv(batch, 1000, 512, 1, 13),
];

export const squeezeNet11 = (batch: number): ConvProblem[] => [
  conv(batch, 64, 3, 3, 113, 2),
  ...fire(batch, 64, 16, 64, 56),
  ...fire(batch, 128, 16, 64, 56),
  ...fire(batch, 128, 32, 128, 28),
  ...fire(batch, 256, 32, 128, 28),
  ...fire(batch, 256, 48, 192, 14),
  ...fire(batch, 384, 48, 192, 14),
  ...fire(batch, 384, 64, 256, 14),
  ...fire(batch, 512, 64, 256, 14),
  conv(batch, 1000, 512, 1, 14),
];

/** 1×1, 3×3 after its reduction, 5×5 after its reduction, and the projection of the pool. */
function inception(
  batch: number,
  size: number,
  channels: number,
  [a, b1, b, c1, c, d]: readonly [number, number, number, number, number, number],
): ConvProblem[] {
  return [
    conv(batch, a, channels, 1, size),
    conv(batch, b1, channels, 1, size),
    conv(batch, b, b1, 3, size),
    conv(batch, c1, channels, 1, size),
    conv(batch, c, c1, 5, size),
    conv(batch, d, channels, 1, size),
  ];
}

export const googLeNet = (batch: number): ConvProblem[] => [
  conv(batch, 64, 3, 7, 112, 2),
  conv(batch, 64, 64, 1, 56),
  conv(batch, 192, 64, 3, 56),
  ...inception(batch, 28, 192, [64, 96, 128, 16, 32, 32]),
  ...inception(batch, 28, 256, [128, 128, 192, 32, 96, 64]),
  ...inception(batch, 14, 480, [192, 96, 208, 16, 48, 64]),
  ...inception(batch, 14, 512, [160, 112, 224, 24, 64, 64]),
  ...inception(batch, 14, 512, [128, 128, 256, 24, 64, 64]),
  ...inception(batch, 14, 512, [112, 144, 288, 32, 64, 64]),
  ...inception(batch, 14, 528, [256, 160, 320, 32, 128, 128]),
  ...inception(batch, 7, 832, [256, 160, 320, 32, 128, 128]),
  ...inception(batch, 7, 832, [384, 192, 384, 48, 128, 128]),
  conv(batch, 1000, 1024, 1, 1),
];
