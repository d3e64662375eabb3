import type { Selection } from '../../passes/layer-selection.ts';
import type { PassContext } from '../../passes/types.ts';
import type { SharedLayer } from '../weights/share-layer.ts';
import type { DeepCompressionSettings } from './settings.ts';

/** What the steps work on, and what the last of them leaves. */
export interface Work {
  readonly context: PassContext;
  readonly settings: DeepCompressionSettings;
  readonly selection: Selection;
  readonly notes: string[];
  shared: readonly SharedLayer[];
}

/** One stage of Deep Compression. Its order in the list is the order in which they run. */
export interface Step {
  readonly title: string;
  /** Part of the progress bar, in any unit. */
  readonly share: number;
  applies(work: Work): boolean;
  run(work: Work): Promise<void>;
}

/** Whether the weights are fitted to what their layers gave before. */
export function isFitted({ context, settings }: Pick<Work, 'context' | 'settings'>): boolean {
  return settings.refit && context.dataset !== undefined && context.original !== undefined;
}

/** Whether there is something to train with. */
export function hasLabels({ context }: Pick<Work, 'context'>): boolean {
  return context.dataset?.hasLabels === true;
}
