import type { DatasetSpec } from '../../protocol/dataset.ts';
import type { InspectOptions, ModelSummary } from '../../protocol/summary.ts';
import { openDataset, randomDataset } from '../data/index.ts';
import type { Dataset } from '../data/types.ts';
import { EspalierError } from '../errors.ts';
import { findRunnableInputs, openSession } from '../runtime/index.ts';
import { fileBytes } from './measure.ts';
import { sessionOptions } from './recording.ts';

/** Models larger than this are run with as few copies of their weights as can be, one at a time. */
const LARGE_BYTES = 1e9;

/** Random samples that are compared, when they don't take longer than this in all. */
const RANDOM_SAMPLES = 16;
const RANDOM_SECONDS = 5;

/** What models are fed with in a job. */
export interface RunData {
  readonly dataset: Dataset;
  /** Whether the user gave it; else it is random. */
  readonly given: boolean;
  /** Sizes of open dimensions that the model ran with. */
  readonly dims: Readonly<Record<string, number>>;
}

export function isLarge(bytes: number): boolean {
  return bytes > LARGE_BYTES;
}

export interface RunDataRequest {
  readonly path: string;
  readonly summary: ModelSummary;
  readonly spec: DatasetSpec | undefined;
  readonly options: InspectOptions;
  readonly seed: number;
  readonly signal: AbortSignal | undefined;
  /** Random samples wanted; default as many as don't take long. */
  readonly samples?: number;
}

/**
 * The user's data, or random inputs that the model was tried with.
 * @throws EspalierError `BAD_DATA`, `NOT_FOUND`; `RUNTIME` when the model does not run
 */
export async function openRunData(request: RunDataRequest): Promise<RunData> {
  const { summary, spec } = request;
  if (spec === undefined) return randomRunData(request);
  const dataset = await openDataset(spec, { inputs: summary.inputs });
  if (dataset.size > 0) return { dataset, given: true, dims: knownDims(request) };
  await dataset.close();
  throw new EspalierError('BAD_DATA', `${dataset.name} has no samples.`);
}

async function randomRunData(request: RunDataRequest): Promise<RunData> {
  const { path, summary, seed, signal } = request;
  const session = await openSession(path, sessionOptions(isLarge(fileBytes(summary))));
  try {
    const found = await findRunnableInputs(session, { dims: knownDims(request), seed, signal });
    const inTime = Math.floor(RANDOM_SECONDS / found.runSeconds);
    const samples = request.samples ?? Math.max(1, Math.min(RANDOM_SAMPLES, inTime));
    const { dims, idLimit } = found;
    return { dataset: randomDataset(session.inputs, { seed, samples, dims, idLimit }), given: false, dims };
  } finally {
    await session.release();
  }
}

/** The sizes that the user gave; those that are not given are guessed. */
function knownDims({ summary, options }: RunDataRequest): Record<string, number> {
  const dims: Record<string, number> = { ...options.freeDims };
  for (const { name, shape } of summary.inputs) {
    const first = shape?.[0];
    if (shape === null || shape.length === 0 || typeof first === 'number' || options.batch === undefined)
      continue;
    dims[first ?? `${name}.0`] ??= options.batch;
  }
  return dims;
}
