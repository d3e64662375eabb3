// The two processes that the library runs in, in one bundle. Nothing of either is run before it is asked for.

/** The command line: `dist/cli.js`. */
export const cli = async (): Promise<unknown> => import('./cli/main.ts');

/** The process that jobs run in: `dist/worker.js`. */
export const worker = async (): Promise<unknown> => import('./worker/main.ts');
