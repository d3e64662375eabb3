import type { PassPreview } from '../../../protocol/report.ts';
import { nodeName } from '../../cost/node-list.ts';
import { formatBytes, plural } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import { checkFusion } from '../fusion/index.ts';
import { errorTable } from '../layer-error.ts';
import { writeOperators } from '../operators/index.ts';
import { is16Bit } from '../parameters.ts';
import { activationType, type ActivationType } from './activations.ts';
import { errorsOf } from './check.ts';
import { describeCalibration } from './data-notes.ts';
import { prepare } from './prepare.ts';
import { Quantizer, type Quantized } from './quantizer.ts';
import { makePlan, selectable } from './select.ts';
import { staticSensitivity } from './sensitivity.ts';
import { staticSettings, type StaticSettings } from './settings.ts';
import { takeBack } from './take-back.ts';
import { takenBackNotes, takenBackTable } from './take-back-report.ts';
import { chooseTarget } from './targets.ts';

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
  suffix: ({ method, rounding, activations, format }) =>
    [
      activations.endsWith('16') ? 'int8a16-static' : 'int8-static',
      method === 'minmax' ? '' : method,
      rounding === 'nearest' ? '' : rounding,
      format === 'qdq' ? '' : format,
    ]
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
  const { model } = context;
  const { prepared, notes: preparing, ending, tables: balanced } = await prepare(context, settings);
  if (prepared.plan.anchors.length === 0) {
    return { layersChanged: 0, notes: ['No layer can run in integers.', ...ending] };
  }
  const quantizer = await Quantizer.open(prepared);
  const { calibration, rounded } = quantizer;
  const taken = await takeBack(quantizer);
  const float = model.clone();
  const outputs = model.graph.node.map(node => [node, [...node.output]] as const);
  const written = await quantizer.write(model, new Set(taken?.names));
  const takenNotes = taken === undefined ? [] : takenBackNotes(taken, settings);
  if (written.layers === 0) return { layersChanged: 0, notes: takenNotes };
  const notes = [
    ...preparing.before,
    ...describePlan(written, prepared.activations),
    ...takenNotes,
    ...quantizer.kept,
    ...describeCalibration(
      calibration,
      settings.method,
      model.graph.input.map(({ name }) => name),
    ),
    ...describeCorrection(written),
    ...preparing.balanced,
    ...rounded.notes,
    ...preparing.simplified,
    ...written.others,
    ...ending,
  ];
  const tables = [...(taken === undefined ? [] : takenBackTable(taken)), ...balanced, ...rounded.tables];
  const errors = settings.check ? await errorsOf(context, float, outputs, written.plan) : [];
  // Layers are compared between their pairs, so these go last.
  if (settings.format === 'qoperator') notes.push(describeOperators(await writeOperators(model)));
  if (!settings.check) return { layersChanged: written.layers, notes, tables };
  const fusion = await checkFusion(model);
  return {
    layersChanged: written.layers,
    notes: [...notes, ...fusion.notes],
    tables: [
      ...tables,
      ...(errors.length > 0 ? [errorTable(errors, calibration.samples)] : []),
      ...fusion.tables,
    ],
  };
}

function describePlan({ plan, layers }: Quantized, { type, symmetric }: ActivationType): string[] {
  const [anchors, others] = [plural(layers, 'layer'), plural(plan.nodes.size - layers, 'node')];
  const values = plural(plan.values.size, 'value');
  return [
    `${anchors} with weights and ${others} between them read integers; ${values} are rounded to ${type}${symmetric ? ', symmetric' : ''}.`,
    ...(is16Bit(type)
      ? [
          'ONNX Runtime’s kernels for processors are for 8 bits: with 16-bit activations it computes in floats between roundings. Runtimes for neural processors have kernels for 16.',
        ]
      : []),
  ];
}

function describeOperators(counts: ReadonlyMap<string, number>): string {
  const list = [...counts].map(([name, count]) => `${count} ${name}`);
  return list.length === 0
    ? 'No node could be written as an integer operator: all stay between pairs.'
    : `Written as integer operators: ${list.join(', ')}. Others stay between pairs.`;
}

function describeCorrection({ corrected }: Quantized): string[] {
  return corrected === 0
    ? []
    : [
        `Biases of ${plural(corrected, 'layer')} were corrected for what rounding the weights moves their means by.`,
      ];
}
