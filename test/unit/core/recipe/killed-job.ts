import { runRecipe } from '../../../../src/core/recipe/index.ts';
import type { SettingValues } from '../../../../src/protocol/settings.ts';

// A job in a process of its own, to be killed: the model's path and whether to quantize are its arguments.
const [path = '', pass = ''] = process.argv.slice(2);
const settings: SettingValues = pass === 'quantize-weights' ? { minElements: 0 } : {};
process.stdout.write('started\n');
runRecipe(
  { path, recipe: { version: 1, steps: [{ pass, settings }] } },
  { log: () => undefined, progress: ({ message }) => process.stdout.write(`${message}\n`) },
).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(String(error));
    process.exit(1);
  },
);
