import path from 'node:path';
import type * as Ort from 'onnxruntime-node';
import type { Shape, ValueSummary } from '../../protocol/summary.ts';
import type { Feeds, NdArray } from '../data/types.ts';
import { EspalierError } from '../errors.ts';
import { runtimeError } from './errors.ts';
import { loadOrt } from './ort.ts';
import type { Runnable } from './runnable.ts';
import { runnable } from './runnable.ts';
import type { RemoteSession } from './threads/index.ts';
import { fromOrtTensor, isRunnableType, toOrtTensor } from './tensor.ts';
import type { Session, SessionOptions } from './types.ts';

/**
 * Loads a model in ONNX Runtime; one in an archive is unpacked to a temporary file for as long as the session lives. Give
 * the path, not the bytes, of a model with external data: from bytes the side-files would be looked for in the working
 * directory.
 * @throws EspalierError `RUNTIME`: one sentence of why it does not load, with the node's name when ONNX Runtime tells it
 */
export async function openSession(
  model: string | Uint8Array,
  options: SessionOptions = {},
): Promise<Session> {
  const ort = await loadOrt();
  const what = typeof model === 'string' ? path.basename(model) : 'The model';
  const file = typeof model === 'string' ? await runnable(model) : undefined;
  try {
    const settings = toOrtOptions(options);
    const place = typeof model === 'string' ? (file?.path ?? model) : model;
    const session = await (options.thread?.open(place, settings) ?? created(ort, place, settings));
    return new OrtSession(ort, session, what, file, options.profilePrefix !== undefined);
  } catch (error) {
    await file?.release();
    throw runtimeError(error, `${what} does not load in ONNX Runtime`);
  }
}

/** The two kinds of models are two overloads. */
function created(
  ort: typeof Ort,
  model: string | Uint8Array,
  settings: Ort.InferenceSession.SessionOptions,
): Promise<Ort.InferenceSession> {
  return typeof model === 'string'
    ? ort.InferenceSession.create(model, settings)
    : ort.InferenceSession.create(model, settings);
}

/** The options in ONNX Runtime's own terms. */
function toOrtOptions(options: SessionOptions): Ort.InferenceSession.SessionOptions {
  const {
    optimization = 'all',
    threads,
    lowMemory = false,
    optimizedModelPath,
    profilePrefix,
    config,
  } = options;
  const extra: Record<string, string> = { ...config };
  if (lowMemory) {
    extra['session.disable_prepacking'] = '1';
    // Initializers read straight into their final place instead of through the arena.
    extra['session.use_device_allocator_for_initializers'] = '1';
  }
  return {
    graphOptimizationLevel: optimization,
    logSeverityLevel: 4,
    executionProviders: ['cpu'],
    ...(threads === undefined ? {} : { intraOpNumThreads: threads }),
    ...(lowMemory ? { enableCpuMemArena: false, enableMemPattern: false } : {}),
    ...(optimizedModelPath === undefined ? {} : { optimizedModelFilePath: optimizedModelPath }),
    ...(profilePrefix === undefined ? {} : { enableProfiling: true, profileFilePrefix: profilePrefix }),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
}

class OrtSession implements Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  readonly inputs: readonly ValueSummary[];
  readonly outputs: readonly ValueSummary[];
  private released = false;

  constructor(
    private readonly ort: typeof Ort,
    private readonly session: RemoteSession,
    private readonly what: string,
    private readonly file: Runnable | undefined,
    private readonly profiling: boolean,
  ) {
    this.inputNames = session.inputNames;
    this.outputNames = session.outputNames;
    this.inputs = session.inputMetadata.map(toValueSummary);
    this.outputs = session.outputMetadata.map(toValueSummary);
  }

  async run(feeds: Feeds, outputs?: readonly string[]): Promise<Readonly<Record<string, NdArray>>> {
    const tensors: Record<string, Ort.Tensor> = {};
    for (const name of this.inputNames) {
      const array = feeds[name];
      if (array !== undefined) tensors[name] = toOrtTensor(this.ort, name, array);
    }
    const wanted = this.fetchable(outputs);
    try {
      const fetched = await this.session.run(tensors, wanted);
      const results: Record<string, NdArray> = {};
      for (const name of wanted) {
        const value = fetched[name];
        // An optional output that was not produced, or one that is no tensor, has no data.
        if (value !== undefined && 'dims' in value) results[name] = fromOrtTensor(value);
      }
      return results;
    } catch (error) {
      throw runtimeError(error, `${this.what} fails in ONNX Runtime`);
    }
  }

  async release(): Promise<void> {
    if (this.released) return;
    this.released = true;
    try {
      if (this.profiling) this.session.endProfiling();
      await this.session.release();
    } finally {
      await this.file?.release();
    }
  }

  /**
   * The outputs that can be handed over: asking the binding for others (sequences, maps, 4-bit tensors) fails or ends the process.
   * @throws EspalierError `UNSUPPORTED` when there are none, or one of those asked for is among the others
   */
  private fetchable(wanted: readonly string[] | undefined): readonly string[] {
    const types = new Map(this.outputs.map(({ name, dtype }) => [name, dtype]));
    const names = (wanted ?? this.outputNames).filter(name => isRunnableType(types.get(name) ?? ''));
    const missing = wanted?.find(name => !names.includes(name));
    if (missing !== undefined) {
      const type = types.get(missing);
      const reason =
        type === undefined ? 'is not there' : `is of a type (${type}) that cannot be handed over`;
      throw new EspalierError('UNSUPPORTED', `Output "${missing}" of ${this.what} ${reason}.`);
    }
    if (names.length === 0) {
      throw new EspalierError(
        'UNSUPPORTED',
        `${this.what} has no output of a type that ONNX Runtime for Node can hand over.`,
      );
    }
    return names;
  }
}

function toValueSummary(metadata: Ort.InferenceSession.ValueMetadata): ValueSummary {
  if (!metadata.isTensor) return { name: metadata.name, dtype: 'unknown', shape: null };
  // ONNX Runtime writes a dimension without a name as the empty string.
  const shape: Shape = metadata.shape.map(dim => (dim === '' ? null : dim));
  return { name: metadata.name, dtype: metadata.type, shape };
}
