export { runFigures } from './figures.ts';
export { findAllRuns, findRuns, isFolder } from './find.ts';
export { measureRuns } from './measure.ts';
export { keptReport, remember } from './remember.ts';
export { RunStore } from './store.ts';
