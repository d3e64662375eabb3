export { machineOptions, predictFusion } from './predict.ts';
export { describeFusions } from './describe.ts';
export { verifyFusion, type Surprise } from './verify.ts';
export type { Fusion, FusionKind, FusionOptions, Fusions } from './types.ts';
