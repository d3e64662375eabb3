import { html, nothing } from 'lit';
import type { BooleanSetting, EnumSetting } from '../../../src/protocol/settings.ts';
import { checkbox, dropdown, radioGroup } from '../../ui/controls.ts';
import type { Field } from '../field.ts';

/** So few choices are all seen at once, with their help. */
const MOST_RADIOS = 4;

export const booleanField: Field<BooleanSetting> = ({ key, setting, value, onChange }) =>
  checkbox({ label: setting.title, checked: value, name: key, onChange });

export const enumField: Field<EnumSetting> = ({ key, setting, value, onChange }) => {
  const options = { label: setting.title, value, choices: setting.values, name: key, onChange };
  if (setting.values.length <= MOST_RADIOS) return radioGroup(options);
  const help = setting.values.find(choice => choice.value === value)?.help;
  return html`${dropdown(options)}${help ? html`<p class="help">${help}</p>` : nothing}`;
};
