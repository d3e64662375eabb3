import type { Handlers } from './serve.ts';

type RunMethods = 'findRuns' | 'findAllRuns' | 'runFigures' | 'measureRuns' | 'remember' | 'keptReport';

/** What was made from a model, and what is known of it. */
export const runs: Pick<Handlers, RunMethods> = {
  async findRuns(params, context) {
    return (await import('../core/runs/index.ts')).findRuns(params, context);
  },

  async findAllRuns(params, context) {
    return (await import('../core/runs/index.ts')).findAllRuns(params, context);
  },

  async runFigures(params, context) {
    return (await import('../core/runs/index.ts')).runFigures(params, context);
  },

  async measureRuns(params, context) {
    return (await import('../core/runs/index.ts')).measureRuns(params, context);
  },

  async remember({ store, record }) {
    await (await import('../core/runs/index.ts')).remember(store, record);
    return null;
  },

  async keptReport({ store, path }) {
    return (await import('../core/runs/index.ts')).keptReport(store, path);
  },
};
