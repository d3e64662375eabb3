import path from 'node:path';
import { SizeNames } from '../core/cost/size-names.ts';
import { openModel } from '../core/formats/index.ts';
import { didYouMean } from '../core/passes/near.ts';
import type { InspectOptions } from '../protocol/summary.ts';
import { parseInteger, parsePair, usageError } from './usage.ts';

/** Flags that give numbers to the sizes a model leaves open. */
export const sizeOptions = {
  batch: { type: 'string' },
  dim: { type: 'string', multiple: true },
} as const;

export const sizeHelp = `Sizes:
  --batch N           number put for a free first size of the inputs (default 1)
  --dim NAME=N        number put for another free size, by its name or as INPUT.AXIS; may be repeated`;

interface SizeFlags {
  readonly batch?: string | undefined;
  readonly dim?: readonly string[] | undefined;
}

/**
 * The sizes that the flags give, whose names one of the models must have.
 * @throws EspalierError `USAGE`, and what opening a model throws
 */
export async function sizesFor(models: readonly string[], flags: SizeFlags): Promise<InspectOptions> {
  const sizes = parseSizes(flags);
  const wanted = Object.keys(sizes.freeDims ?? {});
  if (wanted.length === 0) return sizes;
  const known: SizeNames[] = [];
  for (const file of models) {
    const model = await openModel(path.resolve(file));
    known.push(new SizeNames(model));
    await model.close();
  }
  const unknown = wanted.find(name => !known.some(names => names.has(name)));
  if (unknown === undefined) return sizes;
  const free = [...new Set(known.flatMap(names => names.free))];
  const hint = free.length === 0 ? 'All its sizes are fixed.' : `Its free sizes: ${free.join(', ')}.`;
  throw usageError(
    `--dim: the model has no free size called "${unknown}".`,
    [didYouMean(unknown, free), hint].filter(Boolean).join(' '),
  );
}

export function parseSizes(flags: SizeFlags): InspectOptions {
  const freeDims = (flags.dim ?? []).map(text => {
    const [name, value] = parsePair('--dim', text);
    return [name, parseInteger(`--dim ${name}`, value, 1)] as const;
  });
  return {
    ...(flags.batch !== undefined && { batch: parseInteger('--batch', flags.batch, 1) }),
    ...(freeDims.length > 0 && { freeDims: Object.fromEntries(freeDims) }),
  };
}
