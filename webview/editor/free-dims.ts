import type { ModelSummary } from '../../src/protocol/summary.ts';

type Sizes = Pick<ModelSummary, 'inputs' | 'freeDims' | 'batch'>;

/** Names of the sizes that the batch stands for: the first ones of the inputs; `<input>.0` when unnamed. */
export function firstSizes({ inputs }: Pick<Sizes, 'inputs'>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, shape } of inputs) {
    const first = shape?.[0];
    if (typeof first === 'string') names.add(first);
    else if (first === null) names.add(`${name}.0`);
  }
  return names;
}

/**
 * The sizes that need a field beside the batch's: all that are not a first one; and first ones too when
 * there are several (a batch and a length, say), or when one was given another number than the batch.
 */
export function shownDimensions(
  { freeDims, batch }: Sizes,
  firsts: ReadonlySet<string>,
): readonly [name: string, value: number | null][] {
  return Object.entries(freeDims).filter(
    ([name, value]) => !firsts.has(name) || firsts.size > 1 || value !== batch,
  );
}

/** What to ask the host for: every size that has a number, but first ones that only follow the batch. */
export function givenDims(
  { freeDims, batch }: Sizes,
  firsts: ReadonlySet<string>,
  changed: Readonly<Record<string, number | null>>,
): Readonly<Record<string, number>> {
  const given: Record<string, number> = {};
  for (const [name, value] of Object.entries({ ...freeDims, ...changed })) {
    const follows = firsts.has(name) && value === batch && !(name in changed);
    if (value !== null && !follows) given[name] = value;
  }
  return given;
}
