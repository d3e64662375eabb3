export { commandLine, recipeOf, type CommandLineOptions } from './command-line.ts';
export { compareModels, type CompareParams } from './compare.ts';
export { previewPass } from './preview.ts';
export { runRecipe } from './run-recipe.ts';
export { checkRecipe, parseRecipe } from './schema.ts';
export { ESPALIER_VERSION } from './version.ts';
