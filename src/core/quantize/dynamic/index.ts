import type { NodeProto } from 'onnx-buf';
import type { PassPreview } from '../../../protocol/report.ts';
import { nodeName } from '../../cost/node-list.ts';
import { throwIfAborted } from '../../errors.ts';
import { buildScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import { removeUnused } from '../../graph/unused.ts';
import { readFloats } from '../../model/values.ts';
import { formatBytes, plural } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import { describeSimplified } from '../../simplify/index.ts';
import { simplifyModel } from '../../simplify/simplify.ts';
import { checkFusion } from '../fusion/index.ts';
import { prepareOpset } from '../prepare-opset.ts';
import { refuseQuantized } from '../quantized-already.ts';
import { otherWeights } from '../static/other-weights.ts';
import { chooseTarget } from '../static/targets.ts';
import { UniqueNames } from '../unique-names.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { dynamicSettings, type DynamicSettings } from './settings.ts';
import { DynamicWriter } from './write.ts';

/**
 * Stores weights as int8 and rounds activations to 8 bits as they come, by their own range: matrix products and LSTM layers multiply in integers, and no data
 * are needed. Written as ONNX Runtime fuses it: DynamicQuantizeLinear, MatMulInteger, Cast, Mul.
 */
export const quantizeDynamic: Pass<typeof dynamicSettings> = {
  id: 'quantize-dynamic',
  title: 'Quantize Dynamically',
  description:
    'Weights in 8 bits, activations rounded as they come: for transformers and LSTM networks, without data.',
  needs: 'nothing',
  settings: dynamicSettings,
  suffix: () => 'int8-dynamic',
  preview,
  run,
};

function preview({ scope, shapes }: PassContext, settings: DynamicSettings): PassPreview {
  const { list } = findCandidates(scope, shapes, settings);
  const layers = list.map(({ node, weights }) => ({
    name: nodeName(node),
    op: node.opType,
    params: weights.reduce((sum, { elements }) => sum + elements, 0),
    effect: 'float32 → int8, activations as they come',
  }));
  const saved = layers.reduce((sum, { params }) => sum + 3 * params, 0);
  const summary =
    layers.length === 0
      ? 'No layer would be quantized.'
      : `${plural(layers.length, 'layer')} would multiply in integers; the file becomes about ${formatBytes(saved)} smaller.`;
  return { layers, summary };
}

async function run(context: PassContext, settings: DynamicSettings): Promise<PassOutcome> {
  const { model } = context;
  refuseQuantized(context.scope);
  const { target, note } = chooseTarget(settings.target);
  const opset = await prepareOpset(context, true);
  const simplified = await simplifyModel(
    model,
    { batchNorms: true, constants: true, duplicates: false, maxGrowth: 64 << 20 },
    { ...context, progress: () => undefined },
  );
  const scope = buildScopes(model);
  const { list, skipped } = findCandidates(scope, await inferShapes(model, scope), settings);
  const writer = new DynamicWriter(
    model,
    new UniqueNames(model.proto),
    target,
    settings.granularity === 'channel',
  );
  const replaced = new Map<NodeProto, NodeProto[]>();
  for (const candidate of list) {
    throwIfAborted(context.signal);
    if (await isFinite(context, candidate)) replaced.set(candidate.node, await writer.replace(candidate));
    else skipped.add('their weights hold infinities or NaN', nodeName(candidate.node));
  }
  model.graph.node = model.graph.node.flatMap(node => replaced.get(node) ?? [node]);
  removeUnused(model);
  const others =
    settings.otherWeights && settings.include.length === 0 ? await otherWeights(context, settings) : [];
  const notes = [
    ...(note === undefined ? [] : [note]),
    ...opset.notes,
    `${plural(replaced.size, 'layer')} multiply in integers; their inputs are rounded to uint8 by the range they have at each run.`,
    ...describeSimplified(simplified),
    ...others,
    ...skipped.sentences(),
  ];
  if (!settings.check || replaced.size === 0) return { layersChanged: replaced.size, notes };
  const fusion = await checkFusion(model);
  return { layersChanged: replaced.size, notes: [...notes, ...fusion.notes], tables: fusion.tables };
}

async function isFinite({ model }: PassContext, { weights }: Candidate): Promise<boolean> {
  for (const { constant } of weights) {
    const values = await readFloats(model, constant.tensor);
    if (!values.every(value => Number.isFinite(value))) return false;
  }
  return true;
}
