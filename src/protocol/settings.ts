/** Settings that a pass declares. Forms, quick picks, `--set` and recipes are all made from these. */

interface Common<T> {
  readonly title: string;
  /** One or two sentences: what it does and when to change it. */
  readonly help: string;
  readonly default: T;
  /** Show it only when another setting has one of these values. */
  readonly when?: { readonly key: string; readonly in: readonly (string | number | boolean)[] };
}

export interface NumberSetting extends Common<number> {
  readonly type: 'number' | 'integer';
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
}

export interface BooleanSetting extends Common<boolean> {
  readonly type: 'boolean';
}

export interface EnumSetting extends Common<string> {
  readonly type: 'enum';
  readonly values: readonly {
    readonly value: string;
    readonly title: string;
    readonly help?: string;
    /** What the pass must be given for this value, where that is more than it needs anyway. */
    readonly needs?: PassNeed;
  }[];
}

/** Free text with a syntax that the pass checks (e.g. `2:4`, or ratios by layer). */
export interface TextSetting extends Common<string> {
  readonly type: 'text';
  /** A JavaScript regular expression the value must match whole. */
  readonly pattern?: string;
  readonly placeholder?: string;
}

/** Name patterns: a name matches whole, `*` and `?` are wild; on the command line separated by commas. */
export interface PatternsSetting extends Common<readonly string[]> {
  readonly type: 'patterns';
}

export type Setting = NumberSetting | BooleanSetting | EnumSetting | TextSetting | PatternsSetting;
export type SettingsSpec = Readonly<Record<string, Setting>>;
export type SettingValue = number | boolean | string | readonly string[];
export type SettingValues = Readonly<Record<string, SettingValue>>;

/** The values of a declared set of settings, typed by the declaration. */
export type SettingsOf<S extends SettingsSpec> = {
  readonly [K in keyof S]: S[K]['default'] extends boolean ? boolean : S[K]['default'];
};

/** What a pass must be given. Each includes nothing of the others. */
export type PassNeed = 'nothing' | 'calibration' | 'labels' | 'training';

export interface PassInfo {
  readonly id: string;
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  readonly needs: PassNeed;
  readonly settings: SettingsSpec;
}
