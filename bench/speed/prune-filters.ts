// How long taking out channels takes, and what it buys: multiply-accumulates and measured latency as ratios of the original's.
//   node scripts/run-ts.mjs bench/speed/prune-filters.ts MODEL.onnx [input sizes, as 224]
import { encodeModel, openModel } from '../../src/core/formats/index.ts';
import { summarize } from '../../src/core/cost/summary.ts';
import { randomDataset } from '../../src/core/data/index.ts';
import { buildScopes } from '../../src/core/graph/scope.ts';
import { inferShapes } from '../../src/core/graph/shapes/index.ts';
import type { Model } from '../../src/core/model/model.ts';
import { parseSettings } from '../../src/core/passes/settings.ts';
import { pruneFilters } from '../../src/core/prune/filters/prune-filters.ts';
import { findRunnableInputs, openSession, type Session } from '../../src/core/runtime/index.ts';

const RUNS = 15;
const quiet = { progress: () => undefined, log: () => undefined };
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: prune-filters.ts MODEL.onnx');
  process.exit(2);
}

async function pruned(
  original: Model,
  ratio: number,
  multiple: number,
): Promise<{ model: Model; seconds: number }> {
  const model = original.clone();
  const started = performance.now();
  const scope = buildScopes(model);
  const shapes = await inferShapes(model, scope, {});
  const settings = parseSettings(pruneFilters, { ratio, multiple });
  await pruneFilters.run(
    { ...quiet, model, scope, shapes, sizes: {}, dataset: undefined, seed: 0 },
    settings,
  );
  return { model, seconds: (performance.now() - started) / 1000 };
}

const original = await openModel(file);
const macsBefore = (await summarize(original)).totals.macs!;
const variants = [{ name: 'original', model: original, seconds: 0 }];
for (const ratio of [0.3, 0.5]) {
  for (const multiple of [1, 8, 16]) {
    variants.push({
      name: `${ratio * 100} %, multiples of ${multiple}`,
      ...(await pruned(original, ratio, multiple)),
    });
  }
}
const sessions: Session[] = [];
for (const { model } of variants) sessions.push(await openSession(await encodeModel(model), { threads: 1 }));
const found = await findRunnableInputs(sessions[0]!, { seed: 1, signal: undefined });
const dataset = randomDataset(sessions[0]!.inputs, {
  seed: 1,
  samples: 1,
  dims: { ...found.dims, batch: 1 },
});
const { feeds } = await dataset.batch(0, 1);

// In turn, so that a busy moment hits all alike; the fastest of many runs is the one least disturbed.
const best = variants.map(() => Infinity);
for (let run = 0; run < RUNS; run++) {
  for (const [i, session] of sessions.entries()) {
    const started = performance.now();
    await session.run(feeds);
    best[i] = Math.min(best[i]!, performance.now() - started);
  }
}
for (const [i, { name, model, seconds }] of variants.entries()) {
  const macs = (await summarize(model)).totals.macs! / macsBefore;
  const latency = best[i]! / best[0]!;
  console.log(
    `${name.padEnd(24)} MACs ${macs.toFixed(3)}  latency ${latency.toFixed(3)} (${best[i]!.toFixed(1)} ms)  pruned in ${seconds.toFixed(2)} s`,
  );
}
for (const session of sessions) await session.release();
