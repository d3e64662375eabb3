/**
 * The only file that knows the UI toolkit. It registers the few components we use and gives each
 * as a template, so that another library can take its place here alone.
 *
 * The toolkit tries to add one empty inline style, which the page's policy refuses with a line in
 * the console; nothing depends on that style.
 */
import {
  provideVSCodeDesignSystem,
  vsCodeButton,
  vsCodeCheckbox,
  vsCodeDropdown,
  vsCodeOption,
  vsCodeProgressRing,
  vsCodeRadio,
  vsCodeRadioGroup,
} from '@vscode/webview-ui-toolkit';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from './icons.ts';

provideVSCodeDesignSystem().register(
  vsCodeButton(),
  vsCodeCheckbox(),
  vsCodeDropdown(),
  vsCodeOption(),
  vsCodeProgressRing(),
  vsCodeRadio(),
  vsCodeRadioGroup(),
);

export interface ButtonOptions {
  readonly label: string;
  readonly icon?: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly title?: string;
  readonly name?: string;
  readonly onClick: () => void;
}

export function button(options: ButtonOptions): TemplateResult {
  return html`<vscode-button
    appearance=${options.primary ? 'primary' : 'secondary'}
    ?disabled=${options.disabled ?? false}
    title=${options.title ?? nothing}
    data-name=${options.name ?? nothing}
    @click=${options.onClick}
    >${options.icon ? html`<span slot="start">${icon(options.icon)}</span>` : nothing}${options.label}</vscode-button
  >`;
}

/** A button that is only a picture; `label` is its name for readers and its tooltip. */
export function iconButton(options: ButtonOptions & { readonly icon: string }): TemplateResult {
  return html`<vscode-button
    appearance="icon"
    aria-label=${options.label}
    title=${options.title ?? options.label}
    ?disabled=${options.disabled ?? false}
    data-name=${options.name ?? nothing}
    @click=${options.onClick}
    >${icon(options.icon)}</vscode-button
  >`;
}

export interface CheckboxOptions {
  readonly label: string;
  readonly checked: boolean;
  readonly name?: string;
  readonly title?: string;
  readonly onChange: (checked: boolean) => void;
}

export function checkbox(options: CheckboxOptions): TemplateResult {
  // It also tells of a change that we made; the handler comes first, so that it is the new one that hears of it.
  const changed = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    if (checked !== options.checked) options.onChange(checked);
  };
  return html`<vscode-checkbox
    @change=${changed}
    .checked=${live(options.checked)}
    title=${options.title ?? nothing}
    data-name=${options.name ?? nothing}
    >${options.label}</vscode-checkbox
  >`;
}

export interface Choice {
  readonly value: string;
  readonly title: string;
  readonly help?: string;
}

export interface ChoiceOptions {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly name?: string;
  readonly onChange: (value: string) => void;
}

const chosen = (options: ChoiceOptions) => (event: Event) => {
  const { value } = event.target as HTMLSelectElement;
  // Both components also tell of values that we set ourselves.
  if (value !== options.value && options.choices.some(choice => choice.value === value))
    options.onChange(value);
};

export function dropdown(options: ChoiceOptions): TemplateResult {
  return html`<vscode-dropdown
    aria-label=${options.label}
    data-name=${options.name ?? nothing}
    current-value=${options.value}
    .value=${live(options.value)}
    @change=${chosen(options)}
    >${options.choices.map(
      choice =>
        html`<vscode-option value=${choice.value} ?selected=${choice.value === options.value}
          >${choice.title}</vscode-option
        >`,
    )}</vscode-dropdown
  >`;
}

export function radioGroup(options: ChoiceOptions): TemplateResult {
  return html`<vscode-radio-group
    orientation="vertical"
    aria-label=${options.label}
    data-name=${options.name ?? nothing}
    .value=${live(options.value)}
    @change=${chosen(options)}
    >${options.choices.map(
      choice =>
        html`<vscode-radio value=${choice.value} ?checked=${choice.value === options.value}
          >${choice.title}${choice.help ? html`<small>${choice.help}</small>` : nothing}</vscode-radio
        >`,
    )}</vscode-radio-group
  >`;
}

export const progressRing = (label: string): TemplateResult =>
  html`<vscode-progress-ring aria-label=${label}></vscode-progress-ring>`;
