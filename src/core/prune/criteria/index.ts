import { EspalierError } from '../../errors.ts';
import { apoz } from './apoz.ts';
import { bnScale } from './bn-scale.ts';
import type { Criterion } from './criterion.ts';
import { entropy } from './entropy.ts';
import { fpgm } from './fpgm.ts';
import { l1 } from './l1.ts';
import { l2 } from './l2.ts';
import { lda } from './lda.ts';
import { random } from './random.ts';
import { taylor } from './taylor.ts';

export type { Criterion, LayerScores, ScoringInput } from './criterion.ts';

/** Every criterion. A new one is a file here, and a line. */
export const criteria: readonly Criterion[] = [l1, l2, fpgm, bnScale, apoz, entropy, lda, taylor, random];

/** @throws EspalierError `BAD_SETTING` */
export function criterionById(id: string): Criterion {
  const found = criteria.find(criterion => criterion.id === id);
  if (found) return found;
  throw new EspalierError(
    'BAD_SETTING',
    `There is no criterion "${id}".`,
    `Criteria: ${criteria.map(one => one.id).join(', ')}.`,
  );
}
