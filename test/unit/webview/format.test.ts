import { describe, expect, it } from 'vitest';
import * as format from '../../../webview/ui/format.ts';

describe('count', () => {
  it.each([
    [null, '—'],
    [0, '0'],
    [650, '650'],
    [9999, '9,999'],
    [10_000, '10.0k'],
    [431_080, '431k'],
    [999_499, '999k'],
    [999_500, '1.00M'],
    [2_293_000, '2.29M'],
    [40_551_040, '40.6M'],
    [4_133_742_592, '4.13G'],
    [1.5e15, '1.50P'],
    [5e19, '50000P'],
  ])('%s → %s', (value, text) => {
    expect(format.count(value)).toBe(text);
  });
});

describe('bytes', () => {
  it.each([
    [null, '—'],
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.00 kB'],
    [1_747_393, '1.75 MB'],
    [99_949, '99.9 kB'],
    [99_951, '100 kB'],
    [3_221_225_472, '3.22 GB'],
  ])('%s → %s', (value, text) => {
    expect(format.bytes(value)).toBe(text);
  });
});

describe('percent', () => {
  it.each([
    [null, 1, '—'],
    [0, 1, '0%'],
    [0.0001, 1, '<0.1%'],
    [0.137, 1, '13.7%'],
    [0.9999, 1, '>99.9%'],
    [1, 1, '100%'],
    [0.8103, 2, '81.03%'],
    [0.5, 0, '50%'],
  ])('%s with %s digits → %s', (value, digits, text) => {
    expect(format.percent(value, digits)).toBe(text);
  });
});

describe('shapes, ratios and other figures', () => {
  it.each([
    [null, 'unknown'],
    [[], 'scalar'],
    [[1, 3, 224, 224], '1×3×224×224'],
    [['N', null, 4], 'N×?×4'],
  ])('shape %j → %s', (value, text) => {
    expect(format.shape(value)).toBe(text);
  });

  it.each([
    [100, 25.57, '3.91×'],
    [100, 5, '20.0×'],
    [1000, 5, '200×'],
    [null, 5, '—'],
    [5, 0, '—'],
  ])('ratio %s to %s is %s', (before, after, text) => {
    expect(format.ratio(before, after)).toBe(text);
  });

  it('shows the sign of a difference', () => {
    expect(format.signed(1200)).toBe('+1,200');
    expect(format.signed(-3)).toBe('−3');
    expect(format.signed(0)).toBe('±0');
  });

  it.each([
    [0, '0'],
    [0.087123, '0.08712'],
    [0.00001234, '1.23e-5'],
    [-0.41, '-0.41'],
    [12345678, '1.23e+7'],
    [Number.NaN, 'NaN'],
    [null, '—'],
  ])('real %s → %s', (value, text) => {
    expect(format.real(value)).toBe(text);
  });

  it('names the last part of a path of either system', () => {
    expect(format.baseName('/models/a.onnx')).toBe('a.onnx');
    expect(format.baseName('C:\\models\\b.onnx')).toBe('b.onnx');
    expect(format.baseName('/data/cifar10/')).toBe('cifar10');
  });
});

describe('splitMiddle', () => {
  it.each([
    ['/conv1/Conv', '/conv1/Conv', ''],
    ['/layer1/layer1.0/conv2/Conv', '/layer1', '/layer1.0/conv2/Conv'],
    ['model.layers.10.self_attn.q_proj.weight', 'model.layers.10', '.self_attn.q_proj.weight'],
    ['averyveryverylongnamewithoutsegments', 'averyveryv', 'erylongnamewithoutsegments'],
  ])('%s', (name, head, tail) => {
    expect(format.splitMiddle(name)).toEqual({ head, tail });
    expect(head + tail).toBe(name);
  });
});
