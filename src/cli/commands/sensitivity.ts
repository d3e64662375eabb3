import { homedir } from 'node:os';
import path from 'node:path';
import { METRICS } from '../../core/analysis/sensitivity/metrics.ts';
import type {
  SensitivityMetric,
  SensitivityParams,
  SensitivityResult,
  SuggestionBudget,
} from '../../protocol/sensitivity.ts';
import type { SettingValue } from '../../protocol/settings.ts';
import { datasetHelp, datasetOptions, parseDataset } from '../dataset-flags.ts';
import { sensitivityCsv, textSensitivity } from '../format/sensitivity.ts';
import { printJson } from '../io.ts';
import { forceHelp, forceOption, TextFiles } from '../output-files.ts';
import { jobOptions, runJob } from '../run-job.ts';
import { parseCommandLine, parseInteger, parseNumber, parsePair, usageError } from '../usage.ts';
import type { Command } from './command.ts';

const options = {
  ...datasetOptions,
  ...jobOptions,
  ...forceOption,
  passes: { type: 'string' },
  metric: { type: 'string' },
  points: { type: 'string' },
  set: { type: 'string', multiple: true },
  seed: { type: 'string' },
  suggest: { type: 'string' },
  profile: { type: 'string' },
  out: { type: 'string' },
  csv: { type: 'string' },
  'no-cache': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const sensitivity: Command = {
  name: 'sensitivity',
  summary: 'measure how much each layer can be compressed',
  help: `Usage: espalier sensitivity MODEL --data DATA [options]

Changes one layer at a time, harder and harder, and measures what becomes of the model. What is done is kept: a run that was
ended goes on where it was. Without data the model is compared on random inputs, which tell little.

  --passes ID,ID      what to do to the layers: prune-magnitude, prune-filters, quantize-weights… (default: all that can)
  --metric NAME       ${METRICS.join(', ')} (default: accuracy with labels, else agreement)
  --points A,B,C      settings to try: ratios, or bits (default: those of each pass)
  --set PASS.NAME=V   a setting of a pass, as prune-filters.criterion=l2; may be repeated
  --seed N            for what is chosen by chance (default 0)
  --suggest OF=SHARE  suggest settings of each layer that leave so much of macs, bytes or energy, as macs=0.5 or energy=80%;
                      with one pass
  --profile ID        hardware that energy is estimated on: a built-in profile or a .json file
  --out FILE          write the suggested recipe there
  --csv FILE          write all figures there
${forceHelp}
  --no-cache          measure all anew, keep nothing
  --json              one JSON document on stdout
  --verbose           the job's log on stderr

${datasetHelp}
`,
  async run(args, io) {
    const { values, positionals } = parseCommandLine(args, options, ['MODEL']);
    const params = paramsOf(positionals[0]!, values);
    const texts = await TextFiles.check([values.out, values.csv], positionals[0]!, values.force);
    const result = await runJob('sensitivity', params, io, { verbose: values.verbose });
    await texts.write(values.out, () => recipeText(result));
    await texts.write(values.csv, () => sensitivityCsv(result));
    if (values.json) printJson(io, { model: positionals[0]!, ...result });
    else io.out(textSensitivity(positionals[0]!, result));
  },
};

type Values = ReturnType<typeof parseCommandLine<typeof options>>['values'];

function paramsOf(model: string, values: Values): SensitivityParams {
  const data = parseDataset(values);
  const passes = values.passes?.split(',').map(id => id.trim());
  const suggest =
    values.suggest === undefined ? undefined : parseSuggest(values.suggest, passes, values.profile);
  if (values.out !== undefined && !suggest) throw usageError('--out needs --suggest.');
  if (values.profile !== undefined && !suggest) throw usageError('--profile needs --suggest energy=….');
  const settings = parseSettings(values.set ?? []);
  return {
    path: path.resolve(model),
    ...(data && { data }),
    ...(passes && { passes }),
    ...(values.metric !== undefined && { metric: parseMetric(values.metric) }),
    ...(values.points !== undefined && {
      points: values.points.split(',').map(text => parseNumber('--points', text)),
    }),
    ...(settings && { settings }),
    ...(values.seed !== undefined && { seed: parseInteger('--seed', values.seed, 0) }),
    ...(suggest && { suggest }),
    ...(!values['no-cache'] && { cacheFolder: cacheFolder() }),
  };
}

function parseMetric(text: string): SensitivityMetric {
  const metric = METRICS.find(name => name === text);
  if (metric === undefined) throw usageError(`--metric takes ${METRICS.join(', ')}, not "${text}".`);
  return metric;
}

function parseSuggest(
  text: string,
  passes: readonly string[] | undefined,
  profile: string | undefined,
): { readonly pass: string; readonly budget: SuggestionBudget } {
  const [of, share] = parsePair('--suggest', text);
  if (of !== 'macs' && of !== 'bytes' && of !== 'energy')
    throw usageError(`--suggest takes macs=…, bytes=… or energy=…, not "${text}".`);
  const [pass, ...more] = passes ?? [];
  if (pass === undefined || more.length > 0) {
    throw usageError('--suggest needs one pass.', 'Name it: --passes prune-filters.');
  }
  if (profile !== undefined && of !== 'energy') throw usageError('--profile is for --suggest energy=….');
  return { pass, budget: { of, share: parseShare(share), ...(profile !== undefined && { profile }) } };
}

/** A part of 1, as 0.8 or 80%. */
function parseShare(text: string): number {
  return text.endsWith('%')
    ? parseNumber('--suggest', text.slice(0, -1)) / 100
    : parseNumber('--suggest', text);
}

function parseSettings(pairs: readonly string[]): Record<string, Record<string, SettingValue>> | undefined {
  if (pairs.length === 0) return undefined;
  const settings: Record<string, Record<string, SettingValue>> = {};
  for (const pair of pairs) {
    const [name, text] = parsePair('--set', pair);
    const [pass, key, ...rest] = name.split('.');
    if (!pass || !key || rest.length > 0) throw usageError(`--set takes PASS.NAME=value, not "${pair}".`);
    (settings[pass] ??= {})[key] = settingValue(key, text);
  }
  return settings;
}

function settingValue(key: string, text: string): SettingValue {
  if (key === 'include' || key === 'exclude') return text.split(',').filter(Boolean);
  if (text === 'true' || text === 'false') return text === 'true';
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : text;
}

/** Where programs of this user keep what they can make again. */
function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME ?? process.env.LOCALAPPDATA ?? path.join(homedir(), '.cache');
  return path.join(base, 'espalier');
}

function recipeText({ suggestion }: SensitivityResult): string {
  return `${JSON.stringify(suggestion?.recipe, null, 2)}\n`;
}
