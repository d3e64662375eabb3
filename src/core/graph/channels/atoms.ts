/**
 * Positions along axes of tensors ("atoms"), in classes of those that can only be taken out together: a union-find in flat
 * arrays, with path halving and union by size. A class may be frozen, with a reason.
 */
export class Atoms {
  private parent = new Int32Array(1024);
  private weight = new Int32Array(1024);
  /** Of roots: 0 when free, else index + 1 into {@link reasons}. */
  private frozen = new Int32Array(1024);
  private length = 0;
  private readonly reasons: string[] = [];
  private readonly reasonIndex = new Map<string, number>();

  get count(): number {
    return this.length;
  }

  /** Makes `count` new atoms, each in a class of its own. @returns the first one */
  add(count: number): number {
    const base = this.length;
    this.length += count;
    if (this.length > this.parent.length) this.grow();
    for (let i = base; i < this.length; i++) {
      this.parent[i] = i;
      this.weight[i] = 1;
    }
    return base;
  }

  /** The atom that stands for the class of `atom`. */
  find(atom: number): number {
    const { parent } = this;
    let at = atom;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  join(a: number, b: number): void {
    let [x, y] = [this.find(a), this.find(b)];
    if (x === y) return;
    if (this.weight[x]! < this.weight[y]!) [x, y] = [y, x];
    this.parent[y] = x;
    this.weight[x] = this.weight[x]! + this.weight[y]!;
    this.frozen[x] ||= this.frozen[y]!;
  }

  /** The first reason that a class is given stays. */
  freeze(atom: number, reason: string): void {
    let index = this.reasonIndex.get(reason);
    if (index === undefined) {
      index = this.reasons.push(reason);
      this.reasonIndex.set(reason, index);
    }
    const root = this.find(atom);
    this.frozen[root] ||= index;
  }

  /** Why the class can't be changed; undefined when it can. */
  reasonOf(atom: number): string | undefined {
    const index = this.frozen[this.find(atom)]!;
    return index === 0 ? undefined : this.reasons[index - 1];
  }

  isFrozen(atom: number): boolean {
    return this.frozen[this.find(atom)] !== 0;
  }

  private grow(): void {
    const size = Math.max(this.length, this.parent.length * 2);
    const copy = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const array = new Int32Array(size);
      array.set(old);
      return array;
    };
    this.parent = copy(this.parent);
    this.weight = copy(this.weight);
    this.frozen = copy(this.frozen);
  }
}
