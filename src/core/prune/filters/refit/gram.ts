import { create } from '@bufbuild/protobuf';
import {
  GraphProtoSchema,
  ModelProtoSchema,
  NodeProtoSchema,
  ValueInfoProtoSchema,
  type ValueInfoProto,
} from 'onnx-buf';
import { encodeModel } from '../../../formats/index.ts';
import { makeAttrInt } from '../../../model/attributes.ts';
import { DTYPE } from '../../../model/dtypes.ts';
import { createModel } from '../../../model/onnx-model.ts';
import { openSession, type Session } from '../../../runtime/index.ts';

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
    const attribute = [makeAttrInt('transA', 1)];
    const node = create(NodeProtoSchema, { opType: 'Gemm', input: ['x', 'x'], output: ['y'], attribute });
    const graph = create(GraphProtoSchema, {
      name: 'gram',
      node: [node],
      input: [matrix('x')],
      output: [matrix('y')],
    });
    const opsetImport = [{ domain: '', version: 13n }];
    const model = createModel(create(ModelProtoSchema, { irVersion: 8n, opsetImport, graph }));
    return new ProductSession(await openSession(await encodeModel(model)));
  }

  async gram(rows: Float32Array, count: number, size: number): Promise<Float32Array> {
    const { y } = await this.session.run({ x: { dtype: 'float32', dims: [count, size], data: rows } });
    return y!.data as Float32Array;
  }

  close(): Promise<void> {
    return this.session.release();
  }
}

function matrix(name: string): ValueInfoProto {
  const dim = [{}, {}];
  const type = { value: { case: 'tensorType' as const, value: { elemType: DTYPE.float32, shape: { dim } } } };
  return create(ValueInfoProtoSchema, { name, type });
}
