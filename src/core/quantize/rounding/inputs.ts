import { Random } from '../../data/index.ts';
import type { Dataset } from '../../data/types.ts';
import type { Model } from '../../model/model.ts';
import type { JobContext } from '../../passes/types.ts';
import { captureValues } from '../../prune/criteria/capture.ts';
import { GramMatrix, ProductSession } from '../../prune/filters/refit/gram.ts';

import type { RoundingPart } from './parts.ts';

/** Rows wanted for each number in a row. */
const ROWS_PER_NUMBER = 16;

/** Bytes of matrices that are summed up in one run over the data. */
const BYTES_PER_RUN = 256 << 20;

/** What all that is rounded by hangs on. */
export interface InputsRequest {
  /** In floats. */
  readonly model: Model;
  readonly dataset: Dataset;
  readonly seed: number;
  readonly job: JobContext;
}

/**
 * Shows Xᵀ·X of each layer's inputs in the model, `[length][length]`, layer after layer. Of large maps some positions are taken by lot. The model is run as
 * often as the matrices of all layers need memory; layers that read the same rows share one.
 * @throws EspalierError `BAD_DATA`, `RUNTIME`, `CANCELLED`
 */
export async function withInputProducts<L extends RoundingPart>(
  request: InputsRequest,
  layers: readonly L[],
  use: (layer: L, gram: Float64Array) => Promise<void>,
): Promise<void> {
  const session = await ProductSession.open();
  try {
    for (const run of runsOf(layers)) {
      const sums = await sumUp(request, run, session);
      for (const [i, layer] of run.entries()) await use(layer, withoutConstant(sums[i]!));
    }
  } finally {
    await session.close();
  }
}

/** Layers by the run that their inputs are looked at in. */
function runsOf<L extends RoundingPart>(layers: readonly L[]): L[][] {
  const runs: L[][] = [];
  let [bytes, seen] = [Infinity, new Set<string>()];
  for (const layer of layers) {
    const own = seen.has(layer.key) ? 0 : 8 * (layer.length + 1) ** 2;
    if (bytes + own > BYTES_PER_RUN) {
      runs.push([]);
      [bytes, seen] = [0, new Set()];
    }
    bytes += own;
    seen.add(layer.key);
    runs.at(-1)!.push(layer);
  }
  return runs;
}

async function sumUp(
  { model, dataset, seed, job }: InputsRequest,
  layers: readonly RoundingPart[],
  session: ProductSession,
): Promise<GramMatrix[]> {
  const byKey = new Map(
    layers.map(layer => [
      layer.key,
      { layer, sum: new GramMatrix(layer.length + 1), random: new Random(seed) },
    ]),
  );
  const names = [...new Set(layers.map(({ input }) => input))];
  await captureValues(model, names, dataset, job, async captured => {
    for (const { layer, sum, random } of byKey.values()) {
      if (layer.input !== captured.name) continue;
      const perSample = Math.max(1, Math.ceil((ROWS_PER_NUMBER * layer.length) / dataset.size));
      await sum.add(session, layer.rows.rows(captured, perSample, random));
    }
  });
  return layers.map(layer => byKey.get(layer.key)!.sum);
}

/** Rows end with the constant 1 of the bias, which is not rounded. */
function withoutConstant({ sums, size }: GramMatrix): Float64Array {
  const length = size - 1;
  const gram = new Float64Array(length * length);
  for (let i = 0; i < length; i++) gram.set(sums.subarray(i * size, i * size + length), i * length);
  return gram;
}
