import type { EnumSetting, Setting, SettingsSpec } from '../../../../protocol/settings.ts';
import { bayes } from './bayes.ts';
import type { Head } from './head.ts';
import { svm } from './svm.ts';

/** The heads as values of a setting. */
export function headValues(heads: readonly Head[]): EnumSetting['values'] {
  return heads.map(({ id, title, help, needs }) => ({ value: id, title, help, needs }));
}

/** The settings of the heads that have any, shown when that head is chosen by the setting `key`. */
export function headSettings(key: string) {
  const of = <S extends Setting>(setting: S, head: Head): S => ({ ...setting, when: { key, in: [head.id] } });
  return {
    shrinkage: of(bayes.settings.shrinkage, bayes),
    penalty: of(svm.settings.penalty, svm),
  } satisfies SettingsSpec;
}
