import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passes } from '../../../../src/core/passes/index.ts';
import { recipeSchema } from '../../../../src/core/recipe/json-schema.ts';

interface StepSchema {
  properties: {
    pass: { const: string };
    settings: { properties: Record<string, { default: unknown; enum?: unknown[] }> };
  };
}

const schema = recipeSchema(passes) as { properties: { steps: { items: { oneOf: StepSchema[] } } } };

describe('the schema of recipes', () => {
  it('has every pass with every setting, defaults among the values', () => {
    const steps = schema.properties.steps.items.oneOf;
    expect(steps.map(step => step.properties.pass.const)).toEqual(passes.map(pass => pass.id));
    for (const [i, { properties }] of steps.entries()) {
      expect(Object.keys(properties.settings.properties)).toEqual(Object.keys(passes[i]!.settings));
      for (const { enum: values, default: value } of Object.values(properties.settings.properties))
        if (values) expect(values).toContain(value);
    }
  });

  it('is contributed by the manifest', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { jsonValidation: { fileMatch: string[]; url: string }[] };
    };
    expect(manifest.contributes.jsonValidation).toContainEqual({
      fileMatch: ['recipe.json', '*.recipe.json'],
      url: './dist/recipe.schema.json',
    });
  });
});
