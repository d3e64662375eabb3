import { listedShares } from './per-layer.ts';
import type { AmountSettings } from './settings.ts';
import { findStages, stageShares } from './stages.ts';

/** What shares are given to: sets of tied layers, or single weights. */
export interface ShareView<T> {
  /** Names that patterns may match. */
  readonly names: (item: T) => readonly string[];
  /** What a person calls it. */
  readonly label: (item: T) => string;
  /** Of its maps, see `mapSize`. */
  readonly size: (item: T) => string;
}

/**
 * The share of each item that goes, where the settings alone say it; undefined where scores or costs decide. Items that lose nothing may
 * be missing.
 * @throws EspalierError `NO_MATCH`, `BAD_SETTING`
 */
export function plainShares<T>(
  items: readonly T[],
  settings: AmountSettings,
  view: ShareView<T>,
): ReadonlyMap<T, number> | undefined {
  switch (settings.mode) {
    case 'layers':
      return listedShares(items, view.names, settings.layers);
    case 'stages':
      return stageShares(findStages(items, view.size), view.label, settings.stages);
    case 'uniform':
      return settings.of === 'channels' ? new Map(items.map(item => [item, settings.ratio])) : undefined;
    default:
      return undefined;
  }
}
