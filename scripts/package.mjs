// `npm run package [-- TARGET…]`: a VSIX for each platform, holding only that platform's ONNX Runtime library.
// The files are staged under dist/stage/<target> and packed by vsce; the result lies in dist/.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { build, ensurePackages, root, run } from './lib/run.mjs';

/** Platforms for which onnxruntime-node carries a library (there is none for Intel Macs). */
const TARGETS = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64', 'win32-arm64'];

/** Files of a platform's folder that nothing loads: on a Mac the library is there twice, under two names. */
const UNUSED = /^libonnxruntime\.\d+\.\d+\.\d+\.dylib$/;

/** Files at the top of the package, besides dist/, l10n/, media/ and samples/. */
const TOP = ['CHANGELOG.md', 'LICENSE', '.vscodeignore'];

const asked = process.argv.slice(2).filter(arg => !arg.startsWith('-'));
const wrong = asked.filter(target => !TARGETS.includes(target));
if (wrong.length) {
  console.error(`No such target: ${wrong.join(', ')}. There are: ${TARGETS.join(', ')}.`);
  process.exit(2);
}
ensurePackages();
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
build('--production');
for (const target of asked.length ? asked : TARGETS) await pack(target);

async function pack(target) {
  const stage = path.join(root, 'dist/stage', target);
  mkdirSync(stage, { recursive: true });
  writeFileSync(path.join(stage, 'package.json'), JSON.stringify(manifest(), null, 2));
  for (const name of ['README.md', 'README.zh-CN.md']) writeFileSync(path.join(stage, name), readme(name));
  const languages = readdirSync(root).filter(name => /^package\.nls.*\.json$/.test(name));
  for (const name of [...TOP, ...languages]) copy(name, stage);
  for (const name of ['l10n', 'media', 'samples']) copy(name, stage);
  for (const name of readdirSync(path.join(root, 'dist'))) {
    if (/\.js$|\.LEGAL\.txt$|^webview$/.test(name)) copy(path.join('dist', name), stage);
  }
  copyRuntime(target, path.join(stage, 'dist/node_modules'));

  const file = path.join(root, 'dist', `espalier-${manifest().version}-${target}.vsix`);
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  run(
    process.execPath,
    [vsce, 'package', '--target', target, '--no-dependencies', '--skip-license', '--out', file],
    {
      cwd: stage,
    },
  );
  await squeeze(file);
  console.log(`${path.relative(root, file)}: ${(statSync(file).size / 1e6).toFixed(1)} MB`);
}

/** A marketplace shows pictures and links only with an https address, which a checkout can't know: pictures go, links become text. */
function readme(name) {
  return readFileSync(path.join(root, name), 'utf8')
    .replace(/^!\[.*\]\(.*\)\n+/gm, '')
    .replace(/\[([^\]]+)\]\((?!https:)[^)]*\)/g, '$1');
}

/** Packs the archive anew with the hardest compression: vsce has no setting for it. */
async function squeeze(file) {
  const { unzipSync, zipSync } = await import('fflate');
  writeFileSync(file, zipSync(unzipSync(readFileSync(file)), { level: 9, mem: 12 }));
}

/** The manifest without what only a checkout needs. */
function manifest() {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  delete manifest.scripts;
  delete manifest.devDependencies;
  delete manifest.dependencies;
  delete manifest.private;
  return manifest;
}

function copy(name, stage) {
  const from = path.join(root, name);
  if (!existsSync(from)) throw new Error(`${name} is missing`);
  cpSync(from, path.join(stage, name), { recursive: true });
}

/** onnxruntime-node with one platform's library, beside the bundles that require it. */
function copyRuntime(target, into) {
  const [os, cpu] = target.split('-');
  const from = name => path.join(root, 'node_modules', name);
  const keep = (name, file) =>
    cpSync(path.join(from(name), file), path.join(into, name, file), { recursive: true });
  for (const name of ['onnxruntime-node', 'onnxruntime-common']) keep(name, 'package.json');
  for (const file of readdirSync(path.join(from('onnxruntime-node'), 'dist'))) {
    if (file.endsWith('.js')) keep('onnxruntime-node', `dist/${file}`);
  }
  for (const file of readdirSync(path.join(from('onnxruntime-common'), 'dist/cjs'))) {
    if (file.endsWith('.js') || file === 'package.json') keep('onnxruntime-common', `dist/cjs/${file}`);
  }
  const library = `bin/napi-v6/${os}/${cpu}`;
  for (const file of readdirSync(path.join(from('onnxruntime-node'), library))) {
    if (!UNUSED.test(file)) keep('onnxruntime-node', `${library}/${file}`);
  }
}
