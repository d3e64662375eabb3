// Deep Compression of the bundled ResNet-20 as the command does it with no setting touched: with the 400 labelled pictures beside it
// (retraining, trained shared values), with the pictures alone, and without data. Prints ratio and accuracy before and after, on those
// pictures and on the 9,600 other test pictures, which nothing has seen; fails when the archive is larger or worse than asked for.
// Usage: deep-compression-sample.ts [labels|pictures|nothing] [setting=value…]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDataset } from '../../src/core/data/index.ts';
import { unpackFile } from '../../src/core/recipe/archive/unpack-file.ts';
import { runRecipe } from '../../src/core/recipe/index.ts';
import { evaluateAccuracy, openSession } from '../../src/core/runtime/index.ts';
import type { DatasetSpec } from '../../src/protocol/dataset.ts';
import type { Report, ReportTable } from '../../src/protocol/report.ts';
import type { SettingValues } from '../../src/protocol/settings.ts';

const sample = path.resolve('samples/resnet20-cifar10.onnx');
const prepared = { scale: 1 / 255, mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] };
const pictures: DatasetSpec = { source: path.resolve('samples/cifar10'), ...prepared };
const others = path.resolve('../shared/data/cifar10/cifar10-jpeg-test.tar');
/** Of the test pictures, those of the sample: the first of each class. */
const USED = 400;

/** What the archive must be at least, and may lose at most (points, on the pictures that were not seen). */
const CASES = [
  { name: 'labels', data: pictures, times: 10, loss: 1 },
  { name: 'pictures', data: { ...pictures, labels: 'none' }, times: 8, loss: 1 },
  { name: 'nothing', data: undefined, times: 5.5, loss: 1 },
] as const;

const quiet = {
  progress: () => undefined,
  log: (text: string) => process.env.VERBOSE && console.log(`  ${text}`),
};

async function accuracyOf(file: string, data: DatasetSpec): Promise<number> {
  const session = await openSession(file);
  const dataset = await openDataset(data, session);
  const { accuracy } = await evaluateAccuracy(session, dataset, {
    progress: () => undefined,
    log: () => undefined,
  });
  await dataset.close();
  await session.release();
  return accuracy * 100;
}

function printTable({ title, rows }: ReportTable): void {
  console.log(`  ${title}`);
  for (const row of rows) console.log(`    ${row.map(cell => String(cell ?? '').padStart(12)).join(' ')}`);
}

function printReport({ passes, before, after, seconds }: Report): void {
  const [steps, table] = passes[0]!.tables!;
  printTable(steps!);
  const total = table!.rows.at(-1)!;
  console.log(`  ${table!.columns.map(({ title }, i) => `${title} ${total[i]}`).join(', ')}`);
  const shown = (accuracy: number | null) => (accuracy === null ? '' : `${(accuracy * 100).toFixed(2)} %`);
  console.log(
    `  ${before.bytes} → ${after.bytes} bytes; on the 400 pictures ${shown(before.accuracy)} → ${shown(after.accuracy)}; ${seconds.toFixed(0)} s`,
  );
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const settings: SettingValues = Object.fromEntries(
    wanted.filter(one => one.includes('=')).map(one => one.split('=') as [string, string]),
  );
  const names = wanted.filter(one => !one.includes('='));
  const folder = mkdtempSync(path.join(tmpdir(), 'espalier-deep-'));
  try {
    const unseen: DatasetSpec | undefined = existsSync(others)
      ? { source: path.join(folder, 'test'), offset: USED, ...prepared }
      : undefined;
    if (unseen) execFileSync('tar', ['-xf', others, '-C', folder]);
    else console.log('the other 9,600 pictures are skipped: ../shared/data is not here');
    const was = unseen && (await accuracyOf(sample, unseen));
    for (const { name, data, times, loss } of CASES) {
      if (names.length > 0 && !names.includes(name)) continue;
      console.log(`with ${name}`);
      const report = await runRecipe(
        {
          path: sample,
          ...(data && { data }),
          out: path.join(folder, `${name}.espz`),
          recipe: { version: 1, steps: [{ pass: 'deep-compression', settings }] },
        },
        quiet,
      );
      printReport(report);
      const ratio = report.before.bytes / report.after.bytes;
      check(`ratio ${ratio.toFixed(2)}× (at least ${times}×)`, ratio >= times);
      if (!unseen || was === undefined) continue;
      const out = path.join(folder, `${name}.onnx`);
      await unpackFile({ path: report.output, out }, quiet);
      const is = await accuracyOf(out, unseen);
      const text = `9,600 other pictures ${was.toFixed(2)} % → ${is.toFixed(2)} % (at most ${loss} points less)`;
      check(text, is >= was - loss);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function check(text: string, isMet: boolean): void {
  console.log(`  ${text}  ${isMet ? 'ok' : 'MISSED'}`);
  if (!isMet) process.exitCode = 1;
}

await main();
