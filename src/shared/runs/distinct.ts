import type { RunsReport } from '../../protocol/runs.ts';

/** The files to run: of those with the same bytes one, whose figures are those of all. */
export function distinctRuns({ runs }: Pick<RunsReport, 'runs'>): string[] {
  const byHash = new Map<string, string>();
  for (const { path: file, sha256, error } of runs) {
    if (file !== null && !error && !byHash.has(sha256)) byHash.set(sha256, file);
  }
  return [...byHash.values()];
}
