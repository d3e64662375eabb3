import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { DatasetSpec } from '../../protocol/dataset.ts';

export interface DataIdentity {
  readonly dataKey: string;
  /** For people. */
  readonly data: string;
  /** Opens the data again, from any folder; not there for random inputs. */
  readonly spec?: DatasetSpec;
  readonly random: boolean;
}

/** What tells the data of a measurement from others: how they are prepared, how many, and when their source was last changed. */
export async function dataIdentity(spec: DatasetSpec | undefined, samples: number): Promise<DataIdentity> {
  const count = `${samples.toLocaleString('en-US')} sample${samples === 1 ? '' : 's'}`;
  if (spec === undefined) {
    return { dataKey: `random ${samples}`, data: `random inputs, ${count}`, random: true };
  }
  const source = path.resolve(spec.source);
  const found = await stat(source).catch(() => undefined);
  const entries = Object.entries({ ...spec, source }).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    dataKey: JSON.stringify([entries, found?.size ?? null, found?.mtimeMs ?? null, samples]),
    data: `${path.basename(source)}, ${count}`,
    spec: { ...spec, source },
    random: false,
  };
}
