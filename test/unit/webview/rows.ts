import type { NodeSummary } from '../../../src/protocol/summary.ts';
import { makeRows, type Row } from '../../../webview/editor/rows.ts';

/** A node with what a test gives; the rest as of a small convolution. */
export function makeNode(given: Partial<NodeSummary>): NodeSummary {
  return {
    id: `n${given.index ?? 0}`,
    index: 0,
    name: 'node',
    op: 'Conv',
    domain: '',
    kind: 'conv',
    isLayer: true,
    path: [],
    parent: null,
    inputs: [],
    outputs: [{ name: 'out', dtype: 'float32', shape: [1, 8, 4, 4] }],
    attributes: [],
    tensors: [],
    params: 0,
    bytes: 0,
    macs: 0,
    otherOps: 0,
    activationBytes: 512,
    sparsity: null,
    ...given,
  };
}

export function makeTestRows(nodes: readonly NodeSummary[], unknown: readonly string[] = []): readonly Row[] {
  return makeRows(
    {
      format: 'onnx',
      path: 'm.onnx',
      fileBytes: 1,
      sideFiles: [],
      opset: 13,
      opsets: { '': 13 },
      irVersion: 7,
      producer: '',
      graphName: '',
      metadata: {},
      inputs: [],
      outputs: [],
      freeDims: {},
      batch: 1,
      totals: {
        nodes: nodes.length,
        layers: nodes.length,
        params: 0,
        bytes: 0,
        macs: 0,
        otherOps: 0,
        activationBytes: 0,
        sparsity: null,
        unknown,
      },
      operators: {},
      nodes,
      warnings: [],
    },
    null,
  );
}
