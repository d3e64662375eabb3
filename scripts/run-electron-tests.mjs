// Runs the tests of the extension host in a desktop VS Code that @vscode/test-electron downloads (needs the network).
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build, root } from './lib/run.mjs';

build('--tests');
const workspace = mkdtempSync(path.join(tmpdir(), 'espalier-electron-'));
cpSync(path.join(root, 'samples'), workspace, { recursive: true });
await runTests({
  version: process.env.VSCODE_VERSION ?? 'stable',
  extensionDevelopmentPath: root,
  extensionTestsPath: path.join(root, 'dist/test/host/index.js'),
  launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
});
