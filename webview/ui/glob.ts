/**
 * Whether the whole name matches a pattern in which `*` stands for any characters and `?` for one, as in
 * the passes. No regular expression: those can take exponential time on a pattern with many stars.
 */
export function globMatches(pattern: string, name: string): boolean {
  let at = 0;
  let seen = 0;
  let star = -1;
  let resume = 0;
  while (seen < name.length) {
    const wanted = pattern[at];
    if (wanted === '*') {
      star = at++;
      resume = seen;
    } else if (wanted === '?' || (wanted !== undefined && wanted === name[seen])) {
      at++;
      seen++;
    } else if (star >= 0) {
      // Back to the last star, which takes one more character.
      at = star + 1;
      seen = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
