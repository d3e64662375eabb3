import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { DatasetSpec } from '../../protocol/dataset.ts';
import type { ValueSummary } from '../../protocol/summary.ts';
import { EspalierError } from '../errors.ts';
import { readDatasetJson } from './dataset-json.ts';
import { readHead } from './files.ts';
import type { Candidate } from './source.ts';
import { sources } from './sources/index.ts';
export { Random } from './prng.ts';
export { randomDataset, type RandomOptions } from './random.ts';
import type { Dataset } from './types.ts';

/**
 * Opens data for a model; what `spec.source` is, is told from its content. Relative paths are relative to the working directory.
 * @throws EspalierError `NOT_FOUND`; `BAD_DATA` naming the file and what is wrong with it, or what does not fit the model
 */
export async function openDataset(
  spec: DatasetSpec,
  model: { readonly inputs: readonly ValueSummary[] },
): Promise<Dataset> {
  const settings = /\.json$/i.test(spec.source) ? await withJson(spec) : spec;
  const file = path.resolve(settings.source);
  const candidate = await examine(file);
  for (const source of sources) {
    if (await source.matches(candidate)) {
      const labels = settings.labels === undefined ? {} : { labels: path.resolve(settings.labels) };
      return source.open({
        path: file,
        spec: { ...settings, source: file, ...labels },
        inputs: model.inputs,
      });
    }
  }
  throw new EspalierError(
    'BAD_DATA',
    `${path.basename(file)} is no data that can be read.`,
    `Data are ${sources.map(source => source.description).join('; ')}; or a dataset.json that names one of them.`,
  );
}

/** The settings of a `dataset.json`, under those given beside it (flags of a command line). */
async function withJson(spec: DatasetSpec): Promise<DatasetSpec> {
  const file = path.resolve(spec.source);
  await examine(file); // says so when it is not there
  const fromFile = await readDatasetJson(file);
  const given = Object.entries(spec).filter(([, value]) => value !== undefined);
  return { ...fromFile, ...Object.fromEntries(given), source: fromFile.source };
}

async function examine(file: string): Promise<Candidate> {
  const info = await stat(file).catch((error: unknown) => {
    throw new EspalierError('NOT_FOUND', `There is no ${file}.`, 'Check the path of the data.', {
      cause: error,
    });
  });
  if (info.isDirectory()) {
    const entries = (await readdir(file)).sort();
    return { path: file, isFolder: true, head: new Uint8Array(), entries };
  }
  return { path: file, isFolder: false, head: await readHead(file), entries: [] };
}
