export { argMax, evaluateAccuracy, type AccuracyOptions } from './accuracy.ts';
export { checkLoads, findRunnableInputs, type CheckOptions, type CheckResult } from './check.ts';
export { measureFidelity, type FidelityOptions } from './fidelity.ts';
export { openSession } from './session.ts';
export type { Session, SessionOptions } from './types.ts';
export { measureTimes } from './profile/measure.ts';
