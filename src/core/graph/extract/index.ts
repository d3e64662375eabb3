export { extractDependents, type Extracted } from './dependents.ts';
export { constantToInput } from './open-constant.ts';
