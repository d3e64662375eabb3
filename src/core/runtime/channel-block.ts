import { create } from '@bufbuild/protobuf';
import { GraphProtoSchema, ModelProtoSchema, NodeProtoSchema, ValueInfoProtoSchema } from 'onnx-buf';
import { encodeModel } from '../formats/index.ts';
import { DTYPE } from '../model/dtypes.ts';
import { createModel } from '../model/onnx-model.ts';
import { openSession } from './session.ts';

/** The domain of ONNX Runtime's operators on tensors whose channels are stored in blocks: [N, C/block, H, W, block]. */
export const BLOCKED_DOMAIN = 'com.microsoft.nchwc';

let known: Promise<number | undefined> | undefined;

/**
 * How many channels make a block on this processor (8 or 16), seen by the order in which one tensor comes out; undefined where ONNX Runtime
 * has no such operators.
 */
export function channelBlock(): Promise<number | undefined> {
  known ??= findBlock();
  return known;
}

/** More channels than any block has. */
const CHANNELS = 64;

async function findBlock(): Promise<number | undefined> {
  const dims = [1, CHANNELS, 1, 2];
  try {
    const session = await openSession(await encodeModel(reordering(dims)), { threads: 1 });
    const data = Float32Array.from({ length: 2 * CHANNELS }, (_, i) => i);
    const { y } = await session.run({ x: { dtype: 'float32', dims, data } });
    await session.release();
    // Element 1, the second pixel of the first channel, comes after the first pixel of all channels of the block.
    const block = (y!.data as Float32Array).indexOf(1);
    return block > 1 ? block : undefined;
  } catch {
    return undefined;
  }
}

function reordering(dims: readonly number[]) {
  const shape = { dim: dims.map(size => ({ value: { case: 'dimValue' as const, value: BigInt(size) } })) };
  const type = { value: { case: 'tensorType' as const, value: { elemType: DTYPE.float32, shape } } };
  const graph = create(GraphProtoSchema, {
    name: 'reordering',
    node: [
      create(NodeProtoSchema, {
        opType: 'ReorderInput',
        domain: BLOCKED_DOMAIN,
        input: ['x'],
        output: ['y'],
      }),
    ],
    input: [create(ValueInfoProtoSchema, { name: 'x', type })],
    output: [create(ValueInfoProtoSchema, { name: 'y' })],
  });
  const opsetImport = [
    { domain: '', version: 17n },
    { domain: BLOCKED_DOMAIN, version: 1n },
  ];
  return createModel(create(ModelProtoSchema, { irVersion: 8n, opsetImport, graph }));
}
