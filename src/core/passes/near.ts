/**
 * The candidates that a mistyped name probably meant, best first: those that contain it or are contained in it
 * (without regard to case), then those few edits away.
 */
export function nearest(name: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = name.toLowerCase();
  const scored: { readonly candidate: string; readonly score: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const score = distance(wanted, candidate.toLowerCase());
    if (score !== undefined) scored.push({ candidate, score });
  }
  scored.sort((a, b) => a.score - b.score || a.candidate.length - b.candidate.length);
  return scored.slice(0, limit).map(({ candidate }) => candidate);
}

/** 0 … 1, smaller is nearer; undefined for names that have nothing in common. */
function distance(a: string, b: string): number | undefined {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 0;
  if (a.length >= 2 && b.length >= 2 && (a.includes(b) || b.includes(a))) {
    return 0.4 * (1 - Math.min(a.length, b.length) / longest);
  }
  const edits = editDistance(a, b);
  return edits <= Math.max(1, longest * 0.4) ? edits / longest : undefined;
}

/** Levenshtein distance, by rows. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + change));
    }
    previous = row;
  }
  return previous[b.length]!;
}

/** ` Did you mean "a" or "b"?`, or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const near = nearest(name, candidates).map(candidate => `"${candidate}"`);
  return near.length === 0 ? '' : `Did you mean ${near.join(' or ')}?`;
}
