import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TextSetting } from '../../../src/protocol/settings.ts';
import { helpId, inputId, problemId, type Field } from '../field.ts';

export const textField: Field<TextSetting> = ({ key, setting, value, problem, onChange }) =>
  html`<input
    class="input wide"
    type="text"
    spellcheck="false"
    autocomplete="off"
    id=${inputId(key)}
    name=${key}
    placeholder=${setting.placeholder ?? ''}
    aria-describedby="${helpId(key)} ${problemId(key)}"
    aria-invalid=${problem !== null}
    .value=${live(value)}
    @input=${(event: Event) => onChange((event.target as HTMLInputElement).value)}
  />`;
