import { randomDataset } from '../data/random.ts';
import { dimKey, guessDims, isFixed, SIZE_GUESSES } from '../data/guess-dims.ts';
import type { Feeds, NdArray } from '../data/types.ts';
import { EspalierError, throwIfAborted } from '../errors.ts';
import { openSession } from './session.ts';
import type { Session } from './types.ts';

export interface CheckOptions {
  /** Values of open dimensions, by symbol or `<input>.<axis>`; the others are guessed. */
  readonly dims?: Readonly<Record<string, number>>;
  readonly seed?: number;
  /** One session only, with as few copies of the weights as ONNX Runtime allows: for models above a gigabyte. */
  readonly lowMemory?: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface CheckResult {
  /** Outputs of the run on random inputs. */
  readonly outputs: Readonly<Record<string, NdArray>>;
  /** Every open dimension with the value it was run with: what `randomDataset` can be given. */
  readonly dims: Readonly<Record<string, number>>;
  /** Integer inputs were below this one. */
  readonly idLimit: number;
  readonly loadSeconds: number;
  readonly runSeconds: number;
}

/**
 * Loads a model and runs it once on random inputs, with graph optimisation and without: some faults show only when nodes are fused, others only
 * when they are not. Where a guessed size of an open dimension does not fit, other guesses are tried.
 * @throws EspalierError `RUNTIME`, naming the node when ONNX Runtime does
 */
export async function checkLoads(path: string, options: CheckOptions = {}): Promise<CheckResult> {
  const { lowMemory = false, signal } = options;
  throwIfAborted(signal);
  const plain = await checkOnce(path, 'disabled', options);
  if (lowMemory) return plain;
  throwIfAborted(signal);
  return checkOnce(path, 'all', { ...options, dims: plain.dims, idLimit: plain.idLimit });
}

async function checkOnce(
  path: string,
  optimization: 'disabled' | 'all',
  options: CheckOptions & { readonly idLimit?: number },
): Promise<CheckResult> {
  const started = performance.now();
  const session = await openSession(path, { optimization, lowMemory: options.lowMemory ?? false });
  const loaded = performance.now();
  try {
    throwIfAborted(options.signal);
    const inputs = await findRunnableInputs(session, options);
    return { ...inputs, loadSeconds: (loaded - started) / 1000 };
  } finally {
    await session.release();
  }
}

/** Runs a session on random inputs, trying one guess of the open dimensions after the other. @throws EspalierError `RUNTIME` */
export async function findRunnableInputs(
  session: Session,
  options: Omit<CheckOptions, 'lowMemory'> & { readonly idLimit?: number } = {},
): Promise<Omit<CheckResult, 'loadSeconds'>> {
  const { dims: given = {}, seed = 0, signal } = options;
  let firstError: unknown;
  for (const { dims, idLimit } of attempts(session, given, options.idLimit)) {
    throwIfAborted(signal);
    const feeds = await randomFeeds(session, dims, seed, idLimit);
    const started = performance.now();
    try {
      const outputs = await session.run(feeds);
      return { outputs, dims, idLimit, runSeconds: (performance.now() - started) / 1000 };
    } catch (error) {
      firstError ??= error;
    }
  }
  throw explained(firstError, session, given);
}

interface Attempt {
  readonly dims: Record<string, number>;
  readonly idLimit: number;
}

/** Different assignments of the open dimensions; then all integers 0, for vocabularies of less than ten entries. */
function attempts(
  session: Session,
  given: Readonly<Record<string, number>>,
  idLimit = 10,
): readonly Attempt[] {
  const distinct = new Map<string, Attempt>();
  for (const guess of SIZE_GUESSES) {
    const dims = guessDims(session.inputs, given, guess);
    distinct.set(JSON.stringify(dims), { dims, idLimit });
  }
  const list = [...distinct.values()];
  const hasIntegers = session.inputs.some(({ dtype }) => /^u?int/.test(dtype));
  return hasIntegers && idLimit > 1 ? [...list, { dims: list[0]!.dims, idLimit: 1 }] : list;
}

async function randomFeeds(
  session: Session,
  dims: Record<string, number>,
  seed: number,
  idLimit: number,
): Promise<Feeds> {
  const dataset = randomDataset(session.inputs, { seed, samples: fixedFirst(session) ?? 1, dims, idLimit });
  return (await dataset.batch(0, dataset.size)).feeds;
}

/** The number of samples that the inputs are made for. */
function fixedFirst(session: Session): number | undefined {
  const first = session.inputs.find(({ shape }) => (shape?.length ?? 0) > 0)?.shape?.[0];
  return first !== undefined && isFixed(first) ? first : undefined;
}

function explained(error: unknown, session: Session, given: Readonly<Record<string, number>>): unknown {
  if (!(error instanceof EspalierError) || error.hint !== undefined) return error;
  const open = session.inputs.flatMap(({ name, shape }) =>
    (shape ?? []).flatMap((dim, axis) => (isFixed(dim) ? [] : [dimKey(name, axis, dim)])),
  );
  const unset = [...new Set(open)].filter(key => given[key] === undefined);
  if (unset.length === 0) return error;
  const hint = `The sizes of ${unset.join(', ')} were guessed; give them if the model needs particular ones.`;
  return new EspalierError(error.code, error.message, hint, { cause: error });
}
