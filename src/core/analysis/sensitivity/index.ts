export { analyzeSensitivity, type AnalysisRequest } from './analyze.ts';
export { openCache, type ResultCache } from './cache.ts';
export { METRICS } from './metrics.ts';
export { METRIC_TITLES, needsLabels } from './metrics.ts';
export { bearableHarm, classOf } from './classes.ts';
