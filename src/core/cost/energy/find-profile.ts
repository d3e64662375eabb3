import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ProfileSource } from '../../../protocol/energy.ts';
import { EspalierError, toEspalierError } from '../../errors.ts';
import { JsonFile } from '../../json/file.ts';
import { parseProfile, parseProfileFile } from './parse-profile.ts';
import type { HardwareProfile } from './profile.ts';
import { profiles } from './profiles/index.ts';

/**
 * A built-in profile or one of the user's by its id, or the one in a `.json` file. Without a wish, the first built-in one.
 * @throws EspalierError `BAD_SETTING` for an id that is not there or a faulty file; `NOT_FOUND`, `IO`
 */
export async function findProfile(
  wanted?: string,
  own: readonly ProfileSource[] = [],
): Promise<HardwareProfile> {
  if (wanted === undefined) return profiles[0]!;
  const builtIn = profiles.find(({ id }) => id === wanted);
  if (builtIn) return builtIn;
  const read = await readProfiles(own);
  const found = read.profiles.find(({ id }) => id === wanted);
  if (found) return found;
  if (wanted.toLowerCase().endsWith('.json')) return readProfile({ file: wanted });
  // A faulty profile of the user's may be the one that was meant.
  const [problem] = read.problems;
  if (problem !== undefined) throw problem;
  const known = [...profiles, ...read.profiles].map(({ id }) => id).join(', ');
  throw new EspalierError(
    'BAD_SETTING',
    `There is no hardware profile "${wanted}".`,
    `There are ${known}; a profile of your own is a .json file.`,
  );
}

/** Profiles of the user's: those that are sound, and what is wrong with the others. An id may be there only once. */
export async function readProfiles(
  sources: readonly ProfileSource[],
): Promise<{ readonly profiles: readonly HardwareProfile[]; readonly problems: readonly EspalierError[] }> {
  const found: HardwareProfile[] = [];
  const problems: EspalierError[] = [];
  for (const source of sources) {
    try {
      const profile = await readProfile(source);
      if ([...profiles, ...found].some(({ id }) => id === profile.id)) {
        throw new EspalierError(
          'BAD_SETTING',
          `${nameOf(source)}: "id" must be another one: there is a profile "${profile.id}" already.`,
        );
      }
      found.push(profile);
    } catch (error) {
      problems.push(toEspalierError(error));
    }
  }
  return { profiles: found, problems };
}

function nameOf(source: ProfileSource): string {
  return 'file' in source ? path.basename(source.file) : source.name;
}

async function readProfile(source: ProfileSource): Promise<HardwareProfile> {
  const name = nameOf(source);
  if (!('file' in source)) return parseProfile(source.data, name);
  let content: string;
  try {
    content = await readFile(source.file, 'utf8');
  } catch (error) {
    throw toEspalierError(error);
  }
  return parseProfileFile(new JsonFile(content, name, 'BAD_SETTING'));
}
