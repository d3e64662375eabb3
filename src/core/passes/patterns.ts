/** A pattern for names: the whole name must match; `*` stands for any characters, `?` for one. */
export interface NamePattern {
  readonly text: string;
  matches(name: string): boolean;
}

export function namePattern(text: string): NamePattern {
  return { text, matches: name => globMatches(text, name) };
}

/** Linear in memory and without the exponential cases of regular expressions: on a mismatch only the last `*` takes more. */
function globMatches(pattern: string, name: string): boolean {
  let p = 0;
  let n = 0;
  let star = -1;
  let resume = 0;
  while (n < name.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = n;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** What of a pattern is not wild: for finding names that were meant. */
export function literalPart(text: string): string {
  return text.replaceAll(/[*?]/g, '');
}
