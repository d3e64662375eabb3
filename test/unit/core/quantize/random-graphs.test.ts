import type { ModelProto } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { EspalierError } from '../../../../src/core/errors.ts';
import { createModel, encodeModel } from '../../../../src/core/formats/index.ts';
import { parseSettings, passById } from '../../../../src/core/passes/index.ts';
import { openSession, type Session } from '../../../../src/core/runtime/index.ts';
import type { SettingValues } from '../../../../src/protocol/settings.ts';
import { contextFor, noise } from '../passes/support.ts';
import { RandomGraph } from './random-graph.ts';
import { fixedSamples } from './static/samples.ts';

const GRAPHS = 200;
const SAMPLES = 4;

/** Least signal to noise of a result, in dB. Nets of this size in 8 bits have 25 to 50; a wrong scale, axis or overflow leaves less than 10. */
const BOUND = { 'quantize-static': 13, 'quantize-dynamic': 13, float16: 40 };

type Id = keyof typeof BOUND;

interface Way {
  readonly id: Id;
  readonly settings: SettingValues;
}

const WAYS: readonly Way[] = [
  { id: 'quantize-static', settings: { target: 'x64-avx' } },
  { id: 'quantize-static', settings: { target: 'x64-avx', format: 'qoperator' } },
  { id: 'quantize-dynamic', settings: { target: 'x64-avx', convolutions: true, otherWeights: true } },
  { id: 'float16', settings: {} },
];

async function results(session: Session, x: Float32Array): Promise<Float32Array[]> {
  const feeds = { x: { dtype: 'float32', dims: [SAMPLES, 3, 8, 8], data: x } };
  const outputs = await session.run(feeds);
  return session.outputNames.map(name => outputs[name]!.data as Float32Array);
}

async function run(proto: ModelProto | Uint8Array, x: Float32Array, optimization: 'all' | 'disabled') {
  const bytes = proto instanceof Uint8Array ? proto : await encodeModel(createModel(proto));
  const session = await openSession(bytes, { threads: 1, optimization });
  try {
    return await results(session, x);
  } finally {
    await session.release();
  }
}

function sqnr(wanted: readonly Float32Array[], found: readonly Float32Array[]): number {
  let least = Infinity;
  for (const [i, a] of wanted.entries()) {
    let [signal, error] = [1e-12, 0];
    for (const [j, value] of a.entries()) {
      signal += value * value;
      error += (value - found[i]![j]!) ** 2;
    }
    least = Math.min(least, error === 0 ? Infinity : 10 * Math.log10(signal / error));
  }
  return least;
}

/** The quantized model, or the reason why it was declined. */
async function quantize(
  { id, settings }: Way,
  proto: ModelProto,
  x: Float32Array,
): Promise<Uint8Array | string> {
  const pass = passById(id);
  const copy = createModel(proto).clone();
  const context = { ...(await contextFor(copy)), dataset: fixedSamples(x, [3, 8, 8]) };
  try {
    const { layersChanged, notes } = await pass.run(context, parseSettings(pass, settings));
    return layersChanged === 0 ? notes.join(' ') || 'nothing to quantize' : await encodeModel(copy);
  } catch (error) {
    if (error instanceof EspalierError) return error.message;
    throw error;
  }
}

describe.each(WAYS)('$id $settings of random graphs', way => {
  it(
    `loads with optimisation on and off, and stays close, ${GRAPHS} times`,
    { timeout: 120_000 },
    async () => {
      const declined: string[] = [];
      const bad: string[] = [];
      for (let seed = 0; seed < GRAPHS; seed++) {
        const proto = new RandomGraph(seed).build();
        const x = noise(SAMPLES * 192, seed + 7);
        const wanted = await run(proto, x, 'disabled');
        const quantized = await quantize(way, proto, x);
        if (typeof quantized === 'string') {
          expect(quantized.length).toBeGreaterThan(5);
          declined.push(quantized);
          continue;
        }
        for (const optimization of ['all', 'disabled'] as const) {
          const found = await run(quantized, x, optimization).catch((error: unknown) => String(error));
          const ratio = typeof found === 'string' ? -Infinity : sqnr(wanted, found);
          const ops = proto.graph!.node.map(one => one.opType).join(' ');
          if (ratio < BOUND[way.id])
            bad.push(
              `${seed} ${optimization}: ${typeof found === 'string' ? found : ratio.toFixed(1)} [${ops}]`,
            );
        }
      }
      expect(bad).toEqual([]);
      expect(declined.length).toBeLessThan(0.6 * GRAPHS);
    },
  );
});
