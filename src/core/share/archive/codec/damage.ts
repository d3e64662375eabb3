import { EspalierError } from '../../../errors.ts';

/** The error of an archive that contradicts itself. */
export function damaged(what: string): EspalierError {
  return new EspalierError(
    'CORRUPT',
    `The archive is damaged: ${what}.`,
    'Copy or download it again, or pack the model anew.',
  );
}
