import { expect, it } from 'vitest';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { coupleChannels, findGroups } from '../../../../../src/core/graph/channels/index.ts';
import { taylor } from '../../../../../src/core/prune/criteria/taylor.ts';
import { scoreGroups } from '../../../../../src/core/prune/filters/scores.ts';
import { crossEntropy } from '../../../../../src/core/runtime/accuracy.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { noisy, runOrt, tensorOf } from '../../passes/support.ts';
import { toyData } from '../../train/toys.ts';

const WEIGHTS = [0.7, -1.2, 0, 0.4];
const quiet = { progress: () => undefined, log: () => undefined };

/** Filters of a single weight each, so that the loss can be asked what each is worth. */
function net(weights: readonly number[]) {
  return model({
    inputs: [value('x', 'float32', ['N', 1, 6, 6])],
    outputs: [value('y', 'float32', ['N', 3])],
    nodes: [
      node('Conv', ['x', 'w'], ['c'], { kernel_shape: [1, 1] }, { name: 'conv' }),
      node('Relu', ['c'], ['r']),
      node('Flatten', ['r'], ['f']),
      node('Gemm', ['f', 'v'], ['y'], { transB: 1 }, { name: 'fc' }),
    ],
    weights: [tensorOf('w', [4, 1, 1, 1], weights), noisy('v', [3, 144], 4)],
  });
}

async function lossOf(weights: readonly number[]): Promise<number> {
  const { feeds, labels } = await toyData(60).batch(0, 60);
  const [scores] = await runOrt(net(weights), feeds);
  const rows = scores!.data as Float32Array;
  const losses = Array.from(labels!, (label, i) =>
    crossEntropy(rows.subarray(3 * i, 3 * i + 3), label, false),
  );
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

it('taylor is the square of gradient times weight', async () => {
  const coupling = await coupleChannels(createModel(net(WEIGHTS)));
  const groups = findGroups(coupling).filter(group => group.frozen === undefined);
  const dataset = toyData(60);
  const scores = await scoreGroups({ coupling, groups, criterion: taylor, job: quiet, dataset, seed: 0 });
  const own = [...scores.get(groups[0]!)!];
  for (const [i, weight] of WEIGHTS.entries()) {
    const moved = (by: number) => lossOf(WEIGHTS.map((one, at) => (at === i ? one + by : one)));
    const gradient = weight === 0 ? 0 : ((await moved(0.01)) - (await moved(-0.01))) / 0.02;
    const expected = (gradient * weight) ** 2;
    expect(Math.abs(own[i]! - expected)).toBeLessThan(0.02 * expected + 1e-6);
  }
});
