import { create } from '@bufbuild/protobuf';
import { OperatorSetIdProtoSchema } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { buildScopes } from '../../../../../src/core/graph/scope.ts';
import { inferShapes } from '../../../../../src/core/graph/shapes/index.ts';
import { parseSettings } from '../../../../../src/core/passes/index.ts';
import { predictFusion, verifyFusion } from '../../../../../src/core/quantize/fusion/index.ts';
import { quantizeStatic } from '../../../../../src/core/quantize/static/index.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { fn, node } from '../../../../fixtures/build.ts';
import { contextFor, feed, maxGap, noise, runOrt } from '../../passes/support.ts';
import { flawsOf } from '../../passes/well-formed.ts';
import { mobileNet } from '../networks.ts';
import { fixedSamples } from './samples.ts';

async function quantize(settings: SettingValues) {
  const model = createModel(mobileNet()).clone();
  const dataset = fixedSamples(noise(64 * 768, 3), [3, 16, 16]);
  const chosen = parseSettings(quantizeStatic, { target: 'x64-vnni', check: false, ...settings });
  const { notes } = await quantizeStatic.run({ ...(await contextFor(model)), dataset }, chosen);
  return { model, notes: notes.join('\n') };
}

/** Signal to noise against the float network, in dB. */
async function decibels(
  model: Awaited<ReturnType<typeof quantize>>['model'],
  optimization: 'all' | 'disabled',
) {
  const x = feed([8, 3, 16, 16], 3);
  const [[wanted], [found]] = [
    await runOrt(mobileNet(), { x }),
    await runOrt(model, { x }, { optimization }),
  ];
  const [a, b] = [wanted!.data as Float32Array, found!.data as Float32Array];
  const off = a.reduce((sum, one, i) => sum + (one - b[i]!) ** 2, 0);
  return 10 * Math.log10(a.reduce((sum, one) => sum + one ** 2, 0) / off);
}

const domains = ({ graph }: Awaited<ReturnType<typeof quantize>>['model']) =>
  new Set(graph.node.filter(({ opType }) => opType === 'QuantizeLinear').map(({ domain }) => domain));

describe.each(['uint16', 'int16'])('activations of type %s', activations => {
  it('are standard operators of opset 21, load and run, and are nearer than 8 bits', async () => {
    const { model, notes } = await quantize({ activations });
    expect(model.opset()).toBe(21);
    expect(domains(model)).toEqual(new Set(['']));
    expect(notes).toMatch(/Converted the model from opset 17 to 21, which has 16-bit integers/);
    expect(await flawsOf(model)).toEqual([]);
    const eight = (await quantize({})).model;
    for (const optimization of ['all', 'disabled'] as const)
      expect(await decibels(model, optimization)).toBeGreaterThan((await decibels(eight, optimization)) + 3);
  });

  it('run in floats on processors, as predicted and told', async () => {
    const { model, notes } = await quantize({ activations });
    expect(notes).toContain('kernels for processors are for 8 bits');
    const scope = buildScopes(model);
    const fusions = await predictFusion(model, scope, await inferShapes(model, scope));
    expect((await verifyFusion(model, scope, fusions)).surprises).toEqual([]);
    const computing = [...fusions].filter(([{ opType }]) =>
      ['Conv', 'Gemm', 'Add', 'Mul', 'Sigmoid'].includes(opType),
    );
    expect(computing.length).toBeGreaterThan(10);
    expect(new Set(computing.map(([, { kind }]) => kind))).toEqual(new Set(['float']));
  });

  it('are operators of ONNX Runtime where the model can not be converted, and run', async () => {
    // Models with local functions are not converted.
    const proto = mobileNet();
    proto.functions.push(fn('own', 'twice', ['a'], ['b'], [node('Add', ['a', 'a'], ['b'])]));
    proto.opsetImport.push(create(OperatorSetIdProtoSchema, { domain: 'own', version: 1n }));
    const model = createModel(proto).clone();
    const dataset = fixedSamples(noise(32 * 768, 3), [3, 16, 16]);
    const settings = parseSettings(quantizeStatic, { activations, check: false });
    const { notes } = await quantizeStatic.run({ ...(await contextFor(model)), dataset }, settings);
    expect(notes.join('\n')).toMatch(
      /can't be converted to opset 21 \(it has local functions\), so that they are written with operators that only ONNX Runtime knows/,
    );
    expect(model.opset()).toBe(17);
    expect(domains(model)).toEqual(new Set(['com.microsoft']));
    expect(await flawsOf(model)).toEqual([]);
    const x = feed([1, 3, 16, 16], 3);
    const [wanted] = await runOrt(proto, { x });
    const largest = (wanted!.data as Float32Array).reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    for (const optimization of ['all', 'disabled'] as const) {
      const [found] = await runOrt(model, { x }, { optimization });
      expect(maxGap(wanted, found)).toBeLessThan(0.05 * largest);
    }
  });
});
