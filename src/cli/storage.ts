import { homedir } from 'node:os';
import path from 'node:path';

/** Where programs of this user keep what they can make again. */
export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME ?? process.env.LOCALAPPDATA ?? path.join(homedir(), '.cache');
  return path.join(base, 'espalier');
}

/** Where it is kept what jobs found out about models, by the hashes of these. */
export function runsFolder(): string {
  return path.join(cacheFolder(), 'runs');
}
