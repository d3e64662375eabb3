import { describe, expect, it } from 'vitest';
import type { LayerChange, LayerMeasures } from '../../../src/protocol/report.ts';
import { humanKey, recipeSteps } from '../../../webview/editor/overview/provenance.ts';
import { operatorShares, topRows } from '../../../webview/editor/overview/ranking.ts';
import { reportCsv } from '../../../webview/report/report-csv.ts';
import { points, verdict } from '../../../webview/report/verdict.ts';
import { isChanged } from '../../../webview/report/view-model.ts';
import { initialState } from '../../../webview/editor/state.ts';
import { restoreState } from '../../../webview/ui/restore.ts';
import {
  describe as describeHistogram,
  histogramCsv,
} from '../../../webview/editor/layers/histogram-text.ts';
import { firstSizes, givenDims, shownDimensions } from '../../../webview/editor/free-dims.ts';
import { sliderStep } from '../../../webview/form/slider.ts';
import { makeNode, makeTestRows } from './rows.ts';

const measures: LayerMeasures = {
  params: 10,
  nonzero: 10,
  bytes: 40,
  macs: 100,
  dtype: 'float32',
  shape: [2, 5],
};

describe('the report', () => {
  it.each([
    [400, 100, '4.00× smaller'],
    [100, 150, '1.50× larger'],
    [100, 100, 'unchanged'],
    [1000, 999, 'a little smaller'],
    [1000, 1001, 'a little larger'],
    [10, 0, 'all gone'],
    [null, 10, '—'],
  ])('%s to %s: %s', (before, after, text) => {
    expect(verdict(before, after)).toBe(text);
  });

  it.each([
    [0.8103, 0.8067, '−0.36 points'],
    [0.8, 0.81, '+1.00 points'],
    [0.8, 0.8, 'unchanged'],
    [null, 0.8067, '80.67%'],
  ])('accuracy %s to %s: %s', (before, after, text) => {
    expect(points(before, after)).toBe(text);
  });

  it('tells a changed layer by any of its figures', () => {
    const layer = (after: LayerMeasures | null): LayerChange => ({
      name: 'a',
      op: 'Gemm',
      before: measures,
      after,
    });
    expect(isChanged(layer({ ...measures, shape: [2, 5] }))).toBe(false);
    expect(isChanged(layer({ ...measures, shape: [5, 2] }))).toBe(true);
    expect(isChanged(layer({ ...measures, nonzero: 9 }))).toBe(true);
    expect(isChanged(layer(null))).toBe(true);
  });

  it('is copied as CSV with before and after', () => {
    const csv = reportCsv([{ name: 'a,b', op: 'Gemm', before: measures, after: null }]);
    expect(csv.split('\r\n')[1]).toBe('"a,b",Gemm,10,,10,,40,,100,,float32,,2x5,');
  });
});

describe('the overview', () => {
  const rows = makeTestRows([
    makeNode({ index: 0, op: 'Conv', params: 10, macs: null }),
    makeNode({ index: 1, op: 'Relu', params: 0 }),
    makeNode({ index: 2, op: 'Gemm', params: 30, macs: 30 }),
    makeNode({ index: 3, op: 'Conv', params: 25, macs: 5 }),
  ]);

  it('ranks layers and operators', () => {
    expect(topRows(rows, 'params', 2).map(row => row.node.index)).toEqual([2, 3]);
    expect(topRows(rows, 'macs', 9).map(row => row.node.index)).toEqual([2, 3]);
    expect(operatorShares(rows, 'params')).toEqual([
      { op: 'Conv', nodes: 2, value: 35 },
      { op: 'Gemm', nodes: 1, value: 30 },
      { op: 'Relu', nodes: 1, value: 0 },
    ]);
  });

  it('reads the recipe in the metadata', () => {
    const recipe = {
      version: 1,
      steps: [{ pass: 'p', settings: { ratio: 0.5, include: ['a'], mode: 'x' } }, { pass: 'q' }],
    };
    expect(recipeSteps(JSON.stringify(recipe))).toEqual([
      { pass: 'p', settings: 'ratio 0.5, include ["a"], mode x' },
      { pass: 'q', settings: '' },
    ]);
    expect(recipeSteps('no json')).toBeNull();
    expect(recipeSteps('{"steps":3}')).toBeNull();
    expect(humanKey('espalier.sourceSha256')).toBe('Source sha256');
    expect(humanKey('espalier.source_file')).toBe('Source file');
  });
});

describe('small things', () => {
  it('takes from a saved state only what has the right type', () => {
    expect(restoreState(initialState, undefined)).toEqual(initialState);
    const saved = { tab: 'layers', filter: 3, scrollTop: null, selected: 'n1', sort: null, old: true };
    expect(restoreState(initialState, saved as never)).toEqual({
      ...initialState,
      tab: 'layers',
      selected: 'n1',
    });
  });

  it('tells a histogram in words and as CSV', () => {
    const histogram = {
      tensor: 'w',
      min: -1,
      max: 1,
      mean: 0,
      std: 0.5,
      zeros: 3,
      nonFinite: 0,
      elements: 10,
      counts: [2, 8],
    };
    expect(describeHistogram(histogram)).toContain('10 values from -1 to 1');
    expect(describeHistogram(histogram)).toContain('Most lie from 0 to 1: 8.');
    expect(histogramCsv(histogram)).toBe('from,to,count\r\n-1,0,2\r\n0,1,8\r\n');
  });

  it.each([
    [1, 0.01],
    [0.5, 0.01],
    [5, 0.1],
    [100, 1],
  ])('a slider over %s steps by %s', (range, step) => {
    expect(sliderStep(range)).toBeCloseTo(step, 12);
  });
});

describe('sizes of the inputs', () => {
  const input = (shape: readonly (number | string | null)[]) => ({ name: 'x', dtype: 'float32', shape });

  it('has one field for the batch of all inputs', () => {
    const model = { inputs: [input(['N', 3, 'h', null])], freeDims: { N: 8, h: 32, 'x.3': null }, batch: 8 };
    const firsts = firstSizes(model);
    expect([...firsts]).toEqual(['N']);
    expect(shownDimensions(model, firsts)).toEqual([
      ['h', 32],
      ['x.3', null],
    ]);
    expect(givenDims(model, firsts, { 'x.3': 64 })).toEqual({ h: 32, 'x.3': 64 });
    expect(givenDims(model, firsts, { h: null })).toEqual({});
  });

  it('has a field a first size when there are several, and keeps those given by hand', () => {
    const inputs = [input(['batch', 4]), input([null, 4])];
    const model = { inputs, freeDims: { batch: 1, 'x.0': 50 }, batch: 1 };
    const firsts = firstSizes(model);
    expect(shownDimensions(model, firsts)).toHaveLength(2);
    expect(givenDims(model, firsts, {})).toEqual({ 'x.0': 50 });
    expect(givenDims(model, firsts, { batch: 1 })).toEqual({ batch: 1, 'x.0': 50 });
  });

  it('has none where the file fixes them', () => {
    const model = { inputs: [input([1, 3]), input([])], freeDims: {}, batch: 1 };
    expect(firstSizes(model).size).toBe(0);
  });
});
