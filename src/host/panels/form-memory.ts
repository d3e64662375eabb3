import type * as vscode from 'vscode';
import type { PassInfo, Setting, SettingValue, SettingValues } from '../../protocol/settings.ts';

/** Settings that name layers of one model are of no use for the next. */
const OF_ONE_MODEL: ReadonlySet<Setting['type']> = new Set(['patterns']);

/** The values last used with each pass, for all workspaces. */
export class FormMemory {
  constructor(private readonly state: vscode.Memento) {}

  /** What a new form starts with: last used values where the pass still has such a setting, else its defaults. */
  initial(pass: PassInfo): SettingValues {
    const saved = this.state.get<Record<string, SettingValue>>(memoryKey(pass.id), {});
    const entries = Object.entries(pass.settings).map(([key, setting]): [string, SettingValue] => {
      const value = saved[key];
      return [key, value !== undefined && fits(setting, value) ? value : setting.default];
    });
    return Object.fromEntries(entries);
  }

  async remember(pass: PassInfo, values: SettingValues): Promise<void> {
    const kept = Object.entries(values).filter(([key]) => {
      const setting = pass.settings[key];
      return setting !== undefined && !OF_ONE_MODEL.has(setting.type);
    });
    await this.state.update(memoryKey(pass.id), Object.fromEntries(kept));
  }
}

/** A pass may have changed since the value was saved. */
function fits(setting: Setting, value: SettingValue): boolean {
  switch (setting.type) {
    case 'number':
    case 'integer':
      return typeof value === 'number' && value >= setting.min && value <= setting.max;
    case 'boolean':
      return typeof value === 'boolean';
    case 'enum':
      return setting.values.some(option => option.value === value);
    case 'text':
      return typeof value === 'string';
    case 'patterns':
      return Array.isArray(value);
  }
}

function memoryKey(passId: string): string {
  return `settings:${passId}`;
}
