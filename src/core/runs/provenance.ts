import type { Provenance } from '../../protocol/runs.ts';
import type { SettingValue, SettingValues } from '../../protocol/settings.ts';

/** Limits for what anybody may have written into a file: more than any recipe of ours needs. */
const MAX_JSON = 1 << 20;
const MAX_CHAIN = 64;
const MAX_STEPS = 256;
const MAX_SETTINGS = 64;
const MAX_TEXT = 200;

const SHA256 = /^[0-9a-f]{64}$/;

/** Whether the text is a SHA-256 in hexadecimal, as we write it. */
export function isSha256(text: unknown): text is string {
  return typeof text === 'string' && SHA256.test(text);
}

/**
 * What `espalier.*` metadata tell of how a model was made; null when they don't name a source. Of metadata that are not of
 * the right form only what can be understood is taken.
 */
export function readProvenance(metadata: Readonly<Record<string, string>>): Provenance | null {
  const last = {
    'source.sha256': metadata['espalier.source.sha256'],
    'source.name': metadata['espalier.source.name'],
    recipe: metadata['espalier.recipe'],
    version: metadata['espalier.version'],
  };
  if (!isSha256(last['source.sha256'])) return null;
  const history = listOf(parseJson(metadata['espalier.history'])).slice(-MAX_CHAIN).filter(isObject);
  const chain: readonly Readonly<Record<string, unknown>>[] = [...history, last];
  const sources = chain.map(entry => entry['source.sha256']).filter(isSha256);
  return {
    sources: [...new Set(sources.toReversed())],
    sourceName: textOf(last['source.name']),
    originName: textOf(chain.find(entry => isSha256(entry['source.sha256']))?.['source.name']),
    steps: chain.flatMap(entry => stepsOf(entry.recipe)).slice(0, MAX_STEPS),
    version: textOf(last.version),
  };
}

function stepsOf(recipe: unknown): Provenance['steps'] {
  const parsed = parseJson(recipe);
  if (!isObject(parsed)) return [];
  return listOf(parsed.steps)
    .slice(0, MAX_STEPS)
    .filter(isObject)
    .map(({ pass, settings }) => ({ pass: textOf(pass), settings: settingsOf(settings) }))
    .filter(({ pass }) => pass !== '');
}

function settingsOf(value: unknown): SettingValues {
  if (!isObject(value)) return {};
  const known = Object.entries(value)
    .slice(0, MAX_SETTINGS)
    .map(([key, setting]) => [textOf(key), settingOf(setting)] as const)
    .filter((entry): entry is [string, SettingValue] => entry[1] !== undefined);
  return Object.fromEntries(known);
}

function settingOf(value: unknown): SettingValue | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return textOf(value);
  if (!Array.isArray(value)) return undefined;
  return value
    .slice(0, MAX_SETTINGS)
    .filter(item => typeof item === 'string')
    .map(textOf);
}

function parseJson(text: unknown): unknown {
  if (typeof text !== 'string' || text.length > MAX_JSON) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Written by something else: it tells nothing.
    return undefined;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One line, not too long: names in a file may hold anything. */
function textOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  const line = value
    .slice(0, 4 * MAX_TEXT)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT)}…` : line;
}
