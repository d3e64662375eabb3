import type {
  NumberSetting,
  PassInfo,
  Setting,
  SettingValue,
  SettingValues,
  SettingsOf,
  SettingsSpec,
  TextSetting,
} from '../../protocol/settings.ts';
import { EspalierError } from '../errors.ts';
import { didYouMean } from './near.ts';

/** What {@link parseSettings} needs of a pass. */
type Declares<S extends SettingsSpec> = Pick<PassInfo, 'id'> & { readonly settings: S };

/**
 * The settings of a pass from what a user gave: strings from the command line are converted by the declared type, what
 * is missing gets its default.
 * @throws EspalierError `BAD_SETTING` for an unknown key (naming the valid ones), a value of the wrong kind or out of range
 */
export function parseSettings<S extends SettingsSpec>(
  pass: Declares<S>,
  values: SettingValues,
): SettingsOf<S> {
  const spec: SettingsSpec = pass.settings;
  for (const key of Object.keys(values)) {
    if (Object.hasOwn(spec, key)) continue;
    const valid = `Its settings are ${Object.keys(spec).join(', ')}.`;
    throw new EspalierError(
      'BAD_SETTING',
      `${pass.id} has no setting "${key}".`,
      [didYouMean(key, Object.keys(spec)), valid].filter(Boolean).join(' '),
    );
  }
  const parsed: Record<string, SettingValue> = {};
  for (const [key, setting] of Object.entries(spec)) {
    const given = Object.hasOwn(values, key) ? values[key] : undefined;
    parsed[key] = given === undefined ? setting.default : parseValue(`${pass.id}: ${key}`, setting, given);
  }
  return parsed as SettingsOf<S>;
}

/** One value. `label` stands before the message. @throws EspalierError `BAD_SETTING` */
export function parseValue(label: string, setting: Setting, given: SettingValue): SettingValue {
  switch (setting.type) {
    case 'number':
    case 'integer':
      return parseNumber(label, setting, given);
    case 'boolean':
      return parseBoolean(label, given);
    case 'enum': {
      const valid = setting.values.map(({ value }) => value);
      if (typeof given === 'string' && valid.includes(given)) return given;
      throw bad(label, given, `one of ${valid.join(', ')}`, didYouMean(String(given), valid));
    }
    case 'text':
      return parseText(label, setting, given);
    case 'patterns':
      return parsePatterns(label, given);
  }
}

function parseNumber(label: string, setting: NumberSetting, given: SettingValue): number {
  const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  const { min, max } = setting;
  const what = setting.type === 'integer' ? 'a whole number' : 'a number';
  if (typeof value !== 'number' || !Number.isFinite(value) || value < min || value > max) {
    throw bad(label, given, `${what} from ${min} to ${max}`);
  }
  if (setting.type === 'integer' && !Number.isInteger(value)) throw bad(label, given, what);
  return value;
}

function parseBoolean(label: string, given: SettingValue): boolean {
  if (typeof given === 'boolean') return given;
  if (typeof given === 'string') {
    if (/^(true|yes|on|1)$/i.test(given)) return true;
    if (/^(false|no|off|0)$/i.test(given)) return false;
  }
  throw bad(label, given, 'true or false');
}

function parseText(label: string, setting: TextSetting, given: SettingValue): string {
  if (typeof given !== 'string') throw bad(label, given, 'text');
  if (setting.pattern !== undefined && !new RegExp(`^(?:${setting.pattern})$`, 'u').test(given)) {
    throw bad(label, given, `written like "${setting.placeholder ?? setting.default}"`);
  }
  return given;
}

/** The parts of a text that commas divide; `\,` is a comma within a part. */
export function splitList(text: string): string[] {
  return text.split(/(?<!\\),/).map(part => part.replaceAll('\\,', ','));
}

function parsePatterns(label: string, given: SettingValue): readonly string[] {
  const parts = typeof given === 'string' ? splitList(given) : given;
  if (!Array.isArray(parts) || parts.some(part => typeof part !== 'string')) {
    throw bad(label, given, 'a list of name patterns');
  }
  return (parts as readonly string[]).map(part => part.trim()).filter(part => part !== '');
}

function bad(label: string, given: SettingValue, wanted: string, hint = ''): EspalierError {
  const shown = typeof given === 'string' ? `"${given}"` : JSON.stringify(given);
  return new EspalierError('BAD_SETTING', `${label} must be ${wanted}, not ${shown}.`, hint || undefined);
}

/** Whether a setting means anything beside the others' values. */
export function applies(setting: Setting, values: SettingValues): boolean {
  if (setting.when === undefined) return true;
  const value = values[setting.when.key];
  return setting.when.in.some(allowed => allowed === value);
}

/** Settings that were changed from their default but mean nothing beside the others, as sentences for the report. */
export function unusedSettings(pass: PassInfo, values: SettingValues): string[] {
  return Object.entries(pass.settings)
    .filter(([key, setting]) => !applies(setting, values) && !sameValue(values[key], setting.default))
    .map(
      ([key, { when }]) =>
        `The setting ${key} is used only when ${when!.key} is ${when!.in.join(' or ')}; it had no effect.`,
    );
}

export function sameValue(a: SettingValue | undefined, b: SettingValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
