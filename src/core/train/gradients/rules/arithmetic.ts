import type { GradientRule, GradientTable } from '../types.ts';

const add: GradientRule = call =>
  call.wanted.map((wanted, i) => (wanted ? call.reduceTo(call.dy(), i) : undefined));

export const gradients: GradientTable = { Add: add };
