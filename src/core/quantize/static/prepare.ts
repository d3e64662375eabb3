import type { ReportTable } from '../../../protocol/report.ts';
import { EspalierError } from '../../errors.ts';
import { buildScopes, walkScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import type { Scope } from '../../graph/types.ts';
import { Skipped } from '../../passes/skipped.ts';
import { plural } from '../../passes/text.ts';
import type { PassContext } from '../../passes/types.ts';
import { describeSimplified } from '../../simplify/index.ts';
import { simplifyModel } from '../../simplify/simplify.ts';
import { balanceModel } from '../balance/index.ts';
import { INT16_OPSET, is16Bit } from '../parameters.ts';
import { prepareOpset, raiseOpset } from '../prepare-opset.ts';
import { refuseQuantized } from '../quantized-already.ts';
import { activationType } from './activations.ts';
import { settleProducts } from './products.ts';
import type { Prepared } from './quantizer.ts';
import { finiteWeights, makePlan, selectable } from './select.ts';
import type { StaticSettings } from './settings.ts';
import { chooseTarget } from './targets.ts';

const WHY_16_BITS = {
  gives: '16-bit integers',
  without: 'they are written with operators that only ONNX Runtime knows',
};

export interface Preparation {
  readonly prepared: Prepared;
  readonly notes: {
    readonly before: readonly string[];
    readonly balanced: readonly string[];
    readonly simplified: readonly string[];
  };
  /** What was left alone. */
  readonly ending: readonly string[];
  readonly tables: readonly ReportTable[];
}

/**
 * Makes the model ready, in floats: converted, simplified, its channels evened out; and plans what is to run in integers.
 * @throws EspalierError `BAD_DATA` without data, `UNSUPPORTED` for a model that is quantized already or too old
 */
export async function prepare(context: PassContext, settings: StaticSettings): Promise<Preparation> {
  const { model, dataset } = context;
  refuseQuantized(context.scope);
  if (dataset === undefined) {
    throw new EspalierError('BAD_DATA', 'quantize-static needs data.', 'Give some samples with --data.');
  }
  const { target, note } = chooseTarget(settings.target);
  const activations = activationType(settings, target);
  const opset = await prepareOpset(context, true);
  const raised = is16Bit(activations.type) ? await raiseOpset(context, [INT16_OPSET], WHY_16_BITS) : [];
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
  const options = {
    perChannel: settings.granularity === 'channel' && opset.perChannel,
    maxCode: target.maxCode,
    limitsPairs: target.limitsPairs,
    quantizedBias: target.quantizedBias,
    signal: context.signal,
  };
  return {
    prepared: { context, settings, activations, plan, options },
    notes: {
      before: [...(note === undefined ? [] : [note]), ...opset.notes, ...raised],
      balanced: balanced.notes,
      simplified: describeSimplified(simplified),
    },
    ending: [...subGraphNote(scope), ...skipped.sentences(), ...plan.skipped.sentences()],
    tables: balanced.tables,
  };
}

function subGraphNote(scope: Scope): string[] {
  const nodes = [...walkScopes(scope)].slice(1).reduce((sum, one) => sum + one.nodes.length, 0);
  return nodes === 0
    ? []
    : [`${plural(nodes, 'node')} in sub-graphs and local functions were left in floats.`];
}
