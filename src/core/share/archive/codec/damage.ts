import { EspalierError } from '../../../errors.ts';

/** The error of an archive that contradicts itself. Which part it is, the caller knows: the decoder has to be small. */
export function damaged(): EspalierError {
  return new EspalierError('CORRUPT', 'The archive is damaged.', 'Fetch it again, or pack the model anew.');
}
