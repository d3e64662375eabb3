import type { Provenance } from '../../protocol/runs.ts';

/** A file as far as its family is told by hashes. */
export interface Member {
  /** Its own, and that of the model in it when it is an archive. */
  readonly own: readonly string[];
  readonly provenance: Provenance | null;
}

/** Files that hang together by what they are and what they say they were made from. Each family keeps the order of the files. */
export function families<M extends Member>(members: readonly M[]): M[][] {
  const links = new Links();
  for (const { own, provenance } of members) links.join([...own, ...(provenance?.sources ?? [])]);
  const groups = new Map<string, M[]>();
  for (const member of members) {
    const hash = member.own[0] ?? member.provenance?.sources[0];
    if (hash === undefined) continue;
    const root = links.rootOf(hash);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [member]);
    else group.push(member);
  }
  return [...groups.values()];
}

/** Sets of hashes that are joined step by step. */
class Links {
  private readonly parents = new Map<string, string>();

  join([first, ...others]: readonly string[]): void {
    if (first === undefined) return;
    for (const other of others) {
      const [a, b] = [this.rootOf(first), this.rootOf(other)];
      if (a !== b) this.parents.set(a, b);
    }
  }

  rootOf(hash: string): string {
    let root = hash;
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root)) root = next;
    // Shortens the way for the next time.
    for (let at = hash; at !== root;) {
      const next = this.parents.get(at)!;
      this.parents.set(at, root);
      at = next;
    }
    return root;
  }
}
