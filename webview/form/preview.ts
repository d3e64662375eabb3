import { html, nothing, type TemplateResult } from 'lit';
import type { PassPreview } from '../../src/protocol/report.ts';
import type { ErrorInfo } from '../../src/protocol/rpc.ts';
import { identityOf } from '../ui/identity.ts';
import type { Sort } from '../ui/sort.ts';
import { inlineError } from '../ui/states.ts';
import '../ui/table.ts';
import { previewColumns, previewRowClass } from './preview-columns.ts';

/** The answer to the settings as they are now, or that it is on its way. */
export interface PreviewState {
  readonly preview: PassPreview | null;
  readonly error: ErrorInfo | null;
  /** The settings have changed since. */
  readonly stale: boolean;
  /** The settings are wrong: there is no answer to them. */
  readonly wrong: boolean;
}

/** What the pass would touch. The last answer stays, greyed, until the next one is there; wrong settings have none. */
export function previewView(
  state: PreviewState,
  sort: Sort | null,
  onSort: (sort: Sort | null) => void,
): TemplateResult {
  const { preview, error, stale, wrong } = state;
  return html`<section class="preview ${stale || wrong ? 'stale' : ''}" aria-busy=${stale}>
    <h2>What it will do</h2>
    ${error && !wrong ? inlineError(error) : html`<p class="summary" aria-live="polite">${sentence(state)}</p>`}
    ${
      preview && !error && !wrong
        ? html`<espalier-table
            id="preview"
            .label=${'Layers that change'}
            .rows=${preview.layers}
            .columns=${previewColumns(preview)}
            .rowClass=${previewRowClass}
            .rowId=${identityOf}
            .sort=${sort}
            .empty=${'No layer changes.'}
            .onSort=${onSort}
          ></espalier-table>`
        : nothing
    }
  </section>`;
}

function sentence({ preview, stale, wrong }: PreviewState): string {
  if (wrong) return 'Correct the settings to see what they do.';
  return preview?.summary ?? (stale ? 'Looking at the layers…' : 'Nothing to preview.');
}
