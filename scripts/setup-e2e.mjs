// Installs a real VS Code workbench with a Node extension host (code-server, from npm) and finds or installs Chromium.
// Needs no compiler and runs no install scripts; does nothing when it is all there. Everything goes to .e2e/.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, which } from './lib/run.mjs';

const CODE_SERVER = '4.139.1';
/** The newest code-server wants a newer Node than the one this project supports, so it gets its own. */
const NODE = '24.21.0';

export const e2eHome = process.env.E2E_HOME ?? path.join(root, '.e2e');
export const serverEntry = path.join(e2eHome, 'node_modules/code-server/out/node/entry.js');
export const serverNode = path.join(e2eHome, 'node');

/** The browser that drives the workbench: $CHROMIUM, or one that is installed. */
export function findBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return process.env.CHROMIUM ?? names.map(which).find(Boolean) ?? (existsSync(mac) ? mac : undefined);
}

export function setupBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (!which('apt-get')) {
    throw new Error('No Chromium or Chrome found. Install one, or set CHROMIUM to its path.');
  }
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    run(command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  console.log('Installing Chromium…');
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  return findBrowser();
}

export function setupServer() {
  const stamp = path.join(e2eHome, `.done-${CODE_SERVER}-${NODE}`);
  if (existsSync(stamp)) return;
  const arch = { x64: 'x64', arm64: 'arm64' }[process.arch];
  if (process.platform !== 'linux' || !arch) {
    throw new Error(
      `The bundled browser VS Code runs on Linux x64 and arm64, not on ${process.platform} ${process.arch}.`,
    );
  }
  console.log('Installing VS Code for the browser (once, about a minute)…');
  rmSync(e2eHome, { recursive: true, force: true });
  mkdirSync(e2eHome, { recursive: true });
  writeFileSync(path.join(e2eHome, 'package.json'), '{"private":true}');
  const npm = (prefix, ...args) =>
    run(
      'npm',
      [
        'install',
        '--prefix',
        prefix,
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        ...args,
      ],
      {
        cwd: e2eHome,
      },
    );
  npm(e2eHome, '--no-save', `node-linux-${arch}@${NODE}`, `code-server@${CODE_SERVER}`);
  // VS Code's own packages, in the versions that its shrinkwrap pins.
  npm(path.join(e2eHome, 'node_modules/code-server/lib/vscode'), '--omit=dev');
  symlinkSync(path.join(e2eHome, `node_modules/node-linux-${arch}/bin/node`), serverNode);
  execFileSync(serverNode, [serverEntry, '--version'], { stdio: 'ignore' });
  writeFileSync(stamp, '');
}

if (import.meta.filename === process.argv[1]) {
  setupServer();
  console.log('browser:', setupBrowser());
}
