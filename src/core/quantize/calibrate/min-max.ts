import { withZero, type CalibrationMethod } from './method.ts';

/** The smallest and the largest value that was seen. */
export const minMax: CalibrationMethod = {
  id: 'minmax',
  title: 'Smallest and largest value',
  help: 'Nothing is cut off; a single outlier makes all steps coarser.',
  needsHistogram: false,
  range: ({ min, max }) => withZero(min, max),
};
