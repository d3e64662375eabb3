// Bundles everything that runs: the extension, its worker, the command line, the web pages, and the decoder of archives.
// `node esbuild.mjs [--watch] [--production] [--tests] [--outdir=DIR]`
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';

const root = import.meta.dirname;
const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');
const outdir =
  process.argv.find(arg => arg.startsWith('--outdir='))?.slice('--outdir='.length) ?? path.join(root, 'dist');
const at = (...parts) => path.join(root, ...parts);

/** onnxruntime-node picks its library by platform when it is loaded, so it stays a package. */
const external = ['vscode', 'onnxruntime-node'];

const shared = {
  bundle: true,
  absWorkingDir: root,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'external',
  logLevel: 'warning',
};

const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20', external };

/** Pages with an entry file; a new panel is a new folder below webview/ with a main.ts. */
const pages = readdirSync(at('webview')).filter(name => existsSync(at('webview', name, 'main.ts')));
const styles = existsSync(at('webview/styles'))
  ? readdirSync(at('webview/styles')).filter(name => name.endsWith('.css') && !name.startsWith('_'))
  : [];

const entries = (pairs, options) => {
  const present = pairs.filter(([, source]) => existsSync(at(source)));
  return present.length === 0
    ? []
    : [{ ...options, entryPoints: present.map(([out, source]) => ({ out, in: source })), outdir }];
};

/**
 * Options that shorten the names of properties: all but those in `exported` and those that the language, browsers or Node
 * know, for any of them may be theirs.
 */
function shortNames(exported) {
  const names = new Set([
    ...exported,
    'body',
    'done',
    'value',
    'next',
    'return',
    'fatal',
    'ignoreBOM',
    'cause',
  ]);
  const seen = new Set();
  const globals = Object.getOwnPropertyNames(globalThis).filter(name => /^[A-Z]/.test(name));
  const pending = [...globals.map(name => globalThis[name]), (async function* () {})(), (function* () {})()];
  while (pending.length > 0) {
    const object = pending.pop();
    if ((typeof object !== 'object' && typeof object !== 'function') || object === null || seen.has(object))
      continue;
    seen.add(object);
    pending.push(Object.getPrototypeOf(object));
    for (const name of Object.getOwnPropertyNames(object)) names.add(name);
    pending.push(Object.getOwnPropertyDescriptor(object, 'prototype')?.value);
  }
  const reserved = [...names].filter(name => /^\w+$/.test(name)).join('|');
  return { mangleProps: /./, reserveProps: new RegExp(`^(${reserved})$`) };
}

const builds = [
  ...entries(
    [
      ['extension', 'src/extension.ts'],
      ['library', 'src/library.ts'],
    ],
    node,
  ),
  // The decoder of archives for browsers and Node: small in every build, so that its size is what users get.
  ...entries([['unpack', 'src/unpack/index.ts']], {
    ...shared,
    platform: 'neutral',
    format: 'esm',
    target: 'es2022',
    minify: true,
    sourcemap: production ? false : 'external',
    ...shortNames(['code', 'hint', 'name', 'bytes', 'limit', 'progress']),
  }),
  ...entries(
    pages.map(page => [`webview/${page}`, `webview/${page}/main.ts`]),
    { ...shared, platform: 'browser', format: 'esm', target: 'chrome128', tsconfig: 'webview/tsconfig.json' },
  ),
  ...entries(
    styles.map(file => [`webview/${path.parse(file).name}`, `webview/styles/${file}`]),
    { ...shared, external: ['*.ttf'] },
  ),
];

if (flags.has('--tests') && existsSync(at('test/host'))) {
  const suites = readdirSync(at('test/host')).filter(name => name.endsWith('.ts'));
  builds.push(
    ...entries(
      suites.map(file => [`test/host/${path.parse(file).name}`, `test/host/${file}`]),
      { ...node, external: [...external, 'mocha'], sourcemap: 'inline' },
    ),
  );
}

mkdirSync(path.join(outdir, 'webview'), { recursive: true });
for (const file of ['codicon.css', 'codicon.ttf']) {
  copyFileSync(at('node_modules/@vscode/codicons/dist', file), path.join(outdir, 'webview', file));
}

// Both processes are in one bundle, so that the library is there once.
writeFileSync(path.join(outdir, 'cli.js'), "#!/usr/bin/env node\nrequire('./library.js').cli();\n", {
  mode: 0o755,
});
writeFileSync(path.join(outdir, 'worker.js'), "require('./library.js').worker();\n");

if (flags.has('--watch')) {
  for (const options of builds) await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
} else {
  await Promise.all(builds.map(options => esbuild.build(options)));
  // What editors check recipes with is what the passes declare.
  writeFileSync(
    path.join(outdir, 'recipe.schema.json'),
    execFileSync(process.execPath, [path.join(outdir, 'cli.js'), 'passes', '--schema']),
  );
}
