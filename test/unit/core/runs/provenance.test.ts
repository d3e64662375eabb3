import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProvenance } from '../../../../src/core/runs/provenance.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const recipe = (pass: string, settings: unknown = { ratio: 0.5 }) =>
  JSON.stringify({ version: 1, steps: [{ pass, settings }] });

describe('readProvenance', () => {
  it('tells the chain, the nearest source first, and every step, the first first', () => {
    const found = readProvenance({
      'espalier.source.sha256': B,
      'espalier.source.name': 'net.pruned.onnx',
      'espalier.recipe': recipe('quantize-weights'),
      'espalier.version': '0.1.0',
      'espalier.history': JSON.stringify([
        { 'source.sha256': A, 'source.name': 'net.onnx', recipe: recipe('prune-magnitude') },
      ]),
    });
    expect(found).toMatchObject({ sources: [B, A], sourceName: 'net.pruned.onnx', originName: 'net.onnx' });
    expect(found?.steps.map(({ pass }) => pass)).toEqual(['prune-magnitude', 'quantize-weights']);
  });

  it.each([
    ['no metadata', {}],
    ['others', { author: 'me', 'espalier.version': '0.1.0' }],
    ['an empty hash', { 'espalier.source.sha256': '' }],
    ['a hash of another form', { 'espalier.source.sha256': A.toUpperCase() }],
    ['a path', { 'espalier.source.sha256': '../../etc/passwd' }],
  ])('is null for %s', (_, metadata) => {
    expect(readProvenance(metadata)).toBeNull();
  });

  it.each([
    ['no JSON', '{'],
    ['another form', '{"steps": {"pass": 1}}'],
    ['steps that are none', '{"steps": [null, 3, "x", {"settings": {}}]}'],
    ['a prototype', '{"steps": [{"pass": "p", "settings": {"__proto__": {"a": 1}}}]}'],
    ['very long', `{"steps": "${'x'.repeat(2 << 20)}"}`],
  ])('takes what it understands of a recipe that is %s', (_, text) => {
    const found = readProvenance({
      'espalier.source.sha256': A,
      'espalier.recipe': text,
      'espalier.history': text,
    });
    expect(found?.sources).toEqual([A]);
    expect(found?.steps.length).toBeLessThanOrEqual(1);
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  it('never throws, and gives short lines', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constant(recipe('x\n\u202e'.repeat(300))),
    );
    fc.assert(
      fc.property(text, text, text, (name, steps, history) => {
        const found = readProvenance({
          'espalier.source.sha256': A,
          'espalier.source.name': name,
          'espalier.recipe': steps,
          'espalier.history': history,
        });
        for (const line of [found!.sourceName, found!.originName, ...found!.steps.map(({ pass }) => pass)]) {
          expect(line.length).toBeLessThanOrEqual(201);
          expect(line).not.toMatch(/[\n\r\u202e]/);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('cuts histories and recipes that never end', () => {
    const entry = { 'source.sha256': A, recipe: JSON.stringify({ steps: Array(1000).fill({ pass: 'p' }) }) };
    const found = readProvenance({
      'espalier.source.sha256': B,
      'espalier.history': JSON.stringify(Array(500).fill(entry)).slice(0, 1 << 20),
    });
    expect(found?.sources).toEqual([B]);
    const short = readProvenance({
      'espalier.source.sha256': B,
      'espalier.history': JSON.stringify(Array(60).fill({ ...entry, recipe: recipe('p') })),
      'espalier.recipe': JSON.stringify({ steps: Array(10_000).fill({ pass: 'p' }) }),
    });
    expect(short?.steps.length).toBe(256);
  });
});
