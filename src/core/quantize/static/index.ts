import type { PassPreview } from '../../../protocol/report.ts';
import { nodeName } from '../../cost/node-list.ts';
import { EspalierError } from '../../errors.ts';
import { buildScopes, walkScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import type { Scope } from '../../graph/types.ts';
import { removeUnused } from '../../graph/unused.ts';
import { Skipped } from '../../passes/skipped.ts';
import { formatBytes, plural } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import { describeSimplified } from '../../simplify/index.ts';
import { simplifyModel } from '../../simplify/simplify.ts';
import { balanceModel } from '../balance/index.ts';
import { checkFusion } from '../fusion/index.ts';
import { errorTable } from '../layer-error.ts';
import { prepareOpset } from '../prepare-opset.ts';
import { refuseQuantized } from '../quantized-already.ts';
import { activationType, chooseParams, observe, type ActivationType } from './activations.ts';
import { errorsOf } from './check.ts';
import { describeCalibration } from './data-notes.ts';
import { otherWeights } from './other-weights.ts';
import type { StaticPlan } from './plan.ts';
import { settleProducts } from './products.ts';
import { finiteWeights, makePlan, selectable } from './select.ts';
import { staticSensitivity } from './sensitivity.ts';
import { staticSettings, type StaticSettings } from './settings.ts';
import { chooseTarget } from './targets.ts';
import { quantizePlanned, writePlan } from './write.ts';

/**
 * Stores weights as int8 and rounds activations to 8 bits at ranges found on data, written as pairs of QuantizeLinear and DequantizeLinear, so that
 * ONNX Runtime multiplies in integers. Source: Jacob et al. 2018; the rules by which ONNX Runtime fuses.
 */
export const quantizeStatic: Pass<typeof staticSettings> = {
  id: 'quantize-static',
  title: 'Quantize with Data',
  description:
    'Weights and activations in 8 bits, at ranges found on your data: four times smaller, and runs in integers.',
  needs: 'calibration',
  settings: staticSettings,
  suffix: ({ method, rounding }) =>
    ['int8-static', method === 'minmax' ? '' : method, rounding === 'nearest' ? '' : rounding]
      .filter(Boolean)
      .join('-'),
  preview,
  run,
  sensitivity: staticSensitivity,
};

function preview(context: PassContext, settings: StaticSettings): PassPreview {
  const { target } = chooseTarget(settings.target);
  const { symmetric } = activationType(settings, target);
  const plan = makePlan(context, selectable(context.scope, settings), settings, !symmetric);
  const layers = plan.anchors.map(({ node, weight }) => ({
    name: nodeName(node),
    op: node.opType,
    params: weight.elements,
    effect: 'float32 → int8, activations too',
  }));
  const saved = plan.anchors.reduce((sum, { weight }) => sum + 3 * weight.elements, 0);
  const summary =
    layers.length === 0
      ? 'No layer would be quantized.'
      : `${plural(layers.length, 'layer')} with weights would run in integers; the file becomes about ${formatBytes(saved)} smaller.`;
  return { layers, summary };
}

async function run(context: PassContext, settings: StaticSettings): Promise<PassOutcome> {
  const { model, dataset } = context;
  refuseQuantized(context.scope);
  if (dataset === undefined) {
    throw new EspalierError('BAD_DATA', 'quantize-static needs data.', 'Give some samples with --data.');
  }
  const { target, note } = chooseTarget(settings.target);
  const activations = activationType(settings, target);
  const opset = await prepareOpset(context, true);
  // Casts of weights may grow here: they are stored in 8 bits in the end.
  const simplified = await simplifyModel(
    model,
    { batchNorms: true, constants: true, duplicates: false, maxGrowth: 64 << 20 },
    { ...context, progress: () => undefined },
  );
  const whole = buildScopes(model);
  settleProducts(model, whole, await inferShapes(model, whole), selectable(whole, settings));
  const asked = new Set(
    selectable(buildScopes(model), settings).flatMap(({ uses }) => uses.map(use => use.placed.node)),
  );
  const balanced = await balanceModel(context, settings, node => asked.has(node));
  const scope = buildScopes(model);
  const shapes = await inferShapes(model, scope);
  const skipped = new Skipped();
  const weights = await finiteWeights(context, selectable(scope, settings), skipped);
  const plan = makePlan({ scope, shapes }, weights, settings, !activations.symmetric);
  if (plan.anchors.length === 0) {
    return {
      layersChanged: 0,
      notes: ['No layer can run in integers.', ...skipped.sentences(), ...plan.skipped.sentences()],
    };
  }
  const calibration = await observe(context, plan, settings, name => shapes.value(scope, name).shape);
  const params = chooseParams(plan, calibration, activations, settings);
  const options = {
    perChannel: settings.granularity === 'channel' && opset.perChannel,
    maxCode: target.maxCode,
    limitsPairs: target.limitsPairs,
    quantizedBias: target.quantizedBias,
    signal: context.signal,
  };
  const float = model.clone();
  const outputs = model.graph.node.map(node => [node, [...node.output]] as const);
  const rounded = await quantizePlanned(context, plan, params, options, settings);
  const written = await writePlan(model, plan, params, calibration, rounded.weights, options);
  const others =
    settings.otherWeights && settings.include.length === 0 ? await otherWeights(context, settings) : [];
  removeUnused(model);
  const notes = [
    ...(note === undefined ? [] : [note]),
    ...opset.notes,
    ...describePlan(plan, written, activations),
    ...describeCalibration(
      calibration,
      settings.method,
      model.graph.input.map(({ name }) => name),
    ),
    ...balanced.notes,
    ...rounded.notes,
    ...describeSimplified(simplified),
    ...others,
    ...subGraphNote(scope),
    ...skipped.sentences(),
    ...plan.skipped.sentences(),
  ];
  const tables = [...balanced.tables, ...rounded.tables];
  if (!settings.check) return { layersChanged: written, notes, tables };
  const fusion = await checkFusion(model);
  const errors = await errorsOf(context, float, outputs, plan);
  return {
    layersChanged: written,
    notes: [...notes, ...fusion.notes],
    tables: [
      ...tables,
      ...(errors.length > 0 ? [errorTable(errors, calibration.samples)] : []),
      ...fusion.tables,
    ],
  };
}

function describePlan(plan: StaticPlan, written: number, { type, symmetric }: ActivationType): string[] {
  const [layers, others] = [plural(written, 'layer'), plural(plan.nodes.size - written, 'node')];
  const values = plural(plan.values.size, 'value');
  return [
    `${layers} with weights and ${others} between them read integers; ${values} are rounded to ${type}${symmetric ? ', symmetric' : ''}.`,
  ];
}

function subGraphNote(scope: Scope): string[] {
  const nodes = [...walkScopes(scope)].slice(1).reduce((sum, one) => sum + one.nodes.length, 0);
  return nodes === 0
    ? []
    : [`${plural(nodes, 'node')} in sub-graphs and local functions were left in floats.`];
}
