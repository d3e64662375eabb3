// What the tests in the workbench have in common: VS Code on a copy of the samples, and pictures of what it shows.
// ESPALIER_VSIX=<file> tests a packed extension instead of the checkout.
import { after, afterEach, before } from 'node:test';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/lib/run.mjs';
import { startServer } from '../../scripts/lib/vscode-server.mjs';
import { openWorkbench } from '../../scripts/lib/workbench.mjs';

export const SAMPLE = 'resnet20-cifar10.onnx';
export const sampleFile = path.join(root, 'samples', SAMPLE);
const shots = path.join(root, 'artifacts');

/**
 * The workbench for the tests of the file that calls it: made before the first, taken away after the last. What it gives
 * is filled in by then.
 * @param prepare puts more files into the folder, before the workbench opens it
 */
export function useWorkbench(prepare = () => undefined) {
  const session = {
    /** A copy of the samples, which the workbench has open. */
    folder: '',
    workbench: undefined,
    page: undefined,
    inFolder: name => path.join(session.folder, name),
    shot: name => session.page.screenshot({ path: path.join(shots, `${name}.png`) }),

    /** Closes everything that may lie over the workbench. */
    async tidy() {
      await session.workbench.command('View: Close All Editors');
      await session.workbench.command('Notifications: Clear All Notifications');
    },

    /** Opens the sample and waits until its totals are there. */
    async openSample(name = SAMPLE) {
      await session.workbench.openFile(name);
      await session.workbench.editorFrame().getByText('269').first().waitFor({ timeout: 60_000 });
    },

    /** Right-click on the sample → Compress → the item. */
    async openForm(item) {
      await session.tidy();
      await session.workbench.showView('Explorer');
      await session.workbench.file(SAMPLE).click({ button: 'right' });
      await session.workbench.menuItem('Compress').hover();
      await session.workbench.pick(item);
      const run = session.workbench.editorFrame().getByRole('button', { name: 'Run', exact: true });
      await run.waitFor({ timeout: 60_000 });
    },

    /** Gives the form in front the labelled pictures that lie beside the sample. */
    async chooseData() {
      const data = session.workbench.editorFrame().locator('[data-setting="data"]');
      await data.getByRole('button', { name: 'Choose…' }).click();
      const list = session.page.locator('.quick-input-list .monaco-list-row', { hasText: 'cifar10.json' });
      await list.first().click();
      await data.getByText('cifar10.json').waitFor();
    },
  };
  let server;

  before(
    async () => {
      mkdirSync(shots, { recursive: true });
      session.folder = path.join(mkdtempSync(path.join(tmpdir(), 'espalier-e2e-')), 'models');
      cpSync(path.join(root, 'samples'), session.folder, { recursive: true });
      await prepare(session.folder);
      const vsix = process.env.ESPALIER_VSIX;
      server = await startServer(vsix ? { vsix } : { link: root });
      session.workbench = await openWorkbench(server.url({ folder: session.folder }));
      session.page = session.workbench.page;
    },
    { timeout: 180_000 },
  );
  afterEach(async context => {
    if (context.passed === false || context.error) {
      await session.shot(`FAIL-${context.name.replace(/\W+/g, '-').slice(0, 50)}`).catch(() => undefined);
      // What is left open must not make the next tests fail too.
      for (let i = 0; i < 3; i++) await session.page?.keyboard.press('Escape');
    }
  });
  after(async () => {
    await session.workbench?.close();
    await server?.stop();
    if (session.folder) rmSync(path.dirname(session.folder), { recursive: true, force: true });
  });
  return session;
}
