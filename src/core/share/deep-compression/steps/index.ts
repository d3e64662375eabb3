import type { Step } from '../work.ts';
import { centroids } from './centroids.ts';
import { prune } from './prune.ts';
import { refit } from './refit.ts';
import { retrain } from './retrain.ts';
import { share } from './share.ts';

/** Prune, make up for it, share, train what is shared. Packing is the recipe's business. */
export const STEPS: readonly Step[] = [prune, refit, retrain, share, centroids];
