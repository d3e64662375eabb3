import path from 'node:path';
import { METRICS } from '../core/analysis/sensitivity/metrics.ts';
import { splitList } from '../core/passes/settings.ts';
import type { SensitivityMetric, SensitivityParams, SuggestionBudget } from '../protocol/sensitivity.ts';
import type { SettingValue } from '../protocol/settings.ts';
import { datasetOptions, parseDataset } from './dataset-flags.ts';
import { forceOption } from './output-files.ts';
import { profileName } from './profile-flag.ts';
import { jobOptions } from './run-job.ts';
import { cacheFolder } from './storage.ts';
import { parseInteger, parseNumber, parsePair, usageError, type parseCommandLine } from './usage.ts';

/** Flags of `espalier sensitivity`. */
export const sensitivityOptions = {
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
  html: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseCommandLine<typeof sensitivityOptions>>['values'];

/** What the flags ask for. @throws EspalierError `USAGE` */
export function sensitivityParams(model: string, values: Values): SensitivityParams {
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
  return {
    pass,
    budget: { of, share: parseShare(share), ...(profile !== undefined && { profile: profileName(profile) }) },
  };
}

/** A part of 1, as 0.8 or 80%. */
function parseShare(text: string): number {
  return text.endsWith('%')
    ? parseNumber('--suggest', text.slice(0, -1)) / 100
    : parseNumber('--suggest', text);
}

function parseSettings(pairs: readonly string[]): Record<string, Record<string, SettingValue>> | undefined {
  if (pairs.length === 0) return undefined;
  const settings = new Map<string, Record<string, SettingValue>>();
  for (const pair of pairs) {
    const [name, text] = parsePair('--set', pair);
    const [pass, key, ...rest] = name.split('.');
    if (!pass || !key || rest.length > 0) throw usageError(`--set takes PASS.NAME=value, not "${pair}".`);
    settings.set(pass, { ...settings.get(pass), [key]: settingValue(key, text) });
  }
  return Object.fromEntries(settings);
}

function settingValue(key: string, text: string): SettingValue {
  if (key === 'include' || key === 'exclude') return splitList(text).filter(Boolean);
  if (text === 'true' || text === 'false') return text === 'true';
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : text;
}
