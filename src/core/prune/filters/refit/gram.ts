import type { Session } from '../../../runtime/index.ts';
import { openMatrixSession, product } from '../../../runtime/matrix-session.ts';

/** Sums of products of all pairs of columns, over rows that come bit by bit. ONNX Runtime multiplies. */
export class GramMatrix {
  readonly sums: Float64Array;
  rows = 0;

  /** @param size columns */
  constructor(readonly size: number) {
    this.sums = new Float64Array(size * size);
  }

  async add(product: ProductSession, rows: Float32Array): Promise<void> {
    const count = rows.length / this.size;
    if (count === 0) return;
    const part = await product.gram(rows, count, this.size);
    for (let i = 0; i < part.length; i++) this.sums[i]! += part[i]!;
    this.rows += count;
  }
}

/** Xᵀ·X in ONNX Runtime. */
export class ProductSession {
  private constructor(private readonly session: Session) {}

  static async open(): Promise<ProductSession> {
    return new ProductSession(await openMatrixSession([product('y', 'x', 'x', { a: true })], ['y']));
  }

  async gram(rows: Float32Array, count: number, size: number): Promise<Float32Array> {
    const { y } = await this.session.run({ x: { dtype: 'float32', dims: [count, size], data: rows } });
    return y!.data as Float32Array;
  }

  close(): Promise<void> {
    return this.session.release();
  }
}
