import { html, nothing, type TemplateResult } from 'lit';
import type { SensitivePass, SensitivityOptions } from '../../src/protocol/sensitivity.ts';
import { button, checkbox, dropdown, iconButton } from '../ui/controls.ts';
import * as format from '../ui/format.ts';
import { icon } from '../ui/icons.ts';
import { AUTO, type Draft, type Problems } from './setup-state.ts';

export interface SetupOptions {
  readonly options: SensitivityOptions;
  readonly draft: Draft;
  readonly problems: Problems;
  readonly data: string | null;
  readonly running: boolean;
  readonly change: (change: Partial<Draft>) => void;
  readonly onAnalyze: () => void;
  readonly onPickData: () => void;
  readonly onClearData: () => void;
}

/** What is asked before an analysis: what to do to the layers, on which data, how it is measured. */
export function setup(setupOptions: SetupOptions): TemplateResult {
  const { problems, running, onAnalyze } = setupOptions;
  const blocked = running || Object.keys(problems).length > 0;
  return html`<section class="setup" aria-label="What to analyse" ?inert=${running}>
    <div class="setup-columns">${kinds(setupOptions)} ${measuring(setupOptions)}</div>
    <div class="setup-run">
      ${button({
        label: 'Analyze',
        icon: 'play',
        primary: true,
        disabled: blocked,
        name: 'analyze',
        title: 'Change each layer alone, and measure what becomes of the model',
        onClick: onAnalyze,
      })}
      <span class="dim"
        >The model is not changed. What is measured is kept, and gone on with after a restart.</span
      >
    </div>
  </section>`;
}

function kinds({ options, draft, problems, change }: SetupOptions): TemplateResult {
  return html`<fieldset class="kinds">
    <legend>What is done to each layer</legend>
    ${options.passes.map(pass => kind(pass, draft, problems, change))} ${problem(problems.passes)}
  </fieldset>`;
}

function kind(
  pass: SensitivePass,
  draft: Draft,
  problems: Problems,
  change: SetupOptions['change'],
): TemplateResult {
  const { id, title, description, unit, points } = pass;
  const checked = draft.passes.includes(id);
  const wrong = problems[`points:${id}`];
  return html`<div class="kind-row">
    ${checkbox({
      label: title,
      checked,
      name: `pass-${id}`,
      title: description,
      onChange: on =>
        change({ passes: on ? [...draft.passes, id] : draft.passes.filter(other => other !== id) }),
    })}
    ${
      checked
        ? html`<label class="points"
            ><span class="dim">${unit === 'bits' ? 'bits' : 'ratios'}</span
            ><input
              class="input"
              id="points-${id}"
              .value=${draft.points[id] ?? ''}
              placeholder=${points.join(', ')}
              aria-invalid=${wrong !== undefined}
              title="Settings to try, separated by commas; empty for these"
              @input=${(event: Event) =>
                change({ points: { ...draft.points, [id]: (event.target as HTMLInputElement).value } })}
          /></label>`
        : nothing
    }
    ${problem(wrong)}
  </div>`;
}

function measuring(given: SetupOptions): TemplateResult {
  const { options, draft, problems, data, change, onPickData, onClearData } = given;
  const metric = options.metrics.find(({ id }) => id === draft.metric);
  return html`<fieldset class="measuring">
    <legend>What it is measured on</legend>
    <div class="field" data-field="data">
      <span>Data</span>
      <div class="data">
        ${
          data === null
            ? html`<span class="data-name">${icon('symbol-misc')}Random inputs</span>`
            : html`<span class="data-name" title=${data}>${icon('database')}${format.baseName(data)}</span>
                ${iconButton({ label: 'Use no data', icon: 'close', name: 'clear-data', onClick: onClearData })}`
        }
        ${button({ label: 'Choose…', icon: 'folder-opened', name: 'pick-data', onClick: onPickData })}
      </div>
    </div>
    ${
      data === null
        ? html`<p class="field-help warn">
            ${icon('warning')}Random inputs tell little of how the model behaves on real ones. With labelled
            data the accuracy is measured; with others, how close the outputs stay.
          </p>`
        : nothing
    }
    ${
      data === null
        ? nothing
        : textField('limit', 'Samples', draft.limit, problems.limit, 'all', limit => change({ limit }))
    }
    <div class="field">
      <span>Metric</span>
      ${dropdown({
        label: 'Metric',
        name: 'metric',
        value: draft.metric,
        choices: [
          { value: AUTO, title: 'As fits the data' },
          ...options.metrics.map(({ id, title, needsLabels }) => ({
            value: id,
            title: needsLabels ? `${title} (needs labels)` : title,
          })),
        ],
        onChange: value => change({ metric: value }),
      })}
    </div>
    <p class="field-help dim">
      ${metric?.help ?? 'Accuracy with labels; else the part of the samples with the same answer.'}
    </p>
    ${textField('seed', 'Seed', draft.seed, problems.seed, '0', seed => change({ seed }))}
  </fieldset>`;
}

function textField(
  id: string,
  title: string,
  value: string,
  wrong: string | undefined,
  placeholder: string,
  onChange: (value: string) => void,
): TemplateResult {
  return html`<label class="field"
      ><span>${title}</span
      ><input
        class="input number"
        id="setup-${id}"
        inputmode="numeric"
        .value=${value}
        placeholder=${placeholder}
        aria-invalid=${wrong !== undefined}
        @input=${(event: Event) => onChange((event.target as HTMLInputElement).value)}
    /></label>
    ${problem(wrong)}`;
}

const problem = (text: string | undefined): TemplateResult | typeof nothing =>
  text === undefined
    ? nothing
    : html`<p class="problem" role="alert">${icon('error')}<span>${text}</span></p>`;
