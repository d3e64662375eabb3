import path from 'node:path';
import { datasetHelp, datasetOptions, parseDataset } from '../dataset-flags.ts';
import { jsonReport, textReport } from '../format/report.ts';
import { printJson } from '../io.ts';
import { forceHelp, forceOption } from '../output-files.ts';
import { jobOptions, runJob } from '../run-job.ts';
import { sizeHelp, sizeOptions, sizesFor } from '../size-flags.ts';
import { parseCommandLine, parseInteger, parsePair, usageError } from '../usage.ts';
import type { Command } from './command.ts';

const options = {
  ...datasetOptions,
  ...jobOptions,
  ...forceOption,
  ...sizeOptions,
  set: { type: 'string', multiple: true },
  out: { type: 'string', short: 'o' },
  checkpoint: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const train: Command = {
  name: 'train',
  summary: 'train a network on labelled data, from random weights or its own',
  help: `Usage: espalier train MODEL --data DATA [--set KEY=VALUE]... [options]

Trains the network that the model describes and writes the result to a new file. The model itself is not changed.

  --set KEY=VALUE     a setting of the pass "train" ("espalier passes" lists them); may be repeated. start=keep goes on
                      from the model's own weights, start=xavier and start=msra begin with random ones
  --out FILE          where to write (default: beside the model)
${forceHelp}
  --seed N            start of every random choice
  --checkpoint FILE   training keeps here how far it is; the same command goes on from there
  --json              one JSON document on stdout
  --verbose           the job's log on stderr

${datasetHelp}

${sizeHelp}
`,
  async run(args, io) {
    const { values, positionals } = parseCommandLine(args, options, ['MODEL']);
    const data = parseDataset(values);
    if (data === undefined) throw usageError('--data is missing.');
    const model = path.resolve(positionals[0]!);
    const out = values.out === undefined ? undefined : path.resolve(values.out);
    const seed = values.seed === undefined ? 0 : parseInteger('--seed', values.seed, 0);
    const params = {
      path: model,
      recipe: {
        version: 1 as const,
        seed,
        steps: [{ pass: 'train', settings: parseSettings(values.set ?? []) }],
      },
      options: await sizesFor(positionals, values),
      data,
      ...(out !== undefined && { out, replace: values.force === true }),
      ...(values.checkpoint !== undefined && { checkpoint: path.resolve(values.checkpoint) }),
    };
    const report = await runJob('compress', params, io, { verbose: values.verbose, writesTo: out ?? model });
    if (values.json) printJson(io, jsonReport(report));
    else io.out(textReport(report));
  },
};

function parseSettings(given: readonly string[]): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const text of given) {
    const [key, value] = parsePair('--set', text);
    if (Object.hasOwn(settings, key)) throw usageError(`--set ${key} is given twice.`);
    settings[key] = value;
  }
  return settings;
}
