import { adaRound } from './adaround.ts';
import { gptq } from './gptq.ts';
import type { RoundingMethod } from './method.ts';

/** Every way of rounding by what the layer gives. A new one is a file here, and a line. */
export const roundingMethods: readonly RoundingMethod[] = [gptq, adaRound];
