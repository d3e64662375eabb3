import { describe, expect, it } from 'vitest';
import type { ModelProto } from 'onnx-buf';
import { randomDataset } from '../../../../src/core/data/index.ts';
import { createModel, encodeModel } from '../../../../src/core/formats/index.ts';
import { parseSettings } from '../../../../src/core/passes/index.ts';
import type { Pass } from '../../../../src/core/passes/types.ts';
import { float16 } from '../../../../src/core/quantize/float16/index.ts';
import { quantizeDynamic } from '../../../../src/core/quantize/dynamic/index.ts';
import { quantizeStatic } from '../../../../src/core/quantize/static/index.ts';
import { quantizeWeights } from '../../../../src/core/quantize/weights.ts';
import { openSession } from '../../../../src/core/runtime/index.ts';
import type { SettingValues } from '../../../../src/protocol/settings.ts';
import { contextFor } from '../passes/support.ts';
import { flawsOf } from '../passes/well-formed.ts';
import { mobileNet, speech, transformer, uNet } from './networks.ts';

const NETWORKS: readonly (readonly [name: string, make: () => ModelProto])[] = [
  ['inverted residuals', mobileNet],
  ['encoder blocks', transformer],
  ['down and up', uNet],
  ['LSTM', speech],
];

const way = (pass: unknown, settings: SettingValues): readonly [string, Pass, SettingValues] => [
  `${(pass as Pass).id} ${JSON.stringify(settings)}`,
  pass as Pass,
  settings,
];

const WAYS = [
  way(quantizeStatic, {}),
  way(quantizeStatic, { target: 'tensorrt', granularity: 'tensor', heads: true }),
  way(quantizeDynamic, { convolutions: true, otherWeights: true }),
  way(quantizeWeights, {}),
  way(quantizeWeights, { bits: 4, block: 32 }),
  way(float16, {}),
  way(float16, { keepTypes: false }),
];

describe.each(NETWORKS)('graphs that a checker has nothing to say about (C.Q31): %s', (_, make) => {
  it('the network itself', async () => expect(await flawsOf(createModel(make()))).toEqual([]));

  it.each(WAYS)('%s', async (_title, pass, settings) => {
    const model = createModel(make()).clone();
    const float = await openSession(await encodeModel(model), { threads: 1 });
    const dataset = randomDataset(float.inputs, { seed: 1, samples: 4, dims: {} });
    await float.release();
    const { layersChanged } = await pass.run(
      { ...(await contextFor(model)), dataset },
      parseSettings(pass, settings),
    );
    if (layersChanged === 0) return;
    expect(await flawsOf(model)).toEqual([]);
    for (const optimization of ['disabled', 'all'] as const) {
      const session = await openSession(await encodeModel(model), { threads: 1, optimization });
      await session.release();
    }
  });
});

describe('what a checker finds', () => {
  it('names its flaws', async () => {
    const model = createModel(mobileNet());
    const { node } = model.graph;
    node.push(node.shift()!);
    node[3]!.name = node[4]!.name;
    model.graph.initializer[1]!.name = model.graph.initializer[0]!.name;
    const flaws = (await flawsOf(model)).join('\n');
    expect(flaws).toMatch(/reads Conv_\d_out, which is not there yet/);
    expect(flaws).toMatch(/two nodes are named/);
    expect(flaws).toMatch(/is written twice/);
  });
});
