// `npm run package [-- TARGET…]`: a VSIX for each platform, holding only that platform's ONNX Runtime library.
// The files are staged under dist/package/stage and packed by vsce; the result lies in dist/package/.
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
const out = path.join(root, 'dist/package');
const bundles = path.join(out, 'bundles');
rmSync(out, { recursive: true, force: true });
build('--production', `--outdir=${bundles}`);
for (const target of asked.length ? asked : TARGETS) await pack(target);

async function pack(target) {
  const stage = path.join(out, 'stage', target);
  mkdirSync(stage, { recursive: true });
  writeFileSync(path.join(stage, 'package.json'), JSON.stringify(manifest(), null, 2));
  for (const name of ['README.md', 'README.zh-CN.md']) writeFileSync(path.join(stage, name), readme(name));
  const languages = readdirSync(root).filter(name => /^package\.nls.*\.json$/.test(name));
  for (const name of [...TOP, ...languages]) copy(name, stage);
  for (const name of ['l10n', 'media', 'samples']) copy(name, stage);
  for (const name of readdirSync(bundles)) {
    if (/\.js$|\.schema\.json$|\.LEGAL\.txt$|^webview$/.test(name))
      cpSync(path.join(bundles, name), path.join(stage, 'dist', name), { recursive: true });
  }
  copyRuntime(target, path.join(stage, 'dist/node_modules'));

  const file = path.join(out, `espalier-${manifest().version}-${target}.vsix`);
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

/**
 * Packs the archive anew with zlib's hardest compression. vsce has no setting for it, and the zlib inside Node trades
 * size for speed, so this is zlib's port to JavaScript: 2 % smaller.
 */
async function squeeze(file) {
  const [{ unzipSync, Zip, ZipPassThrough }, { deflateRaw }] = await Promise.all([
    import('fflate'),
    import('pako'),
  ]);
  const pieces = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    const entry = new ZipPassThrough(name);
    entry.compression = 8;
    entry.process = (chunk, last) => entry.ondata(null, deflateRaw(chunk, { level: 9 }), last);
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  writeFileSync(file, Buffer.concat(pieces));
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
  cpSync(from, path.join(stage, name), { recursive: true, filter: isPackaged });
}

/** Scripts that made what lies beside them are of no use in a package, and LeNet-5's 1.7 MB of weights hardly shrink: the other sample will do there. */
function isPackaged(file) {
  return !file.endsWith('.mjs') && path.relative(root, file) !== path.join('samples', 'lenet5');
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
