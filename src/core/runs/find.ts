import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { FindRunsParams, RunsReport } from '../../protocol/runs.ts';
import { EspalierError, toEspalierError } from '../errors.ts';
import type { JobContext } from '../passes/types.ts';
import { families } from './families.ts';
import { sizesKey } from './figures.ts';
import { Identifier } from './identify.ts';
import { findModelFiles } from './model-files.ts';
import { reportOf } from './report-runs.ts';
import { lookInto, lookIntoAll, type Candidate } from './scan.ts';
import { RunStore } from './store.ts';

/**
 * A model with all that was made from it, and what is known of each: found again by the hashes in their metadata, so under
 * any name. Looks into the model's folder and those below, and into the folders given. Only the structure of a model
 * is read, and all of those that belong together, once, for their hashes.
 * @throws EspalierError what opening the model throws; `CANCELLED`
 */
export async function findRuns(params: FindRunsParams, job: JobContext): Promise<RunsReport> {
  const model = path.resolve(params.path);
  const search = new Search(params, job);
  const asked = await lookInto(model);
  const others = await search.candidates([path.dirname(model), ...(params.folders ?? [])], model);
  await asked.identify(search.identifier);
  if (asked.error !== null) throw new EspalierError('IO', asked.error.message, asked.error.hint);
  await search.identifyRelated(asked, others);
  return search.report(asked, await search.familyOf(asked, others));
}

/** Every family of more than one file below a folder, each with its original as the model asked about. @throws EspalierError `NOT_FOUND`, `IO`, `CANCELLED` */
export async function findAllRuns(params: FindRunsParams, job: JobContext): Promise<RunsReport[]> {
  const folder = path.resolve(params.path);
  const search = new Search(params, job);
  const all = await search.candidates([folder, ...(params.folders ?? [])]);
  for (const candidate of all) await candidate.identify(search.identifier);
  const reports: RunsReport[] = [];
  for (const family of families(all)) {
    if (family.length < 2 && family[0]?.provenance === null) continue;
    const original = family.find(({ provenance, isArchive }) => provenance === null && !isArchive);
    reports.push(await search.report(original ?? family[0]!, family, folder));
  }
  await search.identifier.save();
  return reports;
}

/** Whether a path is that of a folder. @throws EspalierError `NOT_FOUND`, `IO` */
export async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch (error) {
    throw toEspalierError(error);
  }
}

class Search {
  readonly identifier: Identifier;
  private readonly store: RunStore | undefined;
  private readonly notes: string[] = [];

  constructor(
    private readonly params: FindRunsParams,
    private readonly job: JobContext,
  ) {
    this.store = params.store === undefined ? undefined : new RunStore(params.store);
    this.identifier = new Identifier(this.store, job.signal);
  }

  async candidates(folders: readonly string[], except?: string): Promise<Candidate[]> {
    const { files, isCut } = await findModelFiles(folders, this.job.signal);
    if (isCut)
      this.notes.push('There are more folders and models than are looked at: some runs may be missing.');
    return lookIntoAll(
      files.filter(file => file !== except),
      this.job,
    );
  }

  /**
   * Hashes what may belong to the model: files that say where they came from, archives, and those without a history that may
   * be its original or a copy. Foreign models are not read, unless the original could be among them.
   */
  async identifyRelated(asked: Candidate, others: readonly Candidate[]): Promise<void> {
    const claimed = new Set([asked, ...others].flatMap(({ provenance }) => provenance?.sources ?? []));
    const wanted = others.filter(({ provenance, isArchive }) => provenance !== null || isArchive);
    const plain = others.filter(candidate => !wanted.includes(candidate));
    const names = new Set(
      [asked, ...wanted].flatMap(({ provenance: from }) => [from?.originName, from?.sourceName]),
    );
    wanted.push(...plain.filter(({ bytes, name }) => bytes === asked.bytes || names.has(name)));
    for (const candidate of wanted) await candidate.identify(this.identifier);
    const isOriginal = ({ own }: Candidate): boolean => own.some(hash => claimed.has(hash));
    if (asked.provenance === null || wanted.some(other => other.provenance === null && isOriginal(other)))
      return;
    // Renamed: any could be it.
    for (const candidate of plain) {
      await candidate.identify(this.identifier);
      if (isOriginal(candidate)) return;
    }
  }

  async familyOf(asked: Candidate, others: readonly Candidate[]): Promise<Candidate[]> {
    await this.identifier.save();
    const known = others.filter(({ hashes, provenance }) => hashes !== null || provenance !== null);
    return families([asked, ...known]).find(family => family.includes(asked)) ?? [asked];
  }

  report(
    asked: Candidate,
    family: readonly Candidate[],
    folder = path.dirname(asked.path),
  ): Promise<RunsReport> {
    const sizes = sizesKey(this.params.options);
    return reportOf({ asked, family, folder, store: this.store, sizes, notes: this.notes });
  }
}
