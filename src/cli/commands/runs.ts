import path from 'node:path';
import { runsHtml } from '../../core/html-report/index.ts';
import type { DatasetSpec } from '../../protocol/dataset.ts';
import type { FindRunsParams, RunsReport, RunsView } from '../../protocol/runs.ts';
import { runsCsv } from '../../shared/runs/csv.ts';
import { distinctRuns } from '../../shared/runs/distinct.ts';
import { COSTS, HARMS, shownRuns } from '../../shared/runs/outcomes.ts';
import { datasetHelp, datasetOptions, parseDataset } from '../dataset-flags.ts';
import { jsonRuns, textRuns } from '../format/runs.ts';
import { printJson } from '../io.ts';
import { forceHelp, forceOption, TextFiles } from '../output-files.ts';
import { jobOptions, runJobs, type Call } from '../run-job.ts';
import { sizeHelp, sizeOptions, sizesFor } from '../size-flags.ts';
import { runsFolder } from '../storage.ts';
import { parseCommandLine, usageError } from '../usage.ts';
import type { Command } from './command.ts';

const options = {
  ...datasetOptions,
  ...jobOptions,
  ...sizeOptions,
  ...forceOption,
  folder: { type: 'string', multiple: true },
  measure: { type: 'boolean' },
  cost: { type: 'string' },
  harm: { type: 'string' },
  html: { type: 'string' },
  csv: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const costs = COSTS.map(({ id }) => id);
const harms = HARMS.map(({ id }) => id);

export const runs: Command = {
  name: 'runs',
  summary: 'every file made from a model, and every analysis of it',
  help: `Usage: espalier runs MODEL [--data DATA | --measure] [options]

Finds what was made from the same original as MODEL, under any name, by the hashes that such files carry: in its folder and
those below. Tells size, MACs and estimated energy of each, and accuracy, closeness to the original and time where these
were measured by any command before. The best are marked: to which no other is both smaller and less harmed.

  --data DATA         measure all of them on these data
  --measure           measure all of them, on random inputs where no data are given
  --folder DIR        look there too; may be repeated
  --cost KIND         ${costs.join(', ')} (default: bytes)
  --harm KIND         ${harms.join(', ')} (default: the first that is known)
  --html FILE         write it as one HTML document that needs no other file, with a plot
  --csv FILE          write all figures there
${forceHelp}
  --json              one JSON document on stdout
  --verbose           the job's log on stderr

${datasetHelp}

${sizeHelp}
`,
  async run(args, io) {
    const { values, positionals } = parseCommandLine(args, options, ['MODEL']);
    const view: RunsView = {
      dataKey: null,
      x: parseKind('--cost', values.cost, costs) ?? 'bytes',
      y: parseKind('--harm', values.harm, harms) ?? null,
    };
    const data = parseDataset(values);
    const params: FindRunsParams = {
      path: path.resolve(positionals[0]!),
      folders: (values.folder ?? []).map(folder => path.resolve(folder)),
      store: runsFolder(),
      options: await sizesFor(positionals, values),
    };
    const texts = await TextFiles.check([values.html, values.csv], positionals[0]!, values.force);
    const measure = values.measure === true || data !== undefined;
    const found = await runJobs(io, { verbose: values.verbose }, call => gather(call, params, measure, data));
    const report = { ...found.report, notes: [...found.report.notes, ...found.failures] };
    const now: RunsView = { ...view, dataKey: found.dataKey };
    const shown = shownRuns(report, now);
    await texts.write(values.html, () => runsHtml(report, now));
    await texts.write(values.csv, () => runsCsv(shown));
    if (values.json) printJson(io, jsonRuns(report, shown));
    else io.out(textRuns(report, shown));
  },
};

function parseKind<K extends string>(
  flag: string,
  text: string | undefined,
  kinds: readonly K[],
): K | undefined {
  if (text === undefined) return undefined;
  const kind = kinds.find(name => name === text);
  if (kind === undefined) throw usageError(`${flag} takes ${kinds.join(', ')}, not "${text}".`);
  return kind;
}

interface Gathered {
  readonly report: RunsReport;
  /** The data that were measured on just now; null: what most runs have. */
  readonly dataKey: string | null;
  /** What could not be counted or measured. */
  readonly failures: readonly string[];
}

/** The family, with the figures that were missing. Figures go into the store, from which the second look takes them. */
async function gather(
  call: Call,
  params: FindRunsParams,
  measure: boolean,
  data: DatasetSpec | undefined,
): Promise<Gathered> {
  const { store, options: sizes } = params;
  const before = await call('findRuns', params);
  const failures: string[] = [];
  for (const { path: file, figures, error, name } of before.runs) {
    if (file === null || figures !== null || error !== null) continue;
    const counting = { path: file, ...(store !== undefined && { store }), ...(sizes && { options: sizes }) };
    await call('runFigures', counting).catch((thrown: unknown) => failures.push(failure(name, thrown)));
  }
  let dataKey: string | null = null;
  if (measure) {
    const measured = await call('measureRuns', {
      original: before.runs.find(({ role }) => role === 'original')?.path ?? null,
      paths: distinctRuns(before),
      ...(store !== undefined && { store }),
      ...(sizes && { options: sizes }),
      ...(data && { data }),
    });
    dataKey = measured.find(({ measurement }) => measurement !== null)?.measurement?.dataKey ?? null;
    for (const { path: file, error } of measured)
      if (error) failures.push(failure(path.basename(file), error));
  }
  return { report: await call('findRuns', params), dataKey, failures };
}

/** @throws what came from Ctrl-C or the end of the process: these end the command */
function failure(name: string, thrown: unknown): string {
  const { code, message } = thrown as { readonly code?: string; readonly message: string };
  if (code === 'CANCELLED' || code === 'WORKER') throw thrown as Error;
  return `${name} is left out: ${message}`;
}
