import type { Atoms } from './atoms.ts';

/**
 * An axis whose positions are pairs (or more) of positions of other axes, as a Reshape makes them: 768 channels as 12 heads of 64.
 * It can be cut along one of these only: whole heads, or the same entries of all heads.
 */
export interface Composite {
  readonly base: number;
  readonly count: number;
  /** Outermost first. Position i of the axis belongs to `base + ⌊i / stride⌋ mod count` of each. */
  readonly factors: readonly Factor[];
  /** The node, for reasons. */
  readonly label: string;
}

export interface Factor {
  readonly base: number;
  readonly count: number;
  readonly stride: number;
}

/**
 * Decides for each composite along which factor it may be cut, and joins its positions with those of that factor; the other factors are
 * frozen. A factor that is frozen for other reasons is no choice; of several the outermost is taken: heads rather than entries of heads.
 */
export function settleComposites(atoms: Atoms, composites: readonly Composite[]): void {
  let open = [...composites];
  while (open.length > 0) {
    const left: Composite[] = [];
    for (const composite of open) if (!settleIfClear(atoms, composite)) left.push(composite);
    if (left.length === open.length) {
      const [first, ...others] = left;
      choose(atoms, first!, viable(atoms, first!)[0]!);
      open = others;
    } else {
      open = left;
    }
  }
}

/** True when there was at most one choice. */
function settleIfClear(atoms: Atoms, composite: Composite): boolean {
  const choices = viable(atoms, composite);
  const [only, second] = choices;
  if (only !== undefined && !isAllFrozen(atoms, composite)) {
    if (second !== undefined) return false;
    choose(atoms, composite, only);
    return true;
  }
  // Nothing to choose from: whatever froze the one freezes the other.
  const reason = atoms.reasonOf(composite.base) ?? frozenReason(atoms, composite);
  for (let i = 0; i < composite.count; i++) atoms.freeze(composite.base + i, reason);
  for (const factor of composite.factors) freezeFactor(atoms, factor, reason);
  return true;
}

function frozenReason(atoms: Atoms, { factors, label }: Composite): string {
  const reasons = factors.map(factor => atoms.reasonOf(factor.base));
  return reasons.find(Boolean) ?? `its parts can't be changed (Reshape "${label}")`;
}

function viable(atoms: Atoms, composite: Composite): Factor[] {
  return composite.factors.filter(factor => factor.count > 1 && !isAllFrozen(atoms, factor));
}

function isAllFrozen(atoms: Atoms, { base, count }: { base: number; count: number }): boolean {
  for (let i = 0; i < count; i++) if (!atoms.isFrozen(base + i)) return false;
  return true;
}

function choose(atoms: Atoms, composite: Composite, factor: Factor): void {
  const others = composite.factors.filter(other => other !== factor && other.count > 1);
  const sizes = composite.factors.map(one => one.count).join(' × ');
  const reason = `its size is kept when blocks of it are taken out: ${composite.count} = ${sizes} (Reshape "${composite.label}")`;
  for (const other of others) freezeFactor(atoms, other, reason);
  for (let i = 0; i < composite.count; i++) {
    const digit = Math.floor(i / factor.stride) % factor.count;
    atoms.join(composite.base + i, factor.base + digit);
  }
}

function freezeFactor(atoms: Atoms, { base, count }: Factor, reason: string): void {
  for (let i = 0; i < count; i++) atoms.freeze(base + i, reason);
}
