import { html, nothing, type TemplateResult } from 'lit';
import { iconButton } from '../ui/controls.ts';
import { icon } from '../ui/icons.ts';
import { helpId, inputId, labelId, problemId, type FieldContext } from './field.ts';
import { control } from './fields/index.ts';
import { sameValue } from './validate.ts';

/** One setting: its title, its control, what it does, and what is wrong with it. */
export function settingRow(context: FieldContext): TemplateResult {
  const { key, setting, value, problem } = context;
  const changed = !sameValue(value, setting.default);
  return html`<div class="setting ${changed ? 'changed' : ''}" data-setting=${key}>
    <div class="setting-title">
      ${
        setting.type === 'boolean'
          ? nothing
          : html`<label id=${labelId(key)} for=${inputId(key)}>${setting.title}</label>`
      }
      ${
        changed
          ? iconButton({
              label: `Reset ${setting.title}`,
              title: 'Reset to the default',
              icon: 'discard',
              name: `reset-${key}`,
              onClick: () => context.onChange(setting.default),
            })
          : nothing
      }
    </div>
    ${setting.type === 'boolean' ? control(context) : nothing}
    <p class="help" id=${helpId(key)}>${setting.help}</p>
    ${setting.type === 'boolean' ? nothing : control(context)}
    <p class="problem" id=${problemId(key)} aria-live="polite">
      ${problem === null ? nothing : html`${icon('error')}<span>${problem}</span>`}
    </p>
  </div>`;
}
