import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { EspalierError, toEspalierError } from '../../errors.ts';
import { parseProfile } from './parse-profile.ts';
import type { HardwareProfile } from './profile.ts';
import { profiles } from './profiles/index.ts';

/**
 * A built-in profile by its id, or the one in a `.json` file. Without a wish, the first built-in one.
 * @throws EspalierError `BAD_SETTING` for an id that is not there or a faulty file; `NOT_FOUND`, `IO`
 */
export async function findProfile(wanted?: string): Promise<HardwareProfile> {
  if (wanted === undefined) return profiles[0]!;
  const builtIn = profiles.find(({ id }) => id === wanted);
  if (builtIn) return builtIn;
  if (!wanted.toLowerCase().endsWith('.json')) {
    throw new EspalierError(
      'BAD_SETTING',
      `There is no hardware profile "${wanted}".`,
      `Built in are ${profiles.map(({ id }) => id).join(', ')}; a profile of your own is a .json file.`,
    );
  }
  return readProfile(wanted);
}

async function readProfile(file: string): Promise<HardwareProfile> {
  const name = path.basename(file);
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    throw toEspalierError(error);
  }
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch (error) {
    throw new EspalierError('BAD_SETTING', `${name} is not JSON: ${(error as Error).message}.`);
  }
  return parseProfile(data, name);
}
