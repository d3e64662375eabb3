import { expect, it } from 'vitest';
import type { NodeProto } from 'onnx-buf';
import { nodeMacs } from '../../../../../src/core/cost/node-macs.ts';
import { buildScopes } from '../../../../../src/core/graph/scope.ts';
import type { Shapes } from '../../../../../src/core/graph/types.ts';
import { createModel } from '../../../../../src/core/model/onnx-model.ts';
import { model, node, type AttributeValue } from '../../../../fixtures/build.ts';

type Dims = readonly (number | string | null)[] | null;

/** Counts one node whose inputs are `i0, i1, …` and outputs `o0, o1, …` with the given shapes; undefined is left out. */
export function macsOf(
  op: string,
  inputs: readonly (Dims | undefined)[],
  outputs: readonly Dims[],
  attributes: Record<string, AttributeValue> = {},
): number | null {
  const [domain, type] = op.includes(':') ? (op.split(':') as [string, string]) : ['', op];
  const made: NodeProto = node(
    type,
    inputs.map((dims, i) => (dims === undefined ? '' : `i${i}`)),
    outputs.map((_, i) => `o${i}`),
    attributes,
    { domain },
  );
  const table = new Map<string, Dims>([
    ...inputs.map((dims, i) => [`i${i}`, dims ?? null] as const),
    ...outputs.map((dims, i) => [`o${i}`, dims] as const),
  ]);
  const shapes: Shapes = {
    value: (_scope, name) => ({ dtype: 1, shape: table.get(name) ?? null }),
    problems: [],
  };
  const root = buildScopes(createModel(model({ nodes: [made] })));
  return nodeMacs(made, root, shapes);
}

export type Case = readonly [
  title: string,
  op: string,
  inputs: readonly (Dims | undefined)[],
  outputs: readonly Dims[],
  expected: number | null,
  attributes?: Record<string, AttributeValue>,
];

/** Cases counted by hand. */
export function counts(cases: readonly Case[]): void {
  for (const [title, op, inputs, outputs, expected, attributes] of cases) {
    it(title, () => {
      expect(macsOf(op, inputs, outputs, attributes)).toBe(expected);
    });
  }
}

/** Attributes of an Einsum. */
export const einsum = (equation: string) => ({ equation });
