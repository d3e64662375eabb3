import path from 'node:path';

/** Of `--profile`: ids as they are, files by their whole path, as the job may run elsewhere. */
export function profileName(wanted: string): string {
  return wanted.toLowerCase().endsWith('.json') ? path.resolve(wanted) : wanted;
}
