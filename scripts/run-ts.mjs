// Runs a TypeScript file of this repository: `node scripts/run-ts.mjs bench/papers/golden.ts [arguments]`.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const [file, ...args] = process.argv.slice(2).filter((arg, i) => !(i === 1 && arg === '--'));
if (!file) {
  console.error('usage: node scripts/run-ts.mjs FILE.ts [arguments]');
  process.exit(2);
}
const out = path.join(root, 'dist/run', path.relative(root, path.resolve(file)).replace(/\.ts$/, '.mjs'));
mkdirSync(path.dirname(out), { recursive: true });
await esbuild.build({
  entryPoints: [path.resolve(file)],
  outfile: out,
  bundle: true,
  platform: 'node',
  format: 'esm',
  // Bundled CommonJS packages still ask for Node's own modules by require().
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  target: 'node20',
  external: ['onnxruntime-node', 'vscode'],
  sourcemap: 'inline',
  logLevel: 'warning',
});
const { status, signal } = spawnSync(
  process.execPath,
  ['--enable-source-maps', ...(process.env.NODE_ARGS?.split(' ') ?? []), out, ...args],
  { stdio: 'inherit', env: { ...process.env, ESPALIER_ROOT: root } },
);
process.exit(signal ? 1 : (status ?? 1));
