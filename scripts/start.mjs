// `npm start`: builds Espalier and opens VS Code on the bundled sample. `npm start -- --check` does it headless and
// saves a screenshot of the sample's layers; `--browser` serves it in the browser even when a desktop VS Code is there.
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, ensurePackages, root, run, which } from './lib/run.mjs';

const flags = new Set(process.argv.slice(2));
const check = flags.has('--check');

ensurePackages();
console.log('Building…');
build();

if (!check && !flags.has('--browser') && which('code')) {
  run('code', ['--new-window', `--extensionDevelopmentPath=${root}`, path.join(root, 'samples')]);
} else {
  await serve();
}

/** A copy, so that what is tried out does not end up in the repository. */
function sampleFolder() {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'espalier-samples-')), 'samples');
  cpSync(path.join(root, 'samples'), folder, { recursive: true });
  return folder;
}

async function serve() {
  const { setupServer } = await import('./setup-e2e.mjs');
  setupServer();
  const { startServer } = await import('./lib/vscode-server.mjs');
  const server = await startServer({ link: root });
  const url = server.url({ folder: sampleFolder() });
  if (check) {
    process.exitCode = (await checkSample(server, url)) ? 0 : 1;
    return;
  }
  console.log(
    `\nVS Code with Espalier runs at\n\n  ${url}\n\nClick resnet20-cifar10.onnx there. Ctrl+C ends it.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => void server.stop().then(() => process.exit(0)));
}

/** Opens the sample as a user would and waits until the tree and the editor show its layers. */
async function checkSample(server, url) {
  const { openWorkbench } = await import('./lib/workbench.mjs');
  const workbench = await openWorkbench(url);
  const shot = path.join(root, 'artifacts/start-check.png');
  mkdirSync(path.dirname(shot), { recursive: true });
  try {
    await workbench.openFile('resnet20-cifar10.onnx');
    await workbench.editorFrame().getByText('resnet20-cifar10').first().waitFor({ timeout: 60_000 });
    await workbench.showView('Espalier');
    await workbench.page.getByRole('treeitem', { name: /conv/i }).first().waitFor({ timeout: 60_000 });
    await workbench.page.screenshot({ path: shot });
    console.log(`The sample's layers are shown. Screenshot: ${path.relative(root, shot)}`);
    return true;
  } catch (error) {
    await workbench.page.screenshot({ path: shot }).catch(() => undefined);
    console.error(`The sample did not show: ${error.message}\nScreenshot: ${path.relative(root, shot)}`);
    writeFileSync(path.join(root, 'artifacts/start-check.log'), String(error.stack));
    return false;
  } finally {
    await workbench.close();
    await server.stop();
  }
}
