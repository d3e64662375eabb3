import type {
  PassInfo,
  PassNeed,
  Setting,
  SettingsSpec,
  SettingValue,
  SettingValues,
} from '../../src/protocol/settings.ts';

/** What is wrong with each setting that is shown; empty when the form may run. */
export type Problems = Readonly<Record<string, string>>;

/** Last used values where they are still allowed, defaults for the rest. */
export function startValues(spec: SettingsSpec, last: SettingValues): SettingValues {
  return Object.fromEntries(
    Object.entries(spec).map(([key, setting]) => {
      const value = last[key];
      return [key, value !== undefined && problemOf(setting, value) === null ? value : setting.default];
    }),
  );
}

export function defaultValues(spec: SettingsSpec): SettingValues {
  return Object.fromEntries(Object.entries(spec).map(([key, setting]) => [key, setting.default]));
}

/** Whether `when` lets the setting be seen. One hidden behind a hidden one is hidden too. */
export function isVisible(spec: SettingsSpec, values: SettingValues, key: string): boolean {
  const seen = new Set<string>();
  let current = key;
  while (!seen.has(current)) {
    seen.add(current);
    const when = spec[current]?.when;
    if (!when) return true;
    const value = values[when.key];
    if (!when.in.some(allowed => allowed === value)) return false;
    current = when.key;
  }
  return true;
}

export function visibleKeys(spec: SettingsSpec, values: SettingValues): readonly string[] {
  return Object.keys(spec).filter(key => isVisible(spec, values, key));
}

export function problems(spec: SettingsSpec, values: SettingValues): Problems {
  const found: Record<string, string> = {};
  for (const key of visibleKeys(spec, values)) {
    const setting = spec[key]!;
    const problem = problemOf(setting, values[key] ?? setting.default);
    if (problem !== null) found[key] = problem;
  }
  return found;
}

/** From the least to the most. */
const NEEDS: readonly PassNeed[] = ['nothing', 'calibration', 'labels', 'training'];

/** What the pass must be given with these values: some choices ask for more than the pass itself. */
export function needOf({ needs, settings }: PassInfo, values: SettingValues): PassNeed {
  const chosen = visibleKeys(settings, values).flatMap(key => {
    const setting = settings[key]!;
    if (setting.type !== 'enum') return [];
    return setting.values.find(({ value }) => value === values[key])?.needs ?? [];
  });
  return NEEDS[Math.max(...[needs, ...chosen].map(need => NEEDS.indexOf(need)))]!;
}

/** What is sent: hidden settings can't be corrected by the user, so a wrong one goes as its default. */
export function valuesToSend(spec: SettingsSpec, values: SettingValues): SettingValues {
  return Object.fromEntries(
    Object.entries(spec).map(([key, setting]) => {
      const value = values[key] ?? setting.default;
      const wrong = !isVisible(spec, values, key) && problemOf(setting, value) !== null;
      return [key, wrong ? setting.default : value];
    }),
  );
}

export function sameValue(a: SettingValue | undefined, b: SettingValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two sets have the same values, in whatever order. */
export function sameValues(a: SettingValues, b: SettingValues): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => sameValue(b[key], a[key]!));
}

/** A sentence, or null when the value is allowed. */
export function problemOf(setting: Setting, value: SettingValue): string | null {
  switch (setting.type) {
    case 'number':
    case 'integer':
      return numberProblem(value, setting.type === 'integer', finite(setting.min), finite(setting.max));
    case 'boolean':
      return typeof value === 'boolean' ? null : 'Must be on or off';
    case 'enum':
      return setting.values.some(choice => choice.value === value)
        ? null
        : `Must be one of ${setting.values.map(choice => choice.title).join(', ')}`;
    case 'text':
      return textProblem(value, setting.pattern, setting.placeholder);
    case 'patterns':
      return isNames(value) && value.every(pattern => pattern.trim() !== '')
        ? null
        : 'A pattern may not be empty';
  }
}

/** Infinity doesn't survive a message: no number means no limit. */
export function finite(limit: number | null): number | null {
  return typeof limit === 'number' && Number.isFinite(limit) ? limit : null;
}

function numberProblem(
  value: SettingValue,
  integer: boolean,
  min: number | null,
  max: number | null,
): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'Must be a number';
  if (integer && !Number.isInteger(value)) return 'Must be a whole number';
  if (min !== null && max !== null && (value < min || value > max)) return `Must be from ${min} to ${max}`;
  if (min !== null && value < min) return `Must be at least ${min}`;
  if (max !== null && value > max) return `Must be at most ${max}`;
  return null;
}

function textProblem(value: SettingValue, pattern?: string, example?: string): string | null {
  if (typeof value !== 'string') return 'Must be text';
  if (pattern === undefined || new RegExp(`^(?:${pattern})$`).test(value)) return null;
  const like = example ? `, like ${example}` : '';
  return value === '' ? `Must not be empty${like}` : `Not of the right form${like}`;
}

function isNames(value: SettingValue): value is readonly string[] {
  return Array.isArray(value);
}
