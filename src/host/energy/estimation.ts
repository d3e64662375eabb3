import path from 'node:path';
import * as vscode from 'vscode';
import type { EnergyParams, EnergyResult } from '../../protocol/rpc.ts';
import { Owner } from '../dispose.ts';
import type { JobRunner } from '../jobs/job-runner.ts';
import type { Inspector } from '../models/inspector.ts';

interface EstimationParts {
  readonly inspector: Inspector;
  readonly jobs: JobRunner;
}

/**
 * Makes the estimates of one model; only the newest question is answered. One that needs no data reads the file only, and is
 * made by the process that inspects; zeros of activations are measured by a job, once for the same data.
 */
export class Estimation extends Owner {
  #running: AbortController | undefined;
  #zeros: EnergyParams['zeros'];

  constructor(
    private readonly parts: EstimationParts,
    private readonly tell: (message: string) => void,
  ) {
    super();
    this.own({ dispose: () => this.stop() });
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  /** The model, or the data, are others now. */
  forgetZeros(): void {
    this.stop();
    this.#zeros = undefined;
  }

  /**
   * Undefined when it was stopped, or another question came.
   * @throws EspalierError what the estimate throws
   */
  async make(params: EnergyParams): Promise<EnergyResult | undefined> {
    this.stop();
    const controller = (this.#running = new AbortController());
    const { signal } = controller;
    this.tell(vscode.l10n.t('Estimating…'));
    try {
      const zeros = this.#zeros;
      const report =
        params.data === undefined || zeros !== undefined
          ? await this.parts.inspector.call('energy', { ...params, ...(zeros && { zeros }) }, { signal })
          : await this.#withData(params, signal);
      return signal.aborted ? undefined : report;
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    } finally {
      if (this.#running === controller) this.#running = undefined;
    }
  }

  async #withData(params: EnergyParams, signal: AbortSignal): Promise<EnergyResult> {
    const source = new vscode.CancellationTokenSource();
    const cancel = (): void => source.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    try {
      const report = await this.parts.jobs.run(
        {
          method: 'energy',
          params,
          title: vscode.l10n.t('Estimate Energy'),
          subject: path.basename(params.path),
          folder: path.dirname(params.path),
        },
        {
          silent: true,
          token: source.token,
          onProgress: ({ message }) => !signal.aborted && this.tell(message),
        },
      );
      const { samples, activationZeros: values } = report;
      // After an abort they are of other data, or of another file.
      if (!signal.aborted && values !== undefined) this.#zeros = { samples, values };
      return report;
    } finally {
      signal.removeEventListener('abort', cancel);
      source.dispose();
    }
  }
}
