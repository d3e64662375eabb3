import path from 'node:path';
import { textUnpacked } from '../format/packed.ts';
import { printJson } from '../io.ts';
import { forceHelp, forceOption } from '../output-files.ts';
import { jobOptions, runJob } from '../run-job.ts';
import { parseCommandLine } from '../usage.ts';
import type { Command } from './command.ts';

const options = {
  ...jobOptions,
  ...forceOption,
  out: { type: 'string', short: 'o' },
  json: { type: 'boolean' },
} as const;

export const unpack: Command = {
  name: 'unpack',
  summary: 'give back the model that was packed, to the byte',
  help: `Usage: espalier unpack FILE.espz [--out MODEL] [options]

Writes the model that is in an archive, and its side files. These keep their names, because the model refers to them;
where one is taken, all goes into a new folder named after the archive.

  --out MODEL         where to write (default: beside the archive); side files go into the same folder
${forceHelp}
  --json              one JSON document on stdout
  --verbose           the job's log on stderr
`,
  async run(args, io) {
    const { values, positionals } = parseCommandLine(args, options, ['FILE.espz']);
    const archive = path.resolve(positionals[0]!);
    const out = values.out === undefined ? undefined : path.resolve(values.out);
    const params = { path: archive, ...(out !== undefined && { out, replace: values.force === true }) };
    const report = await runJob('unpack', params, io, {
      verbose: values.verbose,
      writesTo: out ?? archive,
    });
    if (values.json) printJson(io, report);
    else io.out(textUnpacked(report));
  },
};
