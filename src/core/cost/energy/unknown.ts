import { EspalierError } from '../../errors.ts';

/** What a budget of energy is refused with when some of it is not known. */
export function unknownEnergy(nodes: number): EspalierError {
  return new EspalierError(
    'BAD_SETTING',
    `The energy of ${nodes} node${nodes === 1 ? '' : 's'} is not known, so no share of it can be aimed at.`,
    'Give the open sizes of the inputs, or aim at bytes or multiply-accumulates.',
  );
}
