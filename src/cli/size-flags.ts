import type { InspectOptions } from '../protocol/summary.ts';
import { parseInteger, parsePair } from './usage.ts';

/** Flags that give numbers to the sizes a model leaves open. */
export const sizeOptions = {
  batch: { type: 'string' },
  dim: { type: 'string', multiple: true },
} as const;

export const sizeHelp = `Sizes:
  --batch N           number put for a free first size of the inputs (default 1)
  --dim NAME=N        number put for another free size, by its name or as INPUT.AXIS; may be repeated`;

export function parseSizes(flags: {
  readonly batch?: string | undefined;
  readonly dim?: readonly string[] | undefined;
}): InspectOptions {
  const freeDims = (flags.dim ?? []).map(text => {
    const [name, value] = parsePair('--dim', text);
    return [name, parseInteger(`--dim ${name}`, value, 1)] as const;
  });
  return {
    ...(flags.batch !== undefined && { batch: parseInteger('--batch', flags.batch, 1) }),
    ...(freeDims.length > 0 && { freeDims: Object.fromEntries(freeDims) }),
  };
}
