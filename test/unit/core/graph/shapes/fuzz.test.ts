/** Every operator with random inputs and attributes: whatever a damaged file holds, inference ends, soon and without an exception. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NodeProto } from 'onnx-buf';
import { rules } from '../../../../../src/core/graph/shapes/index.ts';
import { graph, infer, model, node, tensor, valueInfo, type AttributeValue } from '../build.ts';

const HUGE = 2 ** 52;
const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -4, max: 9 }) },
  { weight: 1, arbitrary: fc.constantFrom(HUGE, -HUGE, 2 ** 31 - 1, -(2 ** 31), 1_000_000) },
);
const dims = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom('N', 'H', null, HUGE)), {
  maxLength: 5,
});
const NAMES =
  'axis axes perm kernel_shape strides pads dilations group auto_pad ceil_mode output_shape output_padding keepdims starts ends split num_outputs ' +
  'to shape scales mode blocksize k K N num_heads kv_num_heads hidden_size direction layout equation value num_scan_inputs batch_dims axis ' +
  'keep_aspect_ratio_policy transA transB qkv_hidden_sizes bits onesided new_axis dtype output_dtype pooled_shape reduction';
const attribute: fc.Arbitrary<AttributeValue> = fc.oneof(
  number,
  fc.array(number, { maxLength: 6 }),
  fc.constantFrom(
    '',
    'SAME_UPPER',
    'VALID',
    'bidirectional',
    '...ij,jk->...ik',
    'ij->',
    'not_larger',
    '->',
    'aa',
  ),
  fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { maxLength: 5 }).map(fs => ({ fs })),
  number.map(value => tensor('', 'int64', [1], [value])),
);
const attributes = fc.dictionary(fc.constantFrom(...new Set(NAMES.split(' '))), attribute, { maxKeys: 5 });

const VALUES = ['a', 'b', 'c', 'd', 'k0', 'k1', 'k2', 'k3', 'nobody', ''];

it('random nodes', async () => {
  const step = fc.record({
    op: fc.constantFrom(...Object.keys(rules)),
    inputs: fc.array(fc.constantFrom(...VALUES, 'v0', 'v1', 'v2', 'v3', 'v4', 'v5'), { maxLength: 6 }),
    attributes,
  });
  const graphs = fc.record({
    shapes: fc.tuple(dims, dims, dims, dims),
    constants: fc.array(fc.array(number, { maxLength: 5 }), { minLength: 4, maxLength: 4 }),
    steps: fc.array(step, { minLength: 6, maxLength: 12 }),
    opset: fc.constantFrom(1, 7, 10, 11, 13, 18, 23),
  });
  let rejected = 0;
  await fc.assert(
    fc.asyncProperty(graphs, async ({ shapes, constants, steps, opset }) => {
      const nodes: NodeProto[] = steps.map((one, i) =>
        node(one.op, one.inputs, [`v${i}`, `w${i}`], one.attributes),
      );
      const body = graph({
        inputs: [valueInfo('i', null), valueInfo('c', null)],
        nodes: nodes.slice(0, 3),
        outputs: ['v0', 'v1'],
      });
      const m = model({
        opset,
        domains: { 'ai.onnx.ml': 3 },
        inputs: ['a', 'b', 'c', 'd'].map((name, i) =>
          valueInfo(name, shapes[i]!, i === 3 ? 'int64' : 'float32'),
        ),
        initializers: constants.map((values, i) =>
          tensor(`k${i}`, i === 3 ? 'float32' : 'int64', [values.length], values),
        ),
        nodes: [
          ...nodes,
          node('Loop', ['k0', '', 'a'], ['l'], { body }),
          node('If', ['c'], ['m'], { then_branch: body, else_branch: body }),
        ],
      });
      const started = performance.now();
      const { root, shapes: found } = await infer(m, { batch: 2 });
      rejected += found.problems.filter(problem => problem.reason.startsWith('the rule failed')).length;
      for (const one of root.nodes) {
        for (const output of one.output) {
          for (const dim of found.value(root, output).shape ?? []) {
            expect(typeof dim !== 'number' || !Number.isNaN(dim), `${one.opType} ${output}`).toBe(true);
          }
        }
      }
      expect(performance.now() - started).toBeLessThan(5000);
    }),
    { seed: 23, numRuns: 1500 },
  );
  // Rules foresee what they are given: no exceptions but those they throw themselves.
  expect(rejected).toBe(0);
}, 120_000);
