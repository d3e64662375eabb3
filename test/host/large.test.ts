import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { suite, suiteSetup, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import type { EspalierApi } from '../../src/extension.ts';
import { encode, model, node, value, weight } from '../fixtures/build.ts';
import { activate, closeAll, openModel, until, workspaceFolder } from './workbench.ts';

const LAYERS = 5000;
/** The rule: the extension host, which all extensions share, is never busy for longer. */
const LIMIT_MS = 50;

/** A chain of convolutions in blocks of fifty: 10,000 nodes. */
function chain(): Uint8Array {
  const name = (i: number, what: string): string => `/block${Math.floor(i / 50)}/${what}${i % 50}`;
  const shape = (tensor: string): ReturnType<typeof value> => value(tensor, 'float32', [1, 4, 8, 8]);
  const nodes = Array.from({ length: LAYERS }, (_, i) => [
    node(
      'Conv',
      [i === 0 ? 'x' : `r${i - 1}`, `w${i}`],
      [`c${i}`],
      { kernel_shape: [1, 1] },
      { name: name(i, 'conv') },
    ),
    node('Relu', [`c${i}`], [`r${i}`], {}, { name: name(i, 'relu') }),
  ]);
  return encode(
    model({
      nodes: nodes.flat(),
      inputs: [shape('x')],
      outputs: [shape(`r${LAYERS - 1}`)],
      weights: Array.from({ length: LAYERS }, (_, i) => weight(`w${i}`, 'float32', [4, 4, 1, 1])),
    }),
  );
}

/** CPU time of this thread: unlike the clock's, it does not count what other programs took. */
function cpuMs(): number {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => NodeJS.CpuUsage };
  const { user, system } = threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}

suite('a model of 10,000 nodes', () => {
  let api: EspalierApi;
  suiteSetup(async () => {
    api = await activate();
  });
  teardown(closeAll);

  test('opens without keeping the extension host busy', async () => {
    const uri = vscode.Uri.file(path.join(workspaceFolder(), 'large.onnx'));
    writeFileSync(uri.fsPath, chain());
    const watch = { on: true, longest: 0 };
    const watching = (async () => {
      let before = cpuMs();
      while (watch.on) {
        await turn();
        const now = cpuMs();
        watch.longest = Math.max(watch.longest, now - before);
        before = now;
      }
    })();
    const document = await openModel(api, uri);
    await until('the tree', () => api.layers.getChildren().length === 100);
    await until('the zeros', () => document.sparsity);
    watch.on = false;
    await watching;
    assert.equal(document.summary?.nodes.length, 2 * LAYERS);
    assert.equal(document.summary.totals.macs, LAYERS * 4 * 4 * 64);
    const longest = `busy for at most ${watch.longest.toFixed(1)} ms at a time`;
    console.log(longest);
    assert.ok(watch.longest < LIMIT_MS, longest);
  });
});
