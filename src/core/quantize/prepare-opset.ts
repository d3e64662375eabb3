import { EspalierError } from '../errors.ts';
import { buildScopes } from '../graph/scope.ts';
import { inferShapes } from '../graph/shapes/index.ts';
import type { PassContext } from '../passes/types.ts';
import { TARGET_OPSET, upgradeOpset } from './opset/index.ts';

/** DequantizeLinear with one scale for the tensor came with opset 10; the axis for several with 13. */
const PER_TENSOR_OPSET = 10;

export interface PreparedOpset {
  readonly perChannel: boolean;
  readonly notes: readonly string[];
}

/**
 * Makes sure that the model's opset has the DequantizeLinear that is needed. An older model is converted; where a node
 * can't be, one scale a tensor is used if that much the opset has.
 * @throws EspalierError `UNSUPPORTED` naming the node
 */
export async function prepareOpset(context: PassContext, perChannel: boolean): Promise<PreparedOpset> {
  const { model, scope, shapes } = context;
  const opset = model.opset();
  if (opset >= TARGET_OPSET || (!perChannel && opset >= PER_TENSOR_OPSET)) {
    return { perChannel, notes: [] };
  }
  const upgrade = await upgradeOpset(model, scope, shapes);
  if (upgrade.done) {
    const note = `Converted the model from opset ${opset} to ${TARGET_OPSET}, which ${perChannel ? 'scales for each channel need' : 'DequantizeLinear needs'}.`;
    return { perChannel, notes: [note] };
  }
  if (opset < PER_TENSOR_OPSET) {
    throw new EspalierError(
      'UNSUPPORTED',
      `The model has opset ${opset}, and int8 weights need ${PER_TENSOR_OPSET} or later; it can't be converted: ${upgrade.reason}.`,
      `Export it with opset ${TARGET_OPSET} or later.`,
    );
  }
  const note = `The model's opset ${opset} has no scales for each channel, and it can't be converted (${upgrade.reason}): each tensor got one scale.`;
  return { perChannel: false, notes: [note] };
}

/**
 * Raises a model to the opset that has the integers which are wanted, or the highest that it can be converted to.
 * @param wanted opsets, the best one first
 * @returns what was done, or why it could not be
 */
export async function raiseOpset(
  context: PassContext,
  wanted: readonly number[],
  /** What these opsets have, and what it means to go without. */
  why = { gives: 'the integers of few bits', without: 'its weights take more room' },
): Promise<readonly string[]> {
  const { model } = context;
  const notes: string[] = [];
  for (const target of wanted) {
    const opset = model.opset();
    if (opset >= target) return notes;
    const scope = buildScopes(model);
    const upgrade = await upgradeOpset(model, scope, await inferShapes(model, scope, context.sizes), target);
    if (upgrade.done) {
      return [...notes, `Converted the model from opset ${opset} to ${target}, which has ${why.gives}.`];
    }
    notes.push(
      `The model can't be converted to opset ${target} (${upgrade.reason}), so that ${why.without}.`,
    );
  }
  return notes;
}
