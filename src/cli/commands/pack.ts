import path from 'node:path';
import type { PackLevel } from '../../protocol/report.ts';
import { textPacked } from '../format/packed.ts';
import { printJson } from '../io.ts';
import { forceHelp, forceOption } from '../output-files.ts';
import { jobOptions, runJob } from '../run-job.ts';
import { parseCommandLine, usageError } from '../usage.ts';
import type { Command } from './command.ts';

const LEVELS: readonly PackLevel[] = ['fast', 'default', 'best', 'paper'];

const options = {
  ...jobOptions,
  ...forceOption,
  out: { type: 'string', short: 'o' },
  level: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const pack: Command = {
  name: 'pack',
  summary: 'put a model into an archive, which "unpack" turns back to the byte',
  help: `Usage: espalier pack MODEL [--out FILE.espz] [options]

Packs a model, with its side files, into an archive: each tensor in the coding that makes it smallest. Nothing is lost:
"espalier unpack" gives back every byte. Other commands read archives like models.

  --out FILE.espz     where to write (default: beside the model)
${forceHelp}
  --level LEVEL       fast, default, or best for a smaller file in more time; paper codes shared weights
                      as Deep Compression does
  --json              one JSON document on stdout
  --verbose           the job's log on stderr
`,
  async run(args, io) {
    const { values, positionals } = parseCommandLine(args, options, ['MODEL']);
    const model = path.resolve(positionals[0]!);
    const out = values.out === undefined ? undefined : path.resolve(values.out);
    const level = values.level === undefined ? undefined : parseLevel(values.level);
    const params = {
      path: model,
      ...(out !== undefined && { out, replace: values.force === true }),
      ...(level !== undefined && { level }),
    };
    const report = await runJob('pack', params, io, { verbose: values.verbose, writesTo: out ?? model });
    if (values.json) printJson(io, report);
    else io.out(textPacked(report));
  },
};

function parseLevel(text: string): PackLevel {
  const level = LEVELS.find(known => known === text);
  if (level !== undefined) return level;
  throw usageError(`--level takes ${LEVELS.slice(0, -1).join(', ')} or ${LEVELS.at(-1)!}, not "${text}".`);
}
