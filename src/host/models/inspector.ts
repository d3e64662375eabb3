import path from 'node:path';
import * as vscode from 'vscode';
import type { Method, Params, Result } from '../../protocol/rpc.ts';
import type { PassInfo } from '../../protocol/settings.ts';
import { WorkerClient } from '../../worker/client.ts';
import type { CallOptions } from '../../worker/client.ts';
import { config } from '../config.ts';
import { Owner } from '../dispose.ts';
import type { Log } from '../log.ts';

/**
 * The worker process that answers questions about models: summaries, histograms, previews. It is shared by all
 * editors and kept while the window lives; jobs get a process each ({@link jobWorker}).
 */
export class Inspector extends Owner {
  #client: WorkerClient | undefined;
  #passes: Promise<readonly PassInfo[]> | undefined;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: Log,
  ) {
    super();
    this.own({ dispose: () => void this.#client?.dispose() });
  }

  /** Process id, for tests that end it. */
  get pid(): number | undefined {
    return this.#client?.pid;
  }

  call<M extends Method>(method: M, params: Params<M>, options?: CallOptions): Promise<Result<M>> {
    this.#client ??= jobWorker(this.extensionUri, this.log);
    return this.#client.call(method, params, options);
  }

  /** Every pass there is. Asked once: they don't change while the window lives. */
  async passes(): Promise<readonly PassInfo[]> {
    this.#passes ??= this.call('passes', {});
    try {
      return await this.#passes;
    } catch (error) {
      this.#passes = undefined;
      throw error;
    }
  }
}

/** A client for a worker process of its own; started by its first call. */
export function jobWorker(extensionUri: vscode.Uri, log: Log): WorkerClient {
  return new WorkerClient({
    script: path.join(extensionUri.fsPath, 'dist', 'worker.js'),
    memoryLimitMb: config.memoryLimitMb(),
    onOutput: line => log.debug(`worker: ${line}`),
  });
}
