import { EspalierError } from '../../../errors.ts';
import { bayes } from './bayes.ts';
import { gapFc } from './gap-fc.ts';
import type { Head } from './head.ts';
import { linear } from './linear.ts';
import { svm } from './svm.ts';

export type { FeatureBatch, FitRequest, FittedHead, Head, HeadSettings, Pooling } from './head.ts';

/** Every head. A new one is a file here, and a line. */
export const heads: readonly Head[] = [gapFc, linear, bayes, svm];

/** @throws EspalierError `BAD_SETTING` */
export function headById(id: string): Head {
  const found = heads.find(head => head.id === id);
  if (found) return found;
  const ids = heads.map(head => head.id).join(', ');
  throw new EspalierError('BAD_SETTING', `There is no classifier "${id}".`, `Classifiers: ${ids}.`);
}
