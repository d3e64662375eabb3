import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ModelSummary } from '../../src/protocol/summary.ts';
import type { EditorContext } from './context.ts';

const LARGEST = 1_000_000_000;

/** Fields for the batch and for each symbolic size of the inputs; a change makes the host count anew. */
export function dimensionInputs(context: EditorContext): TemplateResult | typeof nothing {
  const { summary } = context;
  const given = new Map(Object.entries(summary.freeDims));
  const batchNames = namesOfBatch(summary);
  const free = [...given].filter(([name]) => !batchNames.has(name));
  const post = (batch: number, name?: string, value?: number | null) => {
    const all = new Map(given);
    if (name !== undefined) all.set(name, value ?? null);
    const freeDims = Object.fromEntries([...all].filter(isGiven).filter(([key]) => !batchNames.has(key)));
    context.post({ type: 'dims', batch, freeDims });
  };
  if (batchNames.size === 0 && free.length === 0) return nothing;
  return html`<div class="dimensions" role="group" aria-label="Sizes to count for">
    ${
      batchNames.size === 0
        ? nothing
        : field('Batch', summary.batch, 'Put for the first size of the inputs', value => {
            if (value !== null && value !== summary.batch) post(value);
          })
    }
    ${free.map(([name, value]) =>
      field(name, value, `Size of “${name}”; empty: unknown`, changed => {
        if (changed !== value) post(summary.batch, name, changed);
      }),
    )}
  </div>`;
}

/** Symbolic first sizes of the inputs; an unnamed one is listed as `<input>.0`. */
function namesOfBatch(summary: ModelSummary): ReadonlySet<string> {
  const names = new Set<string>();
  for (const input of summary.inputs) {
    const first = input.shape?.[0];
    if (typeof first === 'string') names.add(first);
    else if (first === null || input.shape === null) names.add(`${input.name}.0`);
  }
  return names;
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

function isGiven(entry: [string, number | null]): entry is [string, number] {
  return entry[1] !== null;
}
