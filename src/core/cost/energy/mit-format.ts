import type { EnergyReport } from '../../../protocol/energy.ts';
import { buildScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import type { Model } from '../../model/model.ts';
import { listNodes } from '../node-list.ts';
import { OperatorView } from '../operator-view.ts';
import { inputExtent } from './problem.ts';
import { nodeProblems } from './problems/index.ts';
import type { ConvProblem } from './types.ts';

/**
 * A model in the input format of the MIT energy estimation tool (energyestimation.mit.edu; Yang, Chen, Emer, Sze, 2017): a
 * line a layer of 25 numbers: index; height, width, channels, count, zeros and bits of the input; height, width,
 * channels, filters, zeros and bits of the weights; height, width, channels, count, zeros and bits of the output; strides
 * down and across; padding at top, bottom, left and right. Zeros are numbers of entries. Bits and zeros are those of `report`.
 */
export async function mitToolInput(model: Model, report: EnergyReport): Promise<string> {
  const root = buildScopes(model);
  const shapes = await inferShapes(model, root, { batch: report.batch });
  const layers = new Map(report.layers.map(layer => [layer.id, layer]));
  const lines: string[] = [];
  for (const { id, node, scope } of listNodes(root)) {
    const assumed = layers.get(id)?.assumed;
    const problems = nodeProblems(node, scope, shapes);
    if (!assumed || problems?.length !== 1) continue;
    const [problem] = problems as [ConvProblem];
    const pads = padding(new OperatorView(node, scope, shapes), problem);
    const [top, left, bottom, right] = pads;
    const height = inputExtent(problem, 0) - top - bottom;
    const width = inputExtent(problem, 1) - left - right;
    const channels = problem.channels * problem.groups;
    const { batch, filters, kernel, output } = problem;
    const zeros = (share: number, ...sizes: number[]): number =>
      Math.round(share * sizes.reduce((product, size) => product * size, 1));
    lines.push(
      [
        lines.length + 1,
        ...[height, width, channels, batch],
        ...[zeros(assumed.zeros.inputs, height, width, channels, batch), assumed.bits.inputs],
        ...[kernel[0], kernel[1], problem.channels, filters],
        ...[zeros(assumed.zeros.weights, kernel[0], kernel[1], problem.channels, filters)],
        assumed.bits.weights,
        ...[output[0], output[1], filters, batch],
        ...[zeros(assumed.zeros.outputs, output[0], output[1], filters, batch), assumed.bits.outputs],
        ...problem.stride,
        ...[top, bottom, left, right],
      ].join(', '),
    );
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** Padding at top, left, bottom and right that the output's size implies. */
function padding(view: OperatorView, problem: ConvProblem): readonly [number, number, number, number] {
  const input = view.inputSizes(0);
  if (!view.node.opType.includes('Conv') || input?.length !== 4) return [0, 0, 0, 0];
  const [top, bottom] = both(inputExtent(problem, 0) - input[2]!, view.ints('pads')?.[0]);
  const [left, right] = both(inputExtent(problem, 1) - input[3]!, view.ints('pads')?.[1]);
  return [top, left, bottom, right];
}

/** A sum of padding split in two. Rows that no filter reaches count as not there. */
function both(total: number, before: number | undefined): readonly [number, number] {
  const first = Math.min(Math.max(0, total), before ?? Math.floor(Math.max(0, total) / 2));
  return [first, total - first];
}
