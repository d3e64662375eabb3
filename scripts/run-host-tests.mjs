// Runs dist/test/host inside the extension host of a real VS Code. Exit code and last line tell the result.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './lib/run.mjs';
import { BROWSER_ARGS, startServer } from './lib/vscode-server.mjs';
import { setupBrowser, setupServer } from './setup-e2e.mjs';

const TIMEOUT = Number(process.env.E2E_TIMEOUT ?? 300_000);
const VERBOSE = Boolean(process.env.E2E_LOG);

setupServer();
const workspace = mkdtempSync(path.join(tmpdir(), 'espalier-host-'));
cpSync(path.join(root, 'samples'), workspace, { recursive: true });
const resultFile = `${workspace}-results.json`;
const server = await startServer({ env: { E2E_RESULT: resultFile }, smokeDriver: true });
const browser = await chromium.launch({ executablePath: setupBrowser(), headless: true, args: BROWSER_ARGS });
const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();

let finish;
const finished = new Promise(resolve => (finish = resolve));
await page.exposeFunction('codeAutomationLog', (type, args) => VERBOSE && console.log(`[${type}]`, ...args));
await page.exposeFunction('codeAutomationExit', code => finish(code));
await page.goto(
  server.url({
    folder: workspace,
    payload: [
      ['extensionDevelopmentPath', server.remote(root)],
      ['extensionTestsPath', server.remote(path.join(root, 'dist/test/host/index.js'))],
    ],
  }),
  { waitUntil: 'commit' },
);
const timer = new Promise(resolve => setTimeout(() => resolve('timeout'), TIMEOUT).unref());
const code = await Promise.race([finished, timer]);
if (code !== 0) {
  mkdirSync(path.join(root, 'artifacts'), { recursive: true });
  await page.screenshot({ path: path.join(root, 'artifacts/host-failure.png') }).catch(() => undefined);
}
await browser.close();
await server.stop();

if (!existsSync(resultFile)) {
  console.error(`The tests in the extension host gave no result (${code}).`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const result = JSON.parse(readFileSync(resultFile, 'utf8'));
rmSync(resultFile);
rmSync(workspace, { recursive: true, force: true });
for (const test of result.tests)
  console.log(test.ok ? '  ok  ' : '  FAIL', `${test.title} (${test.ms} ms)`, test.err ?? '');
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exit(code === 0 && result.failed === 0 ? 0 : 1);
