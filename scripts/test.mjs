// `npm test`: installs, checks and runs all tests. `npm test -- unit|host|e2e` runs one level.
// The last line is `N passed, N failed`.
import { readdirSync, existsSync, readFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build, ensurePackages, root, tee } from './lib/run.mjs';

const LEVELS = ['checks', 'unit', 'webview', 'host', 'e2e'];
const asked = process.argv.slice(2).filter(arg => !arg.startsWith('-'));
const wrong = asked.filter(level => !LEVELS.includes(level));
if (wrong.length) {
  console.error(`No such level: ${wrong.join(', ')}. There are: ${LEVELS.join(', ')}.`);
  process.exit(2);
}
const levels = asked.length ? asked : LEVELS;
const bin = (pkg, file) => path.join(root, 'node_modules', pkg, file);
const node = (...args) => tee(process.execPath, args, { env: { ...process.env, NO_COLOR: '1' } });

const runners = {
  async checks() {
    const steps = [
      ['types of the host, worker, core and tests', [bin('typescript', 'bin/tsc'), '-p', '.']],
      ['types of the web pages', [bin('typescript', 'bin/tsc'), '-p', 'webview']],
      ['lint', [bin('eslint', 'bin/eslint.js'), '.']],
      ['format', [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
    ];
    const tally = { passed: 0, failed: 0 };
    for (const [name, args] of steps) {
      const { code } = await node(...args);
      console.log(code === 0 ? `  ok   ${name}` : `  FAIL ${name}`);
      tally[code === 0 ? 'passed' : 'failed']++;
    }
    return tally;
  },

  async unit() {
    const file = path.join(root, 'artifacts/unit.json');
    mkdirSync(path.dirname(file), { recursive: true });
    const { code } = await node(
      bin('vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    );
    const result = JSON.parse(readFileSync(file, 'utf8'));
    return atLeastOneFailure(code, { passed: result.numPassedTests, failed: result.numFailedTests });
  },

  webview: () => nodeTests('test/e2e/webview'),

  async host() {
    const { code, output } = await node('scripts/run-host-tests.mjs');
    const [, passed = 0, failed = 0] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
    return atLeastOneFailure(code, { passed: Number(passed), failed: Number(failed) });
  },

  e2e: () => nodeTests('test/e2e'),
};

/** Files of Node's own test runner, one after the other: each drives a browser. */
async function nodeTests(folder) {
  const { setupBrowser, setupServer } = await import('./setup-e2e.mjs');
  setupBrowser();
  setupServer();
  const files = existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder)).filter(name => name.endsWith('.test.mjs'))
    : [];
  if (files.length === 0) throw new Error(`no tests in ${folder}`);
  const { code, output } = await node(
    '--test',
    '--test-concurrency=1',
    '--test-reporter=spec',
    ...files.map(file => `${folder}/${file}`),
  );
  const count = word => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return atLeastOneFailure(code, { passed: count('pass'), failed: count('fail') + count('cancelled') });
}

/** A runner that ended badly without naming a failed test has failed all the same. */
const atLeastOneFailure = (code, tally) =>
  code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

ensurePackages();
build('--tests');
const total = { passed: 0, failed: 0 };
for (const level of levels) {
  console.log(`\n── ${level} ──`);
  let tally;
  try {
    tally = await runners[level]();
  } catch (error) {
    console.error(error);
    tally = { passed: 0, failed: 1 };
  }
  console.log(`${level}: ${tally.passed} passed, ${tally.failed} failed`);
  total.passed += tally.passed;
  total.failed += tally.failed;
}
if (total.passed === 0) total.failed++;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
