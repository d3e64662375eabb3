// The same share of channels taken out by Torch-Pruning (see torch_pruning_models.py) and by Espalier: what is left, counted alike.
//   node scripts/run-ts.mjs bench/peers/prune-peers.ts [folder]
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { summarize } from '../../src/core/cost/summary.ts';
import { openModel } from '../../src/core/formats/index.ts';
import { buildScopes } from '../../src/core/graph/scope.ts';
import { inferShapes } from '../../src/core/graph/shapes/index.ts';
import type { Model } from '../../src/core/model/model.ts';
import { parseSettings } from '../../src/core/passes/settings.ts';
import { pruneFilters } from '../../src/core/prune/filters/prune-filters.ts';

interface Fact {
  readonly model: string;
  readonly ratio: number;
  readonly file: string;
  readonly seconds: number;
}

const TOLERANCE = 0.01;
const folder = path.resolve(process.argv[2] ?? 'artifacts/torch-pruning');
const quiet = { progress: () => undefined, log: () => undefined };

async function totals(model: Model): Promise<{ macs: number; params: number }> {
  const { macs, params } = (await summarize(model)).totals;
  return { macs: macs ?? NaN, params };
}

async function compare({ model: name, ratio, file, seconds }: Fact): Promise<boolean> {
  const original = await openModel(path.join(folder, `${name}.onnx`));
  const theirs = await openModel(path.join(folder, file));
  const work = original.clone();
  const started = performance.now();
  const scope = buildScopes(work);
  const shapes = await inferShapes(work, scope, {});
  const settings = parseSettings(pruneFilters, { criterion: 'l1', ratio, multiple: 1 });
  await pruneFilters.run(
    { ...quiet, model: work, scope, shapes, sizes: {}, dataset: undefined, seed: 0 },
    settings,
  );
  const ours = (performance.now() - started) / 1000;
  const [before, a, b] = [await totals(original), await totals(theirs), await totals(work)];
  const gaps = [b.macs / a.macs - 1, b.params / a.params - 1];
  const percent = (part: number, whole: number): string =>
    `${((part / whole) * 100).toFixed(2).padStart(6)} %`;
  console.log(
    [
      name.padEnd(14),
      `${ratio * 100} % of channels`,
      `MACs left: Torch-Pruning ${percent(a.macs, before.macs)}, Espalier ${percent(b.macs, before.macs)}`,
      `params: ${percent(a.params, before.params)}, ${percent(b.params, before.params)}`,
      `${seconds.toFixed(1)} s, ${ours.toFixed(1)} s`,
      gaps.every(gap => Math.abs(gap) <= TOLERANCE) ? 'ok' : 'DIFFERS',
    ].join('  '),
  );
  for (const model of [original, theirs]) await model.close();
  return gaps.every(gap => Math.abs(gap) <= TOLERANCE);
}

const list = path.join(folder, 'torch-pruning.json');
if (existsSync(list)) {
  let differ = 0;
  for (const fact of JSON.parse(readFileSync(list, 'utf8')) as Fact[]) if (!(await compare(fact))) differ++;
  if (differ > 0) process.exitCode = 1;
} else {
  console.log(`prune-peers: skipped, ${folder} has no models of Torch-Pruning (see torch_pruning_models.py)`);
}
