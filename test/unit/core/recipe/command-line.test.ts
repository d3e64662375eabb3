import { describe, expect, it } from 'vitest';
import { parseSettings, passById } from '../../../../src/core/passes/index.ts';
import { commandLine } from '../../../../src/core/recipe/index.ts';
import type { Recipe } from '../../../../src/protocol/report.ts';

describe('commandLine', () => {
  it('tells the format of the output by a name, where the passes would choose another', () => {
    const of = (pass: string, output: Recipe['output']) =>
      commandLine({ version: 1, ...(output && { output }), steps: [{ pass }] }, { model: 'a/m.onnx' });
    expect(of('quantize-weights', undefined)).not.toContain('--out');
    expect(of('quantize-weights', 'onnx')).not.toContain('--out');
    expect(of('quantize-weights', 'espz')).toMatch(/ --out a\/m\.[\w-]+\.espz$/);
    expect(of('deep-compression', 'espz')).not.toContain('--out');
    expect(of('deep-compression', 'onnx')).toMatch(/ --out a\/m\.[\w-]+\.onnx$/);
  });

  it.each<[Recipe, string]>([
    [
      { version: 1, steps: [{ pass: 'quantize-weights' }] },
      'espalier compress m.onnx --pass quantize-weights',
    ],
    [
      { version: 1, steps: [{ pass: 'prune-magnitude', settings: { mode: 'ratio', ratio: 0.7 } }] },
      'espalier compress m.onnx --pass prune-magnitude --set ratio=0.7',
    ],
    [
      {
        version: 1,
        seed: 3,
        steps: [
          { pass: 'prune-magnitude', settings: { include: ['/conv*', 'a b'], skipFirst: true } },
          { pass: 'quantize-weights', settings: { granularity: 'tensor' } },
        ],
      },
      "espalier compress m.onnx --pass prune-magnitude --set skipFirst=true --set 'include=/conv*,a b' --pass quantize-weights --set granularity=tensor --seed 3",
    ],
  ])('%j', (recipe, wanted) => {
    expect(commandLine(recipe, { model: 'm.onnx' })).toBe(wanted);
  });

  it('quotes for a shell', () => {
    const recipe: Recipe = { version: 1, steps: [{ pass: 'quantize-weights' }] };
    expect(commandLine(recipe, { model: "it's a model.onnx", data: '$HOME', out: 'out.onnx' })).toBe(
      "espalier compress 'it'\\''s a model.onnx' --pass quantize-weights --data '$HOME' --out out.onnx",
    );
  });

  it('means the same recipe', () => {
    const recipe: Recipe = {
      version: 1,
      seed: 5,
      steps: [
        { pass: 'prune-magnitude', settings: { mode: 'nm', pattern: '1:4', exclude: ['x?', 'y'] } },
        { pass: 'quantize-weights', settings: { minElements: 10, embeddings: false } },
      ],
    };
    const words = [
      '--pass',
      'prune-magnitude',
      '--set',
      'mode=nm',
      '--set',
      'pattern=1:4',
      '--set',
      'exclude=x?,y',
      '--pass',
      'quantize-weights',
      '--set',
      'minElements=10',
      '--set',
      'embeddings=false',
      '--seed',
      '5',
    ];
    expect(commandLine(recipeOf(words), { model: 'm' })).toBe(commandLine(recipe, { model: 'm' }));
    expect(recipeOf(words).steps[1]!.settings).toMatchObject({
      minElements: 10,
      embeddings: false,
      granularity: 'channel',
    });
  });
});

/**
 * The recipe that the words after `espalier compress MODEL` stand for; other flags are passed over.
 */
function recipeOf(words: readonly string[]): Recipe {
  const steps: { pass: string; settings: Record<string, string> }[] = [];
  let seed: number | undefined;
  for (const [i, word] of words.entries()) {
    const value = words[i + 1] ?? '';
    if (word === '--pass') steps.push({ pass: value, settings: {} });
    if (word === '--seed') seed = Number(value);
    if (word === '--set') {
      const at = value.indexOf('=');
      const step = steps.at(-1);
      if (step !== undefined && at > 0) step.settings[value.slice(0, at)] = value.slice(at + 1);
    }
  }
  const typed = steps.map(({ pass, settings }) => ({
    pass,
    settings: parseSettings(passById(pass), settings),
  }));
  return { version: 1, ...(seed !== undefined && { seed }), steps: typed };
}
