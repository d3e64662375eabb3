import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MeasuredEnergy } from '../../../protocol/measured.ts';

const POWERCAP = '/sys/class/powercap';

/** A counter of energy: microjoules since some time, beginning anew after `range`. */
export interface EnergyCounter {
  readonly name: string;
  readonly file: string;
  readonly range: number;
}

/**
 * The energy counters of the processor's packages and their memory (RAPL), as Linux shows them in `/sys/class/powercap`;
 * AMD's are under the same names. Or why there are none, in a sentence.
 */
export async function findCounters(
  root = POWERCAP,
  platform: string = process.platform,
): Promise<readonly EnergyCounter[] | { readonly reason: string }> {
  if (platform !== 'linux') {
    return { reason: 'The energy counters of the processor (RAPL) can be read on Linux only.' };
  }
  const zones = (await readdir(root).catch(() => [])).filter(name => /^intel-rapl:\d+(:\d+)?$/.test(name));
  const counters: EnergyCounter[] = [];
  let denied = false;
  for (const zone of zones.toSorted()) {
    const read = (file: string): Promise<string> => readFile(path.join(root, zone, file), 'utf8');
    try {
      const name = (await read('name')).trim();
      // The package holds its cores and uncore; `psys` holds everything once more.
      if (!name.startsWith('package') && name !== 'dram') continue;
      await read('energy_uj');
      counters.push({
        name,
        file: path.join(root, zone, 'energy_uj'),
        range: Number(await read('max_energy_range_uj')),
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EACCES') denied = true;
    }
  }
  if (counters.length > 0) return counters;
  if (denied) {
    return {
      reason:
        'The energy counters of the processor (RAPL) can be read by root only on this machine: ' +
        'to open them, give read access to /sys/class/powercap/intel-rapl*/energy_uj.',
    };
  }
  return {
    reason:
      'This machine shows no energy counters of the processor (RAPL): usual in virtual machines and containers, ' +
      'and on processors without them.',
  };
}

/** Joules between two readings of a counter that may have begun anew in between. */
export function joulesBetween(before: number, after: number, range: number): number {
  return (after >= before ? after - before : after + range - before) / 1e6;
}

export interface MeterOptions {
  readonly counters: readonly EnergyCounter[];
  /** One inference, or a batch of them. */
  readonly work: () => Promise<void>;
  readonly seconds: number;
  readonly idleSeconds: number;
  /** Inferences that one call of `work` makes. */
  readonly inferences: number;
}

/**
 * Energy of an inference: what the counters say while inferences are made one after the other, above what they say while
 * nothing is done. Counters are of the whole machine and slow (about 1 ms), so nothing shorter can be measured.
 */
export async function measureEnergy(options: MeterOptions): Promise<MeasuredEnergy> {
  const { counters, work, seconds, idleSeconds, inferences } = options;
  const idle = await metered(counters, () => new Promise(resolve => setTimeout(resolve, idleSeconds * 1000)));
  let count = 0;
  const busy = await metered(counters, async () => {
    const end = performance.now() + seconds * 1000;
    do {
      await work();
      count += inferences;
    } while (performance.now() < end);
  });
  const idleWatts = idle.joules / idle.seconds;
  return {
    joules: Math.max(0, busy.joules - idleWatts * busy.seconds) / count,
    watts: busy.joules / busy.seconds,
    idleWatts,
    seconds: busy.seconds,
    domains: counters.map(({ name }) => name),
  };
}

async function metered(
  counters: readonly EnergyCounter[],
  work: () => Promise<void>,
): Promise<{ readonly joules: number; readonly seconds: number }> {
  const read = (): Promise<number[]> =>
    Promise.all(counters.map(async ({ file }) => Number(await readFile(file, 'utf8'))));
  const before = await read();
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  const after = await read();
  const joules = counters.reduce((sum, { range }, i) => sum + joulesBetween(before[i]!, after[i]!, range), 0);
  return { joules, seconds };
}
