import type { ValueSummary } from '../../protocol/summary.ts';
import type { Feeds, NdArray } from '../data/types.ts';
import type { RuntimeThread } from './threads/index.ts';

export interface SessionOptions {
  /** Graph optimisation level. Default `all`. */
  readonly optimization?: 'disabled' | 'basic' | 'extended' | 'all';
  /** Default: all cores. */
  readonly threads?: number;
  /** Avoid copies of weights (no pre-packing, no memory arena): for checking very large models. */
  readonly lowMemory?: boolean;
  /** Where to write the optimised model (tells what was fused). */
  readonly optimizedModelPath?: string;
  /** Beginning of the path of a profile, which is written when the session is released. */
  readonly profilePrefix?: string;
  /** Where the session lives. Default: the thread that runs it, which is blocked by each run. */
  readonly thread?: RuntimeThread;
  /** Raw session configuration entries, e.g. `{ 'session.disable_quant_qdq': '1' }`. */
  readonly config?: Readonly<Record<string, string>>;
}

/** A model loaded in ONNX Runtime. */
export interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /** What ONNX Runtime says of the inputs and outputs; a value that is no tensor has dtype `unknown` and shape null. */
  readonly inputs: readonly ValueSummary[];
  readonly outputs: readonly ValueSummary[];
  /** @throws EspalierError `RUNTIME`, naming the node when ONNX Runtime does */
  run(feeds: Feeds, outputs?: readonly string[]): Promise<Readonly<Record<string, NdArray>>>;
  release(): Promise<void>;
}
