import { Random } from '../../data/index.ts';
import type { Dataset } from '../../data/types.ts';
import { toNumbers } from '../../data/convert.ts';
import { EspalierError, throwIfAborted } from '../../errors.ts';
import type { Model } from '../../model/model.ts';
import type { JobContext } from '../../passes/types.ts';
import { batches } from '../../runtime/batches.ts';
import { openMatrixSession, product } from '../../runtime/matrix-session.ts';
import type { Session } from '../../runtime/index.ts';
import { withProbe } from '../criteria/capture.ts';
import type { LinearLayer } from './layer.ts';

/** Rows wanted for each number in a row: fewer would leave the equations open. */
const ROWS_PER_NUMBER = 16;

/** All that least squares need to know of a layer's data, whatever their number. X: one row a position, Ŷ: what the layer is to give. */
export interface LayerProducts {
  /** Columns of X: the layer's inputs, and last the constant 1. */
  readonly size: number;
  /** Xᵀ·X, `[size][size]`. */
  readonly gram: Float64Array;
  /** Ŷᵀ·X, `[outputs][size]`. */
  readonly cross: Float64Array;
  /** Σ ŷ² of each output. */
  readonly energy: Float64Array;
  /** Rows that were summed. */
  readonly rows: number;
}

export interface ProductsRequest {
  /** The model as it is now: X is what the layer reads in it. */
  readonly model: Model;
  /** The model that is to be imitated: Ŷ is what the layer gives in it, without its bias. May be the same. */
  readonly original: Model;
  readonly layer: LinearLayer;
  /** Weights of the layer in `original`, `[outputs][length]`. */
  readonly weights: Float32Array;
  readonly dataset: Dataset | undefined;
  readonly seed: number;
  readonly job: JobContext;
}

/**
 * Runs both models over the dataset and sums up what the layer reads and gives. Of large maps some positions are taken by lot.
 * @throws EspalierError `BAD_DATA` without data, `RUNTIME`, `CANCELLED`
 */
export async function layerProducts(request: ProductsRequest): Promise<LayerProducts> {
  const { model, original, layer, dataset } = request;
  if (dataset === undefined) {
    throw new EspalierError(
      'BAD_DATA',
      'Weights can only be fitted with data for calibration.',
      'Give them with --data.',
    );
  }
  const sums = await Sums.open(request);
  try {
    await withProbe(model, [layer.input], async session => {
      if (model === original) await sums.gather(session, session);
      else await withProbe(original, [layer.input], reference => sums.gather(session, reference));
    });
    return sums.result();
  } finally {
    await sums.close();
  }
}

class Sums {
  private readonly size: number;
  private readonly gram: Float64Array;
  private readonly cross: Float64Array;
  private readonly energy: Float64Array;
  private rows = 0;

  private constructor(
    private readonly request: ProductsRequest,
    private readonly algebra: Session,
  ) {
    const { length, outputs } = request.layer;
    this.size = length + 1;
    this.gram = new Float64Array(this.size ** 2);
    this.cross = new Float64Array(outputs * this.size);
    this.energy = new Float64Array(outputs);
  }

  static async open(request: ProductsRequest): Promise<Sums> {
    const nodes = [
      product('gram', 'x', 'x', { a: true }),
      product('y', 'reference', 'weights', { b: true }),
      product('cross', 'y', 'x', { a: true }),
    ];
    return new Sums(request, await openMatrixSession(nodes, ['gram', 'cross', 'y']));
  }

  async gather(session: Session, reference: Session): Promise<void> {
    const { layer, dataset, seed, job } = this.request;
    const perSample = Math.max(1, Math.ceil((ROWS_PER_NUMBER * layer.length) / dataset!.size));
    // Two generators with the same numbers, so that both models are looked at in the same places.
    const random = [new Random(seed), new Random(seed)] as const;
    for await (const { feeds, count } of batches(session, dataset!, job)) {
      const [x, x0] = await Promise.all(
        [session, reference].map(async (one, i) => {
          if (i === 1 && reference === session) return undefined;
          const array = (await one.run(feeds, [layer.input]))[layer.input]!;
          const captured = {
            name: layer.input,
            dims: array.dims,
            values: toNumbers(array),
            count,
            labels: undefined,
          };
          return layer.rows.rows(captured, perSample, random[i]!);
        }),
      );
      throwIfAborted(job.signal);
      await this.add(x!, x0 ?? x!);
    }
  }

  private async add(x: Float32Array, x0: Float32Array): Promise<void> {
    const { size } = this;
    const { outputs, length } = this.request.layer;
    const count = x.length / size;
    if (count === 0) return;
    const matrix = (data: Float32Array, rows: number, columns: number) => ({
      dtype: 'float32',
      dims: [rows, columns],
      data,
    });
    const sums = await this.algebra.run({
      x: matrix(x, count, size),
      reference: matrix(x0, count, size),
      weights: matrix(withConstant(this.request.weights, outputs, length), outputs, size),
    });
    addTo(this.gram, sums.gram!.data as Float32Array);
    addTo(this.cross, sums.cross!.data as Float32Array);
    const y = sums.y!.data as Float32Array;
    for (let i = 0; i < y.length; i++) this.energy[i % outputs]! += y[i]! ** 2;
    this.rows += count;
  }

  result(): LayerProducts {
    const { size, gram, cross, energy, rows } = this;
    return { size, gram, cross, energy, rows };
  }

  close(): Promise<void> {
    return this.algebra.release();
  }
}

function addTo(sums: Float64Array, part: Float32Array): void {
  for (let i = 0; i < part.length; i++) sums[i]! += part[i]!;
}

/** A column of zeros behind: the constant is no part of what the weights give. */
function withConstant(weights: Float32Array, outputs: number, length: number): Float32Array {
  const wide = new Float32Array(outputs * (length + 1));
  for (let row = 0; row < outputs; row++) {
    wide.set(weights.subarray(row * length, (row + 1) * length), row * (length + 1));
  }
  return wide;
}
