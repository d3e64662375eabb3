import {
  densePerPosition,
  forms,
  paramsOf,
  type Decomposition,
  type Form,
  type LayerSizes,
} from './forms/index.ts';
import type { LowRankSettings } from './settings.ts';

/** What a layer becomes. */
export interface Plan {
  readonly form: Form;
  readonly rank: number;
  /** Shares of its multiply-accumulates and weights that stay. */
  readonly macs: number;
  readonly params: number;
}

/** The forms that a layer may take, by the settings. With data to fit to, those that can be fitted. */
export function formsOf(
  sizes: LayerSizes,
  { convolutions, fit }: Pick<LowRankSettings, 'convolutions' | 'fit'>,
): readonly Form[] {
  const fitting = forms.filter(form => form.fits(sizes));
  const isKernel = sizes.kernel.some(size => size > 1);
  if (!isKernel) return fitting;
  const wanted = convolutions === 'auto' && fit === 'outputs' ? 'filters' : convolutions;
  return wanted === 'auto' ? fitting : fitting.filter(({ id }) => id === wanted);
}

export const canFit = ({ id }: Form): boolean => id === 'product' || id === 'filters';

/**
 * The rank by the settings; or why the layer is left alone, as the end of "left alone because …". Without `kept` (in previews) that of
 * the energy is not known.
 */
export function planOf(
  form: Form,
  sizes: LayerSizes,
  { mode, ratio, energy, rank: wanted }: LowRankSettings,
  kept?: Float64Array,
): Plan | string {
  const full = form.fullRank(sizes);
  const share = (rank: number): number => form.macs(sizes, rank) / densePerPosition(sizes);
  const rank =
    mode === 'rank'
      ? Math.min(wanted, full)
      : mode === 'ratio'
        ? largest(full, candidate => share(candidate) <= 1 - ratio)
        : largest(full, candidate => (kept?.[candidate] ?? 0) < energy) + 1;
  if (rank < 1) return 'even rank 1 would take more';
  const capped = Math.min(rank, full);
  const plan = {
    form,
    rank: capped,
    macs: share(capped),
    params: paramsOf(form, sizes, capped) / densePerPosition(sizes),
  };
  return plan.macs < 1 && plan.params < 1 ? plan : 'at that rank they would not become smaller';
}

/** The largest rank for which something holds that does not hold again after it did not; 0 for none. */
function largest(full: number, holds: (rank: number) => boolean): number {
  let [low, high] = [0, full];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Choice {
  readonly plan: Plan;
  readonly decomposition: Decomposition;
}

/** The best of several forms: at a rank or ratio that which keeps most, for what is to be kept that of fewest operations. */
export function bestOf(
  candidates: readonly (readonly [Form, Decomposition])[],
  sizes: LayerSizes,
  settings: LowRankSettings,
): Choice | string {
  let best: Choice | undefined;
  let reason = 'no form fits them';
  for (const [form, decomposition] of candidates) {
    const plan = planOf(form, sizes, settings, decomposition.kept);
    if (typeof plan === 'string') reason = plan;
    else if (best === undefined || isBetter({ plan, decomposition }, best, settings))
      best = { plan, decomposition };
  }
  return best ?? reason;
}

function isBetter(one: Choice, other: Choice, { mode }: LowRankSettings): boolean {
  if (mode === 'energy') return one.plan.macs < other.plan.macs;
  return keptBy(one) > keptBy(other);
}

export function keptBy({ plan, decomposition }: Choice): number {
  return decomposition.kept[plan.rank]!;
}
