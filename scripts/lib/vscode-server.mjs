// Starts VS Code in the browser (code-server: the real workbench, a real Node extension host) on a loopback port.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serverEntry, serverNode } from '../setup-e2e.mjs';

export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Built-in extensions that only cost start-up time or reach for the network. */
const SKIPPED = [
  'GitHub.copilot-chat',
  'vscode.github',
  'vscode.git',
  'vscode.microsoft-authentication',
  'vscode.grunt',
  'vscode.gulp',
  'vscode.jake',
  'vscode.debug-auto-launch',
  'vscode.debug-server-ready',
  'vscode.tunnel-forwarding',
  'vscode.terminal-suggest',
  'vscode.php-language-features',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
].join(',');

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'git.enabled': false,
  'window.confirmBeforeClose': 'never',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/**
 * @param options `link`: folder of an extension to install as it is; `vsix`: a packed one; `smokeDriver`: needed to run
 *   tests inside the extension host, but hides notifications; `port`: default a free one.
 */
export async function startServer({ env = {}, settings = {}, link, vsix, smokeDriver = false, port } = {}) {
  port ??= await freePort();
  const home = mkdtempSync(path.join(tmpdir(), 'espalier-vscode-'));
  const userData = path.join(home, 'user-data');
  const extensions = path.join(home, 'extensions');
  mkdirSync(path.join(userData, 'User'), { recursive: true });
  mkdirSync(extensions);
  // A folder found here at the first start counts as installed.
  if (link) symlinkSync(link, path.join(extensions, 'espalier.espalier-0.0.0'));
  const config = path.join(home, 'config.yaml');
  writeFileSync(config, `bind-addr: 127.0.0.1:${port}\nauth: none\ncert: false\n`);
  writeFileSync(
    path.join(userData, 'User/settings.json'),
    JSON.stringify({ ...SETTINGS, ...settings }, null, 1),
  );

  const childEnv = {
    ...process.env,
    HOME: home,
    XDG_DATA_HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    PATH: path.dirname(serverNode) + path.delimiter + process.env.PATH,
    VSCODE_SKIP_BUILTIN_EXTENSIONS: SKIPPED,
    EXTENSIONS_GALLERY: '{}',
    ...env,
  };
  delete childEnv.VSCODE_IPC_HOOK_CLI;
  const common = [
    serverEntry,
    '--config',
    config,
    '--user-data-dir',
    userData,
    '--extensions-dir',
    extensions,
  ];
  if (vsix) {
    const installed = spawnSync(serverNode, [...common, '--install-extension', vsix], {
      env: childEnv,
      stdio: 'inherit',
    });
    if (installed.status !== 0) throw new Error(`could not install ${vsix}`);
  }

  const logFile = path.join(home, 'server.log');
  const log = openSync(logFile, 'w');
  const args = [
    ...common,
    ...[
      '--bind-addr',
      `127.0.0.1:${port}`,
      '--auth',
      'none',
      '--disable-telemetry',
      '--disable-update-check',
    ],
    ...['--disable-workspace-trust', '--disable-getting-started-override', '--ignore-last-opened'],
    ...(smokeDriver ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
  ];
  const child = spawn(serverNode, args, { env: childEnv, stdio: ['ignore', log, log], detached: true });
  let exited = false;
  child.on('exit', () => (exited = true));
  const kill = signal => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It is gone already.
    }
  };
  // It leads its own process group: a crash of this process must not leave it behind.
  process.on('exit', () => !exited && kill('SIGKILL'));

  const base = `http://127.0.0.1:${port}`;
  await healthy(base, () => exited, logFile);
  return {
    base,
    home,
    logFile,
    remote: file => `vscode-remote://127.0.0.1:${port}${file}`,
    url({ folder, payload = [] } = {}) {
      const query = new URLSearchParams();
      if (folder) query.set('folder', folder);
      if (payload.length) query.set('payload', JSON.stringify(payload));
      return `${base}/?${query}`;
    },
    async stop() {
      if (!exited) {
        const gone = new Promise(resolve => child.on('exit', resolve));
        kill('SIGTERM');
        const timer = setTimeout(() => kill('SIGKILL'), 5000);
        await gone;
        clearTimeout(timer);
      }
      if (existsSync(home)) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function healthy(base, hasExited, logFile) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    if (hasExited()) throw new Error(`code-server ended at once, see ${logFile}`);
    try {
      if ((await fetch(`${base}/healthz`)).ok) return;
    } catch {
      // Not listening yet.
    }
    if (Date.now() > deadline) throw new Error(`code-server did not start, see ${logFile}`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
