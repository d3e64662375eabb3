export { AccessCounter, countAccesses } from './count.ts';
export { estimateEnergy, nodeEnergy, type EnergyContext } from './estimate.ts';
export { findProfile } from './find-profile.ts';
export { mitToolInput } from './mit-format.ts';
export { price } from './price.ts';
export { nodeProblems } from './problems/index.ts';
export { profiles } from './profiles/index.ts';
export type { HardwareProfile } from './profile.ts';
export type { ConvProblem } from './types.ts';
