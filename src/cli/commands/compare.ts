import path from 'node:path';
import { datasetHelp, datasetOptions, parseDataset } from '../dataset-flags.ts';
import { jsonComparison, textComparison } from '../format/report.ts';
import { printJson } from '../io.ts';
import { jobOptions, runJob } from '../run-job.ts';
import { sizeHelp, sizeOptions, sizesFor } from '../size-flags.ts';
import { parseCommandLine } from '../usage.ts';
import type { Command } from './command.ts';

const options = { ...datasetOptions, ...jobOptions, ...sizeOptions, json: { type: 'boolean' } } as const;

export const compare: Command = {
  name: 'compare',
  summary: 'two models side by side',
  help: `Usage: espalier compare MODEL MODEL [--data DATA] [options]

Size, parameters, MACs and layers of two models, and how close the outputs of the second are to those of the first:
on the data given, else on random inputs.

  --json              one JSON document on stdout
  --verbose           the job's log on stderr

${datasetHelp}

${sizeHelp}
`,
  async run(args, io) {
    const { values, positionals } = parseCommandLine(args, options, ['First MODEL', 'Second MODEL']);
    const data = parseDataset(values);
    const [a, b] = positionals.map(file => path.resolve(file));
    const params = { a: a!, b: b!, options: await sizesFor(positionals, values), ...(data && { data }) };
    const comparison = await runJob('compare', params, io, { verbose: values.verbose });
    if (values.json) printJson(io, jsonComparison(comparison));
    else io.out(textComparison(comparison));
  },
};
