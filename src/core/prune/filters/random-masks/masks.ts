import type { PassPreview } from '../../../../protocol/report.ts';
import type { Model } from '../../../model/model.ts';
import type { PassContext, PassOutcome } from '../../../passes/types.ts';
import type { MaskSettings } from './settings.ts';

/** One choice by lot. */
export interface Mask {
  /** Parameters that are left, or are not zero: of equally good masks the one with fewer wins. */
  readonly params: number;
  /** Takes out what the mask says, from the model itself or a copy. */
  apply(model: Model): Promise<void>;
  describe(): PassOutcome;
}

/** What masks are drawn from. */
export interface MaskSource {
  /** Whether nothing would go. */
  readonly isEmpty: boolean;
  /** Layers that were left alone, in sentences. */
  readonly notes: readonly string[];
  /** The same number gives the same mask. */
  draw(number: number): Mask;
}

/** The pieces that masks take out. A new one is a file in this folder, and a line in its index. */
export interface Granularity {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  preview(context: PassContext, settings: MaskSettings): PassPreview | Promise<PassPreview>;
  /** @throws EspalierError `NO_MATCH`, `BAD_SETTING` */
  prepare(context: PassContext, settings: MaskSettings): Promise<MaskSource>;
}
