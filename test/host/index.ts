import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

interface TestResult {
  readonly ok: boolean;
  readonly title: string;
  readonly ms: number;
  readonly err?: string;
}

/** Called by the extension host. Runs the tests beside this file; results also go to the file named by E2E_RESULT. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, color: false });
  for (const file of readdirSync(__dirname)
    .filter(name => name.endsWith('.test.js'))
    .sort()) {
    mocha.addFile(path.join(__dirname, file));
  }
  const tests: TestResult[] = [];
  const failures = await new Promise<number>(resolve => {
    const runner = mocha.run(resolve);
    runner.on('pass', test => tests.push({ ok: true, title: test.fullTitle(), ms: test.duration ?? 0 }));
    runner.on('fail', (test, error: unknown) => {
      const err = error instanceof Error ? (error.stack ?? error.message) : String(error);
      tests.push({ ok: false, title: test.fullTitle(), ms: test.duration ?? 0, err });
    });
  });
  const resultFile = process.env.E2E_RESULT;
  if (resultFile !== undefined) {
    const passed = tests.filter(test => test.ok).length;
    writeFileSync(resultFile, JSON.stringify({ passed, failed: tests.length - passed, tests }));
  }
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
