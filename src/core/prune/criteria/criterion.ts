import type { Dataset } from '../../data/types.ts';
import type { ChannelGroup, Coupling, Layer, Removal } from '../../graph/channels/index.ts';
import type { JobContext } from '../../passes/types.ts';
import type { PassNeed } from '../../../protocol/settings.ts';

/** What a criterion is given. */
export interface ScoringInput {
  readonly coupling: Coupling;
  readonly groups: readonly ChannelGroup[];
  /** Every layer of the groups, once. */
  readonly layers: readonly Layer[];
  readonly job: JobContext;
  readonly seed: number;
  /** Given when the criterion needs data. */
  readonly dataset: Dataset | undefined;
  /** Channels that are gone already: what they would have added to a later filter does not count. */
  readonly removal: Removal;
}

/** For each layer that the criterion can judge, one number a channel: the smaller, the sooner it goes. */
export type LayerScores = ReadonlyMap<Layer, ArrayLike<number>>;

/** Says how much a channel matters. A new one is a file in this folder, and a line in its index. */
export interface Criterion {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly needs: PassNeed;
  /** Whether scores of different layers can be compared as they are; else they are divided by the mean of their layer first. */
  readonly comparable: boolean;
  /** @throws EspalierError `BAD_DATA`, `CANCELLED` */
  score(input: ScoringInput): Promise<LayerScores>;
}
