/* global window -- functions given to `evaluate` run in the page */
// dist/unpack.js in a real browser: an archive that is downloaded becomes the model, and onnxruntime-web runs it.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as ort from 'onnxruntime-node';
import { chromium } from 'playwright-core';
import { root, run } from '../../scripts/lib/run.mjs';
import { findBrowser } from '../../scripts/setup-e2e.mjs';

const SAMPLE = path.join(root, 'samples/resnet20-cifar10.onnx');
const DECODER = path.join(root, 'dist/unpack.js');
const TYPES = {
  '.html': 'text/html',
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};
const original = readFileSync(SAMPLE);

let folder, server, origin, browser, page;
const problems = [];

before(
  async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'espalier-unpack-'));
    const archive = path.join(folder, 'sample.espz');
    run(process.execPath, [path.join(root, 'dist/cli.js'), 'pack', SAMPLE, '--out', archive], {
      stdio: 'ignore',
    });
    const whole = readFileSync(archive);
    writeFileSync(path.join(folder, 'cut.espz'), whole.subarray(0, whole.length / 2));
    writeFileSync(path.join(folder, 'changed.espz'), whole.with(400_000, whole[400_000] ^ 8));
    writeFileSync(path.join(folder, 'model.espz'), original);
    server = createServer(serve).listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    page = await browser.newPage();
    page.on('pageerror', error => problems.push(String(error)));
    page.on('request', request => {
      if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
        problems.push(request.url());
    });
  },
  { timeout: 120_000 },
);
after(async () => {
  await browser?.close();
  await new Promise(resolve => (server ? server.close(resolve) : resolve()));
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** The repository at its root, what the test made below /made/. */
function serve(request, response) {
  const { pathname } = new URL(request.url, 'http://host');
  const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const file = name.startsWith('/made/') ? path.join(folder, name.slice(5)) : path.join(root, name);
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

test('the decoder stands alone, in less than 12,000 bytes', () => {
  const text = readFileSync(DECODER, 'utf8');
  assert.ok(statSync(DECODER).size < 12_000, `${text.length} bytes`);
  assert.doesNotMatch(text, /\bfrom\s*["']|\bimport\s*[("']|\brequire\s*\(|\bprocess\b|\bBuffer\b/);
});

test('it runs in Node too, from bytes and from a stream in odd pieces', async () => {
  const { unpack, isArchive } = await import(pathToFileURL(DECODER).href);
  const bytes = new Uint8Array(readFileSync(path.join(folder, 'sample.espz')));
  assert.ok(isArchive(bytes));
  assert.ok(!isArchive(original));
  assert.ok(original.equals(await unpack(bytes)));
  assert.ok(original.equals(await unpack(bytes.slice().buffer)));
  async function* pieces() {
    for (let at = 0, size = 1; at < bytes.length; at += size, size = (size * 7) % 65_521) {
      yield bytes.slice(at, at + size);
    }
  }
  assert.ok(original.equals(await unpack(pieces())));
});

test(
  'an archive from a server runs in onnxruntime-web as its model does in onnxruntime-node',
  { timeout: 120_000 },
  async () => {
    const input = Float32Array.from(
      { length: 2 * 3 * 32 * 32 },
      (_, i) => Math.sin(i / 7) + Math.cos(i / 101),
    );
    const session = await ort.InferenceSession.create(SAMPLE);
    const expected = (await session.run({ input: new ort.Tensor('float32', input, [2, 3, 32, 32]) })).logits;
    await session.release();

    await page.goto(`${origin}/examples/unpack/`);
    const got = await page.evaluate(
      async numbers => {
        const { fetchArchive } = await import(new URL('run-archive.mjs', window.location.href).href);
        const { Tensor } = await import('onnxruntime-web');
        const fractions = [];
        const { model, session } = await fetchArchive('/made/sample.espz', fraction =>
          fractions.push(fraction),
        );
        const digest = await window.crypto.subtle.digest('SHA-256', model);
        const feed = new Tensor('float32', Float32Array.from(numbers), [2, 3, 32, 32]);
        const { logits } = await session.run({ input: feed });
        const hex = [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
        return { hex, dims: [...logits.dims], logits: [...logits.data], fractions };
      },
      [...input],
    );
    const { createHash } = await import('node:crypto');
    assert.equal(got.hex, createHash('sha256').update(original).digest('hex'), 'to the byte');
    assert.deepEqual(got.dims, [2, 10]);
    const farthest = Math.max(...got.logits.map((value, i) => Math.abs(value - expected.data[i])));
    assert.ok(farthest <= 1e-4, `outputs differ by ${farthest}`);
    assert.ok(Math.max(...got.logits.map(Math.abs)) > 0.1, 'there are outputs at all');
    assert.deepEqual(
      got.fractions,
      got.fractions.toSorted((a, b) => a - b),
    );
    assert.equal(got.fractions.at(-1), 1);
    assert.deepEqual(problems, []);
  },
);

test('the example page shows what came out, of a URL and of a file', { timeout: 120_000 }, async () => {
  await page.goto(`${origin}/examples/unpack/?archive=/made/sample.espz`);
  const output = page.locator('#output');
  await output.getByText('logits [1, 10]: ').waitFor({ timeout: 60_000 });
  assert.match(await output.textContent(), /1,094,789 bytes of ONNX/);
  await page.goto(`${origin}/examples/unpack/`);
  await page.getByLabel('Archive').setInputFiles(path.join(folder, 'sample.espz'));
  await output.getByText('logits [1, 10]: ').waitFor({ timeout: 60_000 });
  await page.screenshot({ path: path.join(root, 'artifacts/unpack-example.png') });
  assert.deepEqual(problems, []);
});

test('a damaged archive is an error with a code, no model', { timeout: 60_000 }, async () => {
  for (const [name, code] of [
    ['cut', 'CORRUPT'],
    ['changed', 'CORRUPT'],
    ['model', 'NOT_A_MODEL'],
  ]) {
    await page.goto(`${origin}/examples/unpack/?archive=/made/${name}.espz`);
    await page.locator('#output').getByText(`${code}: `).waitFor({ timeout: 30_000 });
  }
});
