import { describe, expect, it } from 'vitest';
import { resolveSteps, suffixOf } from '../../../../src/core/recipe/run-passes.ts';
import type { Recipe } from '../../../../src/protocol/report.ts';

const prune = (ratio: number): Recipe['steps'][number] => ({ pass: 'prune-magnitude', settings: { ratio } });
const nameOf = (...steps: Recipe['steps']): string => suffixOf(resolveSteps({ version: 1, steps }));

describe('the part of a name that says what was done', () => {
  it('has a word for each pass', () => {
    expect(nameOf(prune(0.5))).toBe('pruned50');
    expect(nameOf(prune(0.5), { pass: 'quantize-weights' })).toMatch(/^pruned50\.[\w-]+$/);
    expect(nameOf(prune(0.5), prune(0.7))).toBe('pruned50.pruned70');
  });

  it('says many steps of one pass as a range', () => {
    expect(nameOf(prune(0.1), prune(0.2), prune(0.8))).toBe('pruned10-80');
    expect(nameOf(prune(0.1), prune(0.2), prune(0.8), { pass: 'quantize-weights' })).toMatch(
      /^pruned10-80\.[\w-]+$/,
    );
    expect(nameOf(prune(0.5), prune(0.5), prune(0.5))).toBe('pruned50');
  });
});
