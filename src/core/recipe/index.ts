export { commandLine } from './command-line.ts';
export { compareModels } from './compare.ts';
export { previewPass } from './preview.ts';
export { runRecipe } from './run-recipe.ts';
export { checkRecipe, parseRecipe } from './schema.ts';
export { ESPALIER_VERSION } from './version.ts';
