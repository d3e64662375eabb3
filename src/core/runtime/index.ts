export { argMax, evaluateAccuracy, type AccuracyOptions } from './accuracy.ts';
export { openSession } from './session.ts';
export type { Session, SessionOptions } from './types.ts';
