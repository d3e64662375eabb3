// The side of step_vs_torch.py that is ours. Writes the gradients of the first step to `gradients.bin` and tells their order; then makes
// as many steps as each line of the input says, and tells the milliseconds of one; at the end the peak of its memory.
//   node scripts/run-ts.mjs bench/peers/step-time.ts FOLDER '[batch, …sizes]' THREADS
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import readline from 'node:readline';
import type { NdArray } from '../../src/core/data/types.ts';
import { openModel } from '../../src/core/formats/index.ts';
import { buildScopes } from '../../src/core/graph/scope.ts';
import { optimizers } from '../../src/core/train/optimizers/index.ts';
import { findParameters } from '../../src/core/train/parameters.ts';
import { findStatistics } from '../../src/core/train/step/batch-norm.ts';
import { StepRunner } from '../../src/core/train/step/runner.ts';

const [folder = '', shape = '[]', threads = '2'] = process.argv.slice(2);
const dims = JSON.parse(shape) as number[];
const say = (fact: unknown) => process.stdout.write(`${JSON.stringify(fact)}\n`);
const bytes = async (name: string) => new Uint8Array(await readFile(path.join(folder, name))).buffer;

const model = await openModel(path.join(folder, 'model.onnx'));
const scope = buildScopes(model);
const parameters = await findParameters(model, scope);
const statistics = await findStatistics(model, scope);
const runner = await StepRunner.create(model, parameters, statistics, {
  batch: dims[0]!,
  loss: { kind: 'cross-entropy' },
  batchStatistics: statistics.length > 0,
  threads: Number(threads),
});
const image: NdArray = { dtype: 'float32', dims, data: new Float32Array(await bytes('image.bin')) };
const data = { feeds: { image }, labels: new Int32Array(await bytes('labels.bin')) };
const values = parameters.map(one => one.values);
const optimizer = optimizers['sgd-torch'](parameters, {
  momentum: 0.9,
  nesterov: false,
  beta2: 0,
  epsilon: 0,
});

const first = await runner.run(data, values);
await writeFile(
  path.join(folder, 'gradients.bin'),
  Buffer.concat(first.gradients.map(one => new Uint8Array(one!.buffer, one!.byteOffset, one!.byteLength))),
);
say({ loss: first.loss, parameters: parameters.map(({ name, values }) => [name, values.length]) });

let step = 0;
for await (const line of readline.createInterface({ input: process.stdin })) {
  const count = Number(line);
  const started = performance.now();
  const busy = process.cpuUsage();
  for (let i = 0; i < count; i++) {
    const { gradients } = await runner.run(data, values);
    optimizer.begin(step++);
    gradients.forEach((gradient, at) => {
      if (gradient) optimizer.update(at, values[at]!, gradient, { rate: 1e-3, weightDecay: 1e-4 });
    });
  }
  const milliseconds = (performance.now() - started) / count;
  const { user, system } = process.cpuUsage(busy);
  say({ milliseconds, busy: (user + system) / 1000 / count });
}
say({ peakMegabytes: process.resourceUsage().maxRSS / 1024 });
await runner.release();
await model.close();
