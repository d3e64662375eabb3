import type { Fusion, FusionKind } from '../../../protocol/fusion.ts';

/** What each kind is called in tables. */
export const KIND_TEXTS: Readonly<Record<FusionKind, string>> = {
  integer: 'integers',
  absorbed: 'absorbed',
  weights: 'integer weights',
  float: 'floats',
};

export function countKinds(fusions: Iterable<Pick<Fusion, 'kind'>>): Record<FusionKind, number> {
  const counts = { integer: 0, absorbed: 0, weights: 0, float: 0 };
  for (const { kind } of fusions) counts[kind]++;
  return counts;
}
