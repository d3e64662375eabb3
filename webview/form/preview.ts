import { html, nothing, type TemplateResult } from 'lit';
import type { PassPreview } from '../../src/protocol/report.ts';
import type { ErrorInfo } from '../../src/protocol/rpc.ts';
import { barCell } from '../ui/bars.ts';
import * as format from '../ui/format.ts';
import { identityOf } from '../ui/identity.ts';
import { middleName } from '../ui/names.ts';
import type { Sort } from '../ui/sort.ts';
import { inlineError } from '../ui/states.ts';
import type { Column } from '../ui/table.ts';
import '../ui/table.ts';

type Layer = PassPreview['layers'][number];

/** The answer to the settings as they are now, or that it is on its way. */
export interface PreviewState {
  readonly preview: PassPreview | null;
  readonly error: ErrorInfo | null;
  /** The settings have changed since. */
  readonly stale: boolean;
  /** The settings are wrong: there is no answer to them. */
  readonly wrong: boolean;
}

/** What the pass would touch. The last answer stays, greyed, until the next one is there. */
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
      preview && !error
        ? html`<espalier-table
            id="preview"
            .label=${'Layers that change'}
            .rows=${preview.layers}
            .columns=${columns(preview)}
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

const cache = new WeakMap<PassPreview, readonly Column<Layer>[]>();

function columns(preview: PassPreview): readonly Column<Layer>[] {
  const known = cache.get(preview);
  if (known) return known;
  const most = preview.layers.reduce((max, layer) => Math.max(max, layer.params), 0);
  const made: readonly Column<Layer>[] = [
    {
      id: 'name',
      title: 'Layer',
      width: 140,
      grow: true,
      value: layer => layer.name,
      cell: layer => middleName(layer.name),
      tooltip: layer => layer.name,
    },
    { id: 'op', title: 'Operator', width: 90, value: layer => layer.op, cell: layer => layer.op },
    {
      id: 'params',
      title: 'Params',
      width: 110,
      numeric: true,
      value: layer => layer.params,
      cell: layer => barCell(format.count(layer.params), most ? layer.params / most : 0, 'params'),
      tooltip: layer => format.exact(layer.params),
    },
    {
      id: 'effect',
      title: 'Effect',
      width: 190,
      value: layer => layer.effect,
      cell: layer => layer.effect,
      tooltip: layer => layer.effect,
    },
  ];
  cache.set(preview, made);
  return made;
}
