// Small helpers of the scripts: run a command, install what is missing. Nothing here needs an installed package.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** Runs a command with its output shown; throws when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: needsShell(command),
    ...options,
  });
  if (result.error) throw result.error;
  if (result.status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed (${result.status ?? result.signal})`);
}

/** Runs a command, shows its output and gives it back together with the exit code. */
export function tee(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: needsShell(command),
      ...options,
    });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.setEncoding('utf8');
      from.on('data', text => {
        output += text;
        to.write(text);
      });
    }
    child.on('error', reject);
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}

/** npm is a batch file on Windows, which only a shell can start. */
const needsShell = command => process.platform === 'win32' && command === 'npm';

export const which = name =>
  spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' }).stdout?.split(
    /\r?\n/,
  )[0] || undefined;

/** Installs the packages of the lock file unless node_modules holds just these already. */
export function ensurePackages() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  if (existsSync(installed) && sameTree(lock, installed)) return;
  console.log('Installing packages from the lock file…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' },
  });
}

/** True when every package of the lock file is installed in its version (optional ones of other platforms apart). */
function sameTree(lock, installed) {
  const packages = file => JSON.parse(readFileSync(file, 'utf8')).packages;
  const have = packages(installed);
  return Object.entries(packages(lock)).every(
    ([name, entry]) => name === '' || have[name]?.version === entry.version || entry.optional === true,
  );
}

export const build = (...flags) => run(process.execPath, ['esbuild.mjs', ...flags]);
