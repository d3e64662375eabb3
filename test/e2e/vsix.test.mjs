// The packed extension for Linux: small, holding only its own library, and working where it is installed.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { root, run } from '../../scripts/lib/run.mjs';
import { startServer } from '../../scripts/lib/vscode-server.mjs';
import { openWorkbench } from '../../scripts/lib/workbench.mjs';

const SAMPLE = 'resnet20-cifar10.onnx';
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const vsix = path.join(root, `dist/package/espalier-${version}-linux-x64.vsix`);
const unsupported = process.platform !== 'linux' || process.arch !== 'x64';

before(() => unsupported || run(process.execPath, ['scripts/package.mjs', 'linux-x64']));

test('under 20 MB, with the library of no other platform', { skip: unsupported }, () => {
  assert.ok(statSync(vsix).size < 20e6, `${statSync(vsix).size} bytes`);
  const names = Object.keys(unzipSync(readFileSync(vsix), { filter: () => true }));
  const platforms = new Set(names.map(name => /napi-v6\/([^/]+\/[^/]+)\//.exec(name)?.[1]).filter(Boolean));
  assert.deepEqual([...platforms], ['linux/x64']);
  assert.deepEqual(
    names.filter(name => /\.map$|\.ts$|\/src\/|\/test\//.test(name)),
    [],
  );
});

test('installed from the file, it runs a pass', { skip: unsupported, timeout: 240_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'espalier-vsix-'));
  cpSync(path.join(root, 'samples', SAMPLE), path.join(folder, SAMPLE));
  const server = await startServer({ vsix });
  let workbench;
  after(async () => {
    await workbench?.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  workbench = await openWorkbench(server.url({ folder }));
  await workbench.openFile(SAMPLE);
  await workbench.editorFrame().getByText('269').first().waitFor({ timeout: 60_000 });
  await workbench.command('Espalier: Prune Weights…');
  await workbench.editorFrame().getByRole('button', { name: 'Run' }).click({ timeout: 60_000 });
  const done = workbench.toast('resnet20-cifar10.pruned').getByRole('button', { name: 'Show Report' });
  await done.waitFor({ timeout: 120_000 });
  await workbench.page.screenshot({ path: path.join(root, 'artifacts/vsix.png') });
  assert.ok(readdirSync(folder).some(name => name.startsWith('resnet20-cifar10.pruned')));
});
