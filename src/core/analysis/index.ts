export { channelGroups } from './channel-groups.ts';
export { DEFAULT_BINS, histogram } from './histogram.ts';
export { countNonzero, sparsityByNode } from './sparsity.ts';
export type { AnalysisOptions, NonzeroCount, Sparsity } from './sparsity.ts';
