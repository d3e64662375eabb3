import { nodeName } from '../../cost/node-list.ts';
import { Skipped } from '../../passes/skipped.ts';
import { plural } from '../../passes/text.ts';
import type { Fusions } from './types.ts';
import type { Surprise } from './verify.ts';

/** The prediction in sentences: how many run in integers, and of the others why not; with `surprises` how it compares with what ONNX Runtime did. */
export function describeFusions(fusions: Fusions, surprises?: readonly Surprise[]): string[] {
  const kinds = [...fusions.values()].map(({ kind }) => kind);
  const count = (kind: string) => kinds.filter(one => one === kind).length;
  const reasons = new Skipped();
  for (const [node, { kind, reason }] of fusions)
    if (kind === 'float') reasons.add(reason ?? 'there is no kernel for integers', nodeName(node));
  const parts = [
    `${plural(count('integer'), 'node')} in integers`,
    ...(count('absorbed') > 0 ? [`${count('absorbed')} absorbed by the rounding behind them`] : []),
    ...(count('weights') > 0 ? [`${count('weights')} in floats with integer weights`] : []),
    `${count('float')} in floats`,
  ];
  const checked =
    surprises === undefined
      ? ''
      : surprises.length === 0
        ? ' The model that ONNX Runtime makes of it agrees on every node.'
        : ` ONNX Runtime did otherwise at ${plural(surprises.length, 'node')}: ${surprises
            .slice(0, 4)
            .map(({ name, predicted, found }) => `"${name}" (${predicted} → ${found})`)
            .join(', ')}.`;
  return [
    `Of the nodes at quantized values, ONNX Runtime runs ${parts.join(', ')}.${checked}`,
    ...reasons.sentences().map(text => text.replace('Left alone:', 'In floats:')),
  ];
}
