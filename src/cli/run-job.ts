import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Method, Params, Result } from '../protocol/rpc.ts';
import { WorkerClient } from '../worker/client.ts';
import type { Io } from './io.ts';
import { ProgressLine } from './progress.ts';

/**
 * Runs a method in a worker process, so that a crash of the native runtime is an error like any other and Ctrl-C ends
 * the job at once. Progress and log go to stderr.
 * @param cleanUp what to do when the process had to be killed, before the error is told
 * @throws EspalierError what the method threw; `CANCELLED` after Ctrl-C; `WORKER` when the process died
 */
export async function runJob<M extends Method>(
  method: M,
  params: Params<M>,
  io: Io,
  cleanUp?: () => Promise<void>,
): Promise<Result<M>> {
  const line = new ProgressLine(io);
  const client = new WorkerClient({ script: workerScript() });
  try {
    return await client.call(method, params, {
      signal: io.signal,
      onProgress: progress => line.update(progress),
      onLog: text => line.log(text),
      ...(cleanUp && { cleanUp }),
    });
  } finally {
    line.clear();
    await client.dispose();
  }
}

/** The worker's bundle lies beside this program's own. */
function workerScript(): string {
  return path.join(path.dirname(realpathSync(process.argv[1]!)), 'worker.js');
}
