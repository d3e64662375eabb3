export { checkFusion } from './check.ts';
export { machineOptions, predictFusion } from './predict.ts';
export { countKinds } from './kinds.ts';
export { fusionReport } from './report.ts';
export { fusionTables } from './table.ts';
export { describeFusions } from './describe.ts';
export { verifyFusion, type Surprise, type Verification } from './verify.ts';
export type { Fusion, FusionKind, FusionOptions, Fusions } from './types.ts';
