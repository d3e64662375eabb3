import { globMatches } from '../ui/glob.ts';

export function countMatches(pattern: string, names: readonly string[]): number {
  let count = 0;
  for (const name of names) if (globMatches(pattern, name)) count++;
  return count;
}

const SUGGESTIONS = 12;

/**
 * Patterns and names that continue what is typed: first groups (`/layer1/*`) that hold at least two
 * names, then names. A wild text suggests itself only.
 */
export function suggest(
  typed: string,
  names: readonly string[],
  chosen: readonly string[],
): readonly string[] {
  const text = typed.trim().toLowerCase();
  if (/[*?]/.test(text)) return [];
  const found = names.filter(name => name.toLowerCase().includes(text));
  const groups = [...groupCounts(found)]
    .filter(([group, count]) => count > 1 && count < names.length && group.toLowerCase().includes(text))
    .sort((a, b) => b[1] - a[1])
    .map(([group]) => group);
  const all = [...groups.slice(0, SUGGESTIONS / 2), ...found];
  return all.filter(name => !chosen.includes(name)).slice(0, SUGGESTIONS);
}

/** How many names each `prefix/*` (or `prefix.*`) holds. */
function groupCounts(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (let at = 1; at < name.length - 1; at++) {
      if (name[at] !== '/' && name[at] !== '.') continue;
      const group = `${name.slice(0, at + 1)}*`;
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
  }
  return counts;
}
