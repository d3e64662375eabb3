import { withZero, type CalibrationMethod } from './method.ts';

/** Averages of each sample's smallest and largest value. Source: Jacob et al. 2018, section 3.1. */
export const movingAverage: CalibrationMethod = {
  id: 'average',
  title: 'Moving average',
  help: 'Averages of each sample’s smallest and largest value: single samples far out count little.',
  needsHistogram: false,
  range: ({ averageMin, averageMax }) => withZero(averageMin, averageMax),
};
