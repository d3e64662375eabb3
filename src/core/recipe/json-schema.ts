import type { Setting } from '../../protocol/settings.ts';
import type { Pass } from '../passes/types.ts';

type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON schema (draft 7) of recipe files, made from what passes declare: editors complete and check recipes with it. What it can't
 * say, as names of layers, the program checks when it reads a recipe.
 */
export function recipeSchema(passes: readonly Pass[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Espalier recipe',
    description: 'A list of passes with their settings, run one after the other on a model.',
    type: 'object',
    additionalProperties: false,
    required: ['version', 'steps'],
    properties: {
      $schema: { type: 'string', description: 'The schema that editors check this file with.' },
      version: { const: 1, description: 'Version of the format of recipes.' },
      name: { type: 'string', description: 'What the recipe is called.' },
      seed: { type: 'integer', minimum: 0, default: 0, description: 'What random choices start from.' },
      output: {
        enum: ['onnx', 'espz'],
        default: 'onnx',
        description: 'What the result is written as: a model, or a packed archive.',
      },
      steps: {
        type: 'array',
        minItems: 1,
        description: 'The passes, in the order in which they are run.',
        items: {
          type: 'object',
          required: ['pass'],
          properties: { pass: { enum: passes.map(pass => pass.id), description: 'The pass.' } },
          oneOf: passes.map(stepSchema),
        },
      },
    },
  };
}

function stepSchema({ id, title, description, settings }: Pass): Schema {
  const properties: Record<string, Schema> = {};
  for (const [key, setting] of Object.entries<Setting>(settings)) properties[key] = settingSchema(setting);
  return {
    title,
    additionalProperties: false,
    properties: {
      pass: { const: id, description },
      settings: {
        type: 'object',
        additionalProperties: false,
        properties,
      },
    },
  };
}

function settingSchema(setting: Setting): Schema {
  const common = { title: setting.title, description: setting.help, default: setting.default };
  switch (setting.type) {
    case 'number':
    case 'integer':
      return { ...common, type: setting.type, minimum: setting.min, maximum: setting.max };
    case 'boolean':
      return { ...common, type: 'boolean' };
    case 'enum':
      return {
        ...common,
        enum: setting.values.map(({ value }) => value),
        enumDescriptions: setting.values.map(({ title, help }) => (help ? `${title}. ${help}` : title)),
      };
    case 'text':
      return { ...common, type: 'string' };
    case 'patterns':
      return { ...common, type: 'array', items: { type: 'string' } };
  }
}
