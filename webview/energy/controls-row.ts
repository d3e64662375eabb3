import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EnergyChoice } from '../../src/protocol/energy-page.ts';
import type { EnergyProfiles } from '../../src/protocol/energy.ts';
import { button, dropdown, iconButton } from '../ui/controls.ts';
import * as format from '../ui/format.ts';

export interface ControlsOptions {
  readonly profiles: EnergyProfiles;
  readonly choice: EnergyChoice;
  readonly data: string | null;
  readonly onChange: (change: Partial<EnergyChoice>) => void;
  readonly onPickData: () => void;
  readonly onClearData: () => void;
  readonly onSetting: () => void;
}

/** What the estimate is made for: hardware, batch, widths, zeros, data. */
export function controlsRow(options: ControlsOptions): TemplateResult {
  const { profiles, choice, data, onChange } = options;
  const chosen = profiles.profiles.find(({ id }) => id === choice.profile);
  const percent = (value: number | null): number | null =>
    value === null ? null : Number((100 * value).toFixed(4));
  const fraction = (value: number | null): number | null => (value === null ? null : value / 100);
  return html`<div class="choices" role="group" aria-label="What the estimate is made for">
    <div class="choice">
      <span>Hardware</span>
      ${dropdown({
        label: 'Hardware profile',
        name: 'profile',
        value: choice.profile,
        choices: profiles.profiles.map(({ id, title, own }) => ({
          value: id,
          title: own ? `${title} (yours)` : title,
        })),
        onChange: profile => onChange({ profile }),
      })}
      ${iconButton({ label: 'Profiles of your own', icon: 'gear', name: 'profile-setting', onClick: options.onSetting })}
    </div>
    ${field({
      label: 'Batch',
      name: 'batch',
      title: 'Samples that are processed together and share what is read of the weights; figures are for one',
      value: choice.batch,
      min: 1,
      max: 65536,
      onChange: batch => onChange({ batch: batch ?? 1 }),
    })}
    ${field({
      label: 'Weight bits',
      name: 'weight-bits',
      title: 'Width of weights; empty: the model’s, no wider than the hardware’s',
      placeholder: chosen ? `≤${chosen.bits.weights}` : '',
      value: choice.weightBits,
      min: 1,
      max: 64,
      onChange: weightBits => onChange({ weightBits }),
    })}
    ${field({
      label: 'Activation bits',
      name: 'activation-bits',
      title: 'Width of activations; empty: the model’s, no wider than the hardware’s',
      placeholder: chosen ? `≤${chosen.bits.activations}` : '',
      value: choice.activationBits,
      min: 1,
      max: 64,
      onChange: activationBits => onChange({ activationBits }),
    })}
    ${field({
      label: 'Zero weights %',
      name: 'weight-zeros',
      title: 'Zeros among the weights of every layer; empty: those that are there',
      placeholder: 'own',
      value: percent(choice.weightZeros),
      min: 0,
      max: 100,
      step: 'any',
      onChange: value => onChange({ weightZeros: fraction(value) }),
    })}
    ${
      data === null
        ? field({
            label: 'Zero activations %',
            name: 'activation-zeros',
            title:
              'Zeros among activations, but for the model’s inputs; empty: none. Choose data to measure them',
            placeholder: '0',
            value: percent(choice.activationZeros),
            min: 0,
            max: 100,
            step: 'any',
            onChange: value => onChange({ activationZeros: fraction(value) }),
          })
        : nothing
    }
    <div class="choice">
      ${
        data === null
          ? button({
              label: 'Measure Zeros on Data…',
              icon: 'database',
              name: 'pick-data',
              title: 'Run the model over data, and take the zeros of its activations for the estimate',
              onClick: options.onPickData,
            })
          : html`<span>Zeros measured on</span><b title=${data}>${format.baseName(data)}</b>${iconButton({
                label: 'Without data',
                icon: 'close',
                name: 'clear-data',
                onClick: options.onClearData,
              })}`
      }
    </div>
  </div>`;
}

interface FieldOptions {
  readonly label: string;
  readonly name: string;
  readonly title: string;
  readonly placeholder?: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly step?: 'any';
  readonly onChange: (value: number | null) => void;
}

/** A number, or nothing. What is out of range is marked, and changes nothing. */
function field(options: FieldOptions): TemplateResult {
  const { label, name, title, placeholder = '', value, min, max, step, onChange } = options;
  const changed = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const empty = input.value === '' && input.validity.valid;
    const number = Number(input.value);
    const inRange = number >= min && number <= max && (step === 'any' || Number.isInteger(number));
    const valid = empty || (input.value !== '' && inRange);
    input.setAttribute('aria-invalid', String(!valid));
    if (valid && (empty ? null : number) !== value) onChange(empty ? null : number);
  };
  return html`<label class="choice" title=${title}>
    <span>${label}</span>
    <input
      class="input"
      type="number"
      min=${min}
      max=${max}
      step=${step ?? '1'}
      placeholder=${placeholder}
      data-name=${name}
      .value=${live(value === null ? '' : String(value))}
      @change=${changed}
    />
  </label>`;
}
