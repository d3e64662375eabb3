import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EditorContext } from './context.ts';
import { firstSizes, givenDims, shownDimensions } from './free-dims.ts';

const LARGEST = 1_000_000_000;

/** Fields for the batch and for each symbolic size of the inputs; a change makes the host count anew. */
export function dimensionInputs(context: EditorContext): TemplateResult | typeof nothing {
  const { summary } = context;
  const batchNames = firstSizes(summary);
  const shown = shownDimensions(summary, batchNames);
  const post = (batch: number, changed: Readonly<Record<string, number | null>>) =>
    context.post({ type: 'dims', batch, freeDims: givenDims(summary, batchNames, changed) });
  if (batchNames.size === 0 && shown.length === 0) return nothing;
  return html`<div class="dimensions" role="group" aria-label="Sizes to count for">
    ${
      batchNames.size === 0
        ? nothing
        : field('Batch', summary.batch, `First size of the inputs (${[...batchNames].join(', ')})`, value => {
            if (value !== null && value !== summary.batch) post(value, {});
          })
    }
    ${shown.map(([name, value]) =>
      field(name, value, `Size of “${name}”; empty: unknown`, changed => {
        if (changed !== value) post(summary.batch, { [name]: changed });
      }),
    )}
  </div>`;
}

function field(
  label: string,
  value: number | null,
  title: string,
  onChange: (value: number | null) => void,
): TemplateResult {
  const changed = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const size = Number(input.value);
    const valid = input.value === '' || (Number.isInteger(size) && size >= 1 && size <= LARGEST);
    input.setAttribute('aria-invalid', String(!valid));
    if (valid) onChange(input.value === '' ? null : size);
  };
  return html`<label class="dimension ${value === null ? 'missing' : ''}" title=${title}>
    <span>${label}</span>
    <input
      class="input"
      type="number"
      min="1"
      max=${LARGEST}
      step="1"
      placeholder="?"
      data-dim=${label}
      .value=${live(value === null ? '' : String(value))}
      @change=${changed}
    />
  </label>`;
}
