import type { Dim } from '../../../../protocol/summary.ts';
import { DTYPE } from '../../../model/dtypes.ts';
import { broadcast } from '../broadcast.ts';
import type { RuleTable } from '../context.ts';
import { tensor } from '../value.ts';

/** Strings. */
export const rules: RuleTable = {
  StringConcat: n => [tensor(DTYPE.string, broadcast(n, [n.shape(0), n.shape(1)]))],
  StringNormalizer: n => {
    // Stop words are removed, so that the last axis may shrink.
    const removes = (n.strings('stopwords')?.length ?? 0) > 0;
    const x = n.shape(0);
    return [
      tensor(DTYPE.string, x?.map((dim, i): Dim => (removes && i === x.length - 1 ? null : dim)) ?? null),
    ];
  },
  StringSplit: n => {
    const x = n.shape(0);
    return [tensor(DTYPE.string, x && [...x, null]), tensor(DTYPE.int64, x)];
  },
  RegexFullMatch: n => [tensor(DTYPE.bool, n.shape(0))],
  TfIdfVectorizer: n => {
    const x = n.shape(0);
    const indexes = n.ints('ngram_indexes');
    const width: Dim = indexes && indexes.length > 0 ? Math.max(...indexes) + 1 : null;
    return [tensor(DTYPE.float32, x && [...x.slice(0, -1), width])];
  },
};
