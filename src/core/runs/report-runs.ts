import path from 'node:path';
import type { AnalysisRecord, Run, RunsReport } from '../../protocol/runs.ts';
import { passes } from '../passes/index.ts';
import type { Candidate } from './scan.ts';
import { stepTexts } from './steps.ts';
import type { RunRecord, RunStore } from './store.ts';

export interface Family {
  /** The model that was asked about. */
  readonly asked: Candidate;
  readonly family: readonly Candidate[];
  /** Names are relative to it. */
  readonly folder: string;
  readonly store: RunStore | undefined;
  /** Figures that were counted with others are not shown. */
  readonly sizes: string;
  readonly notes: readonly string[];
}

/** What a family of files comes to: a row for each, the original first, with what is remembered of it. */
export async function reportOf(found: Family): Promise<RunsReport> {
  const { asked, family, store, notes } = found;
  const original = originalOf(asked, family);
  const rows = await Promise.all(family.map(candidate => runOf(candidate, original, found)));
  const missing = original === undefined ? [await missingOriginal(found)] : [];
  const runs = [...rows.sort(byRole), ...missing.filter(run => run !== null)];
  const first = runs.find(({ role }) => role === 'original');
  const ordered = first === undefined ? runs : [first, ...runs.filter(run => run !== first)];
  return {
    model: asked.path,
    runs: ordered.map(run => ({ ...run, madeFrom: parentOf(run, ordered, family) })),
    analyses: await analysesOf(ordered, store),
    notes,
  };
}

/** The one that was asked about, if it has no history; else the one that lies highest. An archive holds it at best. */
function originalOf(asked: Candidate, family: readonly Candidate[]): Candidate | undefined {
  if (asked.provenance === null && !asked.isArchive) return asked;
  const depth = (file: string): number => file.split(path.sep).length;
  const claimed = new Set(family.flatMap(({ provenance }) => provenance?.sources ?? []));
  const isClaimed = ({ own }: Candidate): boolean => own.some(hash => claimed.has(hash));
  return family
    .filter(({ provenance, isArchive }) => provenance === null && !isArchive)
    .sort((a, b) => Number(isClaimed(b)) - Number(isClaimed(a)) || depth(a.path) - depth(b.path))[0];
}

async function runOf(candidate: Candidate, original: Candidate | undefined, found: Family): Promise<Run> {
  const { provenance, isArchive, hashes } = candidate;
  const records = await recordsOf(candidate.own, found.store);
  const own = (await found.store?.records(hashes?.sha256 ?? '')) ?? [];
  const figures = own.find(
    (record): record is Extract<RunRecord, { kind: 'figures' }> =>
      record.kind === 'figures' && record.value.sizes === found.sizes,
  );
  const latencies = records.flatMap(record => (record.kind === 'latency' ? [record.value] : []));
  const archives = found.family.filter(
    other => other.isArchive && hashes !== null && other.hashes?.content === hashes.sha256,
  );
  return {
    id: candidate.path,
    path: candidate.path,
    name: path.relative(found.folder, candidate.path).replaceAll(path.sep, '/'),
    role:
      candidate === original ? 'original' : isArchive ? 'archive' : provenance === null ? 'copy' : 'derived',
    sha256: hashes?.sha256 ?? '',
    contentSha256: hashes?.content ?? null,
    bytes: candidate.bytes,
    archivedBytes: isArchive ? candidate.bytes : smallest(archives.map(({ bytes }) => bytes)),
    madeFrom: null,
    steps: stepTexts(provenance?.steps ?? [], passes),
    figures: figures?.value ?? null,
    measured: records.flatMap(record => (record.kind === 'measurement' ? [record.value] : [])),
    latency: latencies.at(-1) ?? null,
    hasReport: own.some(({ kind }) => kind === 'report'),
    error: candidate.error,
  };
}

/** An original that was deleted or moved away, as far as its descendants tell of it. */
async function missingOriginal({ family, store, sizes }: Family): Promise<Run | null> {
  const descendant = family.find(({ provenance }) => provenance !== null)?.provenance;
  const sha256 = descendant?.sources.at(-1);
  // An archive of an original holds it.
  if (descendant === undefined || descendant === null || sha256 === undefined) return null;
  if (family.some(({ own }) => own.includes(sha256))) return null;
  const records = await recordsOf([sha256], store);
  const figures = records.flatMap(record =>
    record.kind === 'figures' && record.value.sizes === sizes ? [record.value] : [],
  );
  return {
    id: sha256,
    path: null,
    name: descendant.originName || descendant.sourceName || 'the original',
    role: 'original',
    sha256,
    contentSha256: null,
    bytes: null,
    archivedBytes: null,
    madeFrom: null,
    steps: [],
    figures: figures[0] ?? null,
    measured: records.flatMap(record => (record.kind === 'measurement' ? [record.value] : [])),
    latency: records.flatMap(record => (record.kind === 'latency' ? [record.value] : [])).at(-1) ?? null,
    hasReport: false,
    error: null,
  };
}

/** An archive was made from the model in it, wherever that is; everything else from what it names first. */
function parentOf(run: Run, runs: readonly Run[], family: readonly Candidate[]): string | null {
  const source = family.find(({ path: file }) => file === run.path)?.provenance?.sources[0];
  const wanted = [run.role === 'archive' ? run.contentSha256 : null, source].filter(
    hash => hash !== null && hash !== undefined,
  );
  const holders = wanted.flatMap(hash => [
    runs.find(other => other.id !== run.id && other.sha256 === hash),
    runs.find(other => other.id !== run.id && other.contentSha256 === hash && run.contentSha256 !== hash),
  ]);
  return holders.find(holder => holder !== undefined)?.id ?? null;
}

async function recordsOf(
  hashes: readonly string[],
  store: RunStore | undefined,
): Promise<readonly RunRecord[]> {
  if (store === undefined) return [];
  return (await Promise.all(hashes.map(hash => store.records(hash)))).flat();
}

async function analysesOf(runs: readonly Run[], store: RunStore | undefined): Promise<AnalysisRecord[]> {
  const hashes = new Set(runs.map(({ sha256 }) => sha256).filter(Boolean));
  const records = await recordsOf([...hashes], store);
  return records
    .flatMap(record => (record.kind === 'analysis' ? [record.value] : []))
    .sort((a, b) => (a.when < b.when ? 1 : -1));
}

const ROLES: readonly Run['role'][] = ['original', 'copy', 'derived', 'archive'];
const collator = new Intl.Collator('en', { numeric: true });

function byRole(a: Run, b: Run): number {
  return (
    ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
    a.steps.length - b.steps.length ||
    collator.compare(a.name, b.name)
  );
}

function smallest(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.min(...values);
}
