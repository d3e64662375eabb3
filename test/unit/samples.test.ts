import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../src/core/data/index.ts';
import { evaluateAccuracy, openSession } from '../../src/core/runtime/index.ts';

const folder = path.resolve(import.meta.dirname, '../../samples');
const quiet = { progress: () => undefined, log: () => undefined };

/** What samples/README.md says. */
describe('samples', () => {
  it.each([
    ['resnet20-cifar10.onnx', 'cifar10.json', 324, 400],
    ['lenet5/lenet5-mnist.onnx', 'lenet5/mnist.json', 496, 500],
  ])('%s gets as many of its pictures right as it is said to', async (model, data, right, all) => {
    const session = await openSession(path.join(folder, model));
    const dataset = await openDataset({ source: path.join(folder, data) }, session);
    const { samples, wrong } = await evaluateAccuracy(session, dataset, quiet);
    await dataset.close();
    await session.release();
    expect(samples).toBe(all);
    // The last digits of a score depend on the processor: a picture may change sides.
    expect(Math.abs(samples - wrong - right)).toBeLessThanOrEqual(1);
  });
});
