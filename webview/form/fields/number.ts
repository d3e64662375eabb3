import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { NumberSetting } from '../../../src/protocol/settings.ts';
import { helpId, inputId, problemId, type Field } from '../field.ts';
import { numberText, readNumber } from '../number-text.ts';
import { sliderStep } from '../slider.ts';
import { finite } from '../validate.ts';

/** A longer range of whole numbers (a seed) is not one to slide through. */
const LONGEST_SLIDE = 1000;

/** A number field, and a slider where the range has two ends. */
export const numberField: Field<NumberSetting> = ({ key, setting, value, problem, onChange }) => {
  const min = finite(setting.min);
  const max = finite(setting.max);
  const integer = setting.type === 'integer';
  const slides = min !== null && max !== null && (!integer || max - min <= LONGEST_SLIDE);
  const typed = (event: Event) => {
    onChange(readNumber((event.target as HTMLInputElement).value));
  };
  return html`<div class="number-field">
    <input
      class="input"
      type="text"
      inputmode=${integer ? 'numeric' : 'decimal'}
      id=${inputId(key)}
      name=${key}
      aria-describedby="${helpId(key)} ${problemId(key)}"
      aria-invalid=${problem !== null}
      ${numberText(value)}
      @input=${typed}
    />
    ${setting.unit ? html`<span class="unit">${setting.unit}</span>` : nothing}
    ${
      slides
        ? html`<span class="end">${min}</span>
            <input
              type="range"
              tabindex="-1"
              aria-hidden="true"
              data-slider=${key}
              min=${min}
              max=${max}
              step=${integer ? 1 : sliderStep(max - min)}
              .value=${live(String(Number.isFinite(value) ? value : min))}
              @input=${typed}
            /><span class="end">${max}</span>`
        : nothing
    }
  </div>`;
};
