import { describe, expect, it } from 'vitest';
import { attributeTexts } from '../../../../src/core/cost/attribute-text.ts';
import { graph, ints, node, weight, type AttributeValue } from '../../../fixtures/build.ts';

function textOf(attribute: AttributeValue): string {
  return attributeTexts(node('Op', [], [], { a: attribute }))[0]!.text;
}

describe('attributes as text', () => {
  it.each<[string, AttributeValue, string]>([
    ['an integer', -3, '-3'],
    ['a float in few digits', { float: 0.1 }, '0.1'],
    ['a small float', { float: 1e-5 }, '0.00001'],
    ['text', 'SAME_UPPER', '"SAME_UPPER"'],
    ['integers', [1, 2, 3], '[1, 2, 3]'],
    [
      'many integers',
      Array.from({ length: 20 }, (_, i) => i),
      '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, … (20 values)]',
    ],
    ['a small tensor', ints('', [1, -1]), 'int64[2] = [1, -1]'],
    ['a number in a tensor', weight('', 'float32', [], [0.125]), 'float32[] = 0.125'],
    ['a large tensor', weight('', 'float32', [64, 3]), 'float32[64, 3]'],
    ['a graph', graph({ nodes: [node('Relu', [], [])] }), 'graph of 1 nodes'],
  ])('%s', (_title, attribute, expected) => {
    expect(textOf(attribute)).toBe(expected);
  });

  it('shortens long text', () => {
    const shown = textOf('x'.repeat(500));
    expect(shown.length).toBeLessThan(130);
    expect(shown).toMatch(/^"x+…"$/);
  });

  it('names the attribute of a function that it stands for', () => {
    const made = node('Op', [], [], { a: 1 });
    made.attribute[0]!.refAttrName = 'alpha';
    expect(attributeTexts(made)).toEqual([{ name: 'a', text: '@alpha' }]);
  });
});
