import path from 'node:path';
import { profiles } from '../../core/cost/energy/profiles/index.ts';
import { energyHtml } from '../../core/html-report/index.ts';
import type { MeasureParams } from '../../protocol/measured.ts';
import type { EnergyParams, EnergyResult } from '../../protocol/rpc.ts';
import type { InspectOptions } from '../../protocol/summary.ts';
import { datasetHelp, datasetOptions, parseDataset } from '../dataset-flags.ts';
import { textEnergy } from '../format/energy.ts';
import { textMeasured } from '../format/measured.ts';
import { printJson } from '../io.ts';
import { forceHelp, forceOption, TextFiles } from '../output-files.ts';
import { profileName } from '../profile-flag.ts';
import { jobOptions, runJob } from '../run-job.ts';
import { sizeHelp, sizeOptions, sizesFor } from '../size-flags.ts';
import { parseCommandLine, parseInteger, parseNumber } from '../usage.ts';
import type { Command } from './command.ts';

const options = {
  ...datasetOptions,
  ...jobOptions,
  ...sizeOptions,
  ...forceOption,
  profile: { type: 'string' },
  'weight-bits': { type: 'string' },
  'activation-bits': { type: 'string' },
  'weight-zeros': { type: 'string' },
  'activation-zeros': { type: 'string' },
  measure: { type: 'boolean' },
  runs: { type: 'string' },
  'mit-tool': { type: 'string' },
  html: { type: 'string' },
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
  --weight-zeros F    fraction of zeros among the weights of every layer, instead of those that are there
  --activation-zeros F  fraction of zeros among activations, where no data tell it
  --measure           run the model too, and print what its layers take on this machine: time, and energy where
                      the processor's counters (RAPL) can be read
  --runs N            inferences that are timed for it (default: as many as two seconds allow, at least 10)
  --mit-tool FILE     write the model in the input format of energyestimation.mit.edu
  --html FILE         write it as one HTML document that needs no other file
${forceHelp}
  --json              one JSON document on stdout
  --verbose           the job's log on stderr

${sizeHelp}

With data, zeros of activations are measured; else activations are taken for dense.
${datasetHelp}
`,
  async run(args, io) {
    const { values, positionals } = parseCommandLine(args, options, ['MODEL']);
    const mitFile = values['mit-tool'];
    const texts = await TextFiles.check([mitFile, values.html], positionals[0]!, values.force);
    const sizes = await sizesFor(positionals, values);
    const params = paramsOf(positionals[0]!, sizes, values);
    const result = await runJob('energy', params, io, { verbose: values.verbose });
    const { mitTool, ...report } = result;
    await texts.write(mitFile, () => mitTool ?? '');
    await texts.write(values.html, () => energyHtml(positionals[0]!, report));
    const measured = values.measure
      ? await runJob('measure', measureParams(positionals[0]!, sizes, values), io, {
          verbose: values.verbose,
        })
      : undefined;
    if (values.json) {
      printJson(io, { model: positionals[0]!, ...report, ...(measured && { measured }) });
      return;
    }
    io.out(textEnergy(positionals[0]!, report satisfies EnergyResult, io.columns));
    if (measured) io.out(textMeasured(measured, io.columns));
  },
};

type Values = ReturnType<typeof parseCommandLine<typeof options>>['values'];

function paramsOf(model: string, sizes: InspectOptions, values: Values): EnergyParams {
  const data = parseDataset(values);
  const bits = (flag: 'weight-bits' | 'activation-bits'): number | undefined =>
    values[flag] === undefined ? undefined : parseInteger(`--${flag}`, values[flag], 1);
  const fraction = (flag: 'weight-zeros' | 'activation-zeros'): number | undefined =>
    values[flag] === undefined ? undefined : parseNumber(`--${flag}`, values[flag]);
  const weightZeros = fraction('weight-zeros');
  const activationZeros = fraction('activation-zeros');
  const weightBits = bits('weight-bits');
  const activationBits = bits('activation-bits');
  return {
    path: path.resolve(model),
    ...(data && { data }),
    ...(values['mit-tool'] !== undefined && { mitTool: true }),
    options: {
      ...sizes,
      ...(values.profile !== undefined && { profile: profileName(values.profile) }),
      ...(weightBits !== undefined && { weightBits }),
      ...(activationBits !== undefined && { activationBits }),
      ...(weightZeros !== undefined && { weightZeros }),
      ...(activationZeros !== undefined && { activationZeros }),
    },
  };
}

function measureParams(model: string, sizes: InspectOptions, values: Values): MeasureParams {
  const data = parseDataset(values);
  return {
    path: path.resolve(model),
    ...(data && { data }),
    options: sizes,
    ...(values.runs !== undefined && { runs: parseInteger('--runs', values.runs, 1) }),
  };
}
