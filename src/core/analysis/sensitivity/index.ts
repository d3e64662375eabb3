export { analyzeSensitivity, type AnalysisRequest } from './analyze.ts';
export { openCache, type ResultCache } from './cache.ts';
export { METRICS } from './metrics.ts';
