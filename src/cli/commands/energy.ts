import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { profiles } from '../../core/cost/energy/profiles/index.ts';
import { toEspalierError } from '../../core/errors.ts';
import type { EnergyParams, EnergyResult } from '../../protocol/rpc.ts';
import { datasetHelp, datasetOptions, parseDataset } from '../dataset-flags.ts';
import { textEnergy } from '../format/energy.ts';
import { printJson } from '../io.ts';
import { jobOptions, runJob } from '../run-job.ts';
import { parseSizes, sizeHelp, sizeOptions } from '../size-flags.ts';
import { parseCommandLine, parseInteger } from '../usage.ts';
import type { Command } from './command.ts';

const options = {
  ...datasetOptions,
  ...jobOptions,
  ...sizeOptions,
  profile: { type: 'string' },
  'weight-bits': { type: 'string' },
  'activation-bits': { type: 'string' },
  'mit-tool': { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const energy: Command = {
  name: 'energy',
  summary: 'estimate where the energy of an inference goes',
  help: `Usage: espalier energy MODEL [--profile ID] [--batch N] [--data DATA] [options]

Estimates for each layer the energy of arithmetic and of moving weights, inputs and outputs, on the hardware that a
profile describes, for one inference. It is for comparing layers and models; what it rests on is printed with it.

  --profile ID        hardware, or a .json file with a profile of your own:
${profiles.map(({ id, title }) => `                        ${id.padEnd(26)}${title}`).join('\n')}
  --weight-bits N     widths, instead of those of the model's types (where those
  --activation-bits N are wider than the hardware's: of the hardware)
  --mit-tool FILE     write the model in the input format of energyestimation.mit.edu
  --json              one JSON document on stdout
  --verbose           the job's log on stderr

${sizeHelp}

With data, zeros of activations are measured; else activations are taken for dense.
${datasetHelp}
`,
  async run(args, io) {
    const { values, positionals } = parseCommandLine(args, options, ['MODEL']);
    const result = await runJob('energy', paramsOf(positionals[0]!, values), io, { verbose: values.verbose });
    const { mitTool, ...report } = result;
    if (values['mit-tool'] !== undefined) await writeText(values['mit-tool'], mitTool ?? '');
    if (values.json) printJson(io, { model: positionals[0]!, ...report });
    else io.out(textEnergy(positionals[0]!, report satisfies EnergyResult, io.columns));
  },
};

type Values = ReturnType<typeof parseCommandLine<typeof options>>['values'];

function paramsOf(model: string, values: Values): EnergyParams {
  const data = parseDataset(values);
  const bits = (flag: 'weight-bits' | 'activation-bits'): number | undefined =>
    values[flag] === undefined ? undefined : parseInteger(`--${flag}`, values[flag], 1);
  const weightBits = bits('weight-bits');
  const activationBits = bits('activation-bits');
  return {
    path: path.resolve(model),
    ...(data && { data }),
    ...(values['mit-tool'] !== undefined && { mitTool: true }),
    options: {
      ...parseSizes(values),
      ...(values.profile !== undefined && { profile: profileName(values.profile) }),
      ...(weightBits !== undefined && { weightBits }),
      ...(activationBits !== undefined && { activationBits }),
    },
  };
}

/** Ids as they are, files by their whole path: the job may run elsewhere. */
function profileName(wanted: string): string {
  return wanted.toLowerCase().endsWith('.json') ? path.resolve(wanted) : wanted;
}

async function writeText(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw toEspalierError(error);
  }
}
