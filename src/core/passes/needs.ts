import type { PassInfo, PassNeed, SettingValues } from '../../protocol/settings.ts';
import type { Dataset } from '../data/types.ts';
import { EspalierError } from '../errors.ts';
import { applies } from './settings.ts';

/** From the least to the most. */
const ORDER: readonly PassNeed[] = ['nothing', 'calibration', 'labels', 'training'];

/** What to do about missing data, on the command line and in VS Code. */
export const GIVE_DATA = 'Choose data in the form, or give them with --data.';

/** What a pass with these settings must be given, and what of it asks for that: the pass itself, or the value of a setting. */
export function needOf(
  pass: PassInfo,
  values: SettingValues,
): { readonly need: PassNeed; readonly asks: string } {
  let need = pass.needs;
  let asks = pass.id;
  for (const [key, setting] of Object.entries(pass.settings)) {
    if (setting.type !== 'enum' || !applies(setting, values)) continue;
    const chosen = setting.values.find(({ value }) => value === (values[key] ?? setting.default));
    if (chosen?.needs === undefined || ORDER.indexOf(chosen.needs) <= ORDER.indexOf(need)) continue;
    need = chosen.needs;
    asks = `${pass.id} with ${key}=${chosen.value}`;
  }
  return { need, asks };
}

/** @throws EspalierError `BAD_DATA` when the pass with these settings needs what is not given */
export function checkNeed(pass: PassInfo, values: SettingValues, dataset: Dataset | undefined): void {
  const { need, asks } = needOf(pass, values);
  if (need === 'nothing') return;
  const needsLabels = need !== 'calibration';
  if (dataset !== undefined && (!needsLabels || dataset.hasLabels)) return;
  if (dataset !== undefined) {
    throw new EspalierError(
      'BAD_DATA',
      `${asks} needs labelled data, and these have no labels.`,
      'Give a folder with one sub-folder of pictures a class, IDX files with their label file, or an .npz with an array y.',
    );
  }
  throw new EspalierError('BAD_DATA', `${asks} needs ${needsLabels ? 'labelled data' : 'data'}.`, GIVE_DATA);
}
