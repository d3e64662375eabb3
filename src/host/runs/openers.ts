import * as vscode from 'vscode';
import type { Method, Params, Result } from '../../protocol/rpc.ts';
import type { Host } from '../context.ts';
import type { Job } from '../jobs/job.ts';

type Opener<M extends Method> = (host: Host, value: Result<M>, params: Params<M>) => unknown;

/** Where the outcome of a job is shown, by its method. One that is not here has nothing to show. */
const OPENERS: { readonly [M in Method]?: Opener<M> } = {
  compress: ({ reports }, report) => reports.showReport(report),
  compare: ({ reports }, comparison) => reports.showComparison(comparison),
  pack: ({ reports }, report) => reports.showPacked(report),
  evaluate: ({ reports }, result, { path, data }) =>
    reports.showEvaluation({ model: path, data: data.source, result }),
  sensitivity: ({ sensitivity }, _, { path }) => sensitivity.show(vscode.Uri.file(path)),
  energy: ({ energy }, _, { path }) => energy.show(vscode.Uri.file(path)),
  measure: ({ energy }, _, { path }) => energy.show(vscode.Uri.file(path)),
  measureRuns: ({ runs }, _, { original, paths }) => {
    const [model = original] = paths;
    return model !== null && runs.show(vscode.Uri.file(original ?? model));
  },
};

/** Whether there is something to be shown of a job. */
export function hasOutcome({ state }: Job): boolean {
  return state.kind === 'done' && OPENERS[state.outcome.method] !== undefined;
}

/** Shows what a job found out, or what it made. */
export function openOutcome(host: Host, { request, state }: Job): void {
  if (state.kind !== 'done') return;
  const { method, value } = state.outcome;
  (OPENERS[method] as Opener<typeof method> | undefined)?.(host, value, request.params);
}
