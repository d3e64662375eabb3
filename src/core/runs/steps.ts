import type { Provenance } from '../../protocol/runs.ts';
import type { PassInfo, SettingValue } from '../../protocol/settings.ts';

/** The steps of a recipe in words: `Prune Weights (ratio 0.7)`, with the settings that are not at their defaults. */
export function stepTexts(
  steps: Provenance['steps'],
  passes: readonly Pick<PassInfo, 'id' | 'title' | 'settings'>[],
): string[] {
  return steps.map(({ pass: id, settings }) => {
    const pass = passes.find(candidate => candidate.id === id);
    const told = Object.entries(settings)
      .filter(([key, value]) => !isSame(pass?.settings[key]?.default, value))
      .map(([key, value]) => `${key} ${valueText(value)}`);
    const title = pass?.title ?? id;
    return told.length === 0 ? title : `${title} (${told.join(', ')})`;
  });
}

function isSame(a: SettingValue | undefined, b: SettingValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Lists of layers can be long: how many there are tells enough. */
function valueText(value: SettingValue): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return value.length > 2 ? `${value.length} patterns` : value.join(', ');
}
