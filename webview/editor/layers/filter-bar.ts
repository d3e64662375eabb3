import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { checkbox, iconButton } from '../../ui/controls.ts';
import * as format from '../../ui/format.ts';
import { icon } from '../../ui/icons.ts';
import type { EditorContext } from '../context.ts';
import { hasTerm, toggleTerm, type Query } from './query.ts';

const CHIPS = 16;
const HELP = [
  'Text is looked for in name, operator, #index and output shape.',
  'op:Conv,Gemm   name:*/attn/*   kind:conv   dtype:float16',
  'params>1k   macs>=1M   bytes>1MB   sparsity<0.5   index<100',
  'macs:unknown   shape:512   shape:64x3x3   is:layer   is:shared',
  'A minus turns a term round: -op:Relu. All terms must hold.',
].join('\n');

/** The filter box, the switch for nodes that are no layers, copy, and a chip an operator. */
export function filterBar(
  context: EditorContext,
  query: Query,
  shown: number,
  onCopy: () => void,
): TemplateResult {
  const { state, rows } = context;
  const all = state.layersOnly ? rows.filter(row => row.node.isLayer).length : rows.length;
  const setFilter = (filter: string) => context.update({ filter });
  const invalid = query.errors.length > 0;
  return html`<div class="filter-bar">
      <div class="filter-box">
        ${icon('search')}
        <input
          class="input"
          type="text"
          id="filter"
          role="searchbox"
          spellcheck="false"
          autocomplete="off"
          placeholder="Filter: text, op:Conv, params>1k, macs>=1M, shape:512, -op:Relu"
          aria-label="Filter layers"
          aria-invalid=${invalid}
          aria-describedby=${invalid ? 'filter-errors' : nothing}
          title=${HELP}
          .value=${live(state.filter)}
          @input=${(event: Event) => setFilter((event.target as HTMLInputElement).value)}
        />
        ${
          state.filter
            ? iconButton({
                label: 'Clear the filter',
                icon: 'close',
                name: 'clear-filter',
                onClick: () => setFilter(''),
              })
            : nothing
        }
      </div>
      ${checkbox({
        label: 'Layers only',
        checked: state.layersOnly,
        name: 'layers-only',
        title: 'Hide nodes without weights and multiply-accumulates',
        onChange: layersOnly => context.update({ layersOnly, allNodesForChip: false }),
      })}
      <span class="shown" role="status" aria-live="polite">
        ${shown === all ? format.exact(all) : `${format.exact(shown)} of ${format.exact(all)}`}
      </span>
      ${iconButton({ label: 'Copy as CSV', icon: 'copy', name: 'copy-csv', onClick: onCopy })}
    </div>
    ${invalid ? html`<div class="filter-errors" id="filter-errors" role="alert">${query.errors.join('. ')}.</div>` : nothing}
    ${chips(context)}`;
}

function chips(context: EditorContext): TemplateResult {
  const { state, summary } = context;
  const counts = Object.entries(summary.operators).sort((a, b) => b[1] - a[1]);
  return html`<div class="chips" role="group" aria-label="Operators">
    ${counts.slice(0, CHIPS).map(([op, times]) => {
      const term = `op:${op}`;
      return html`<button
        type="button"
        class="chip"
        aria-pressed=${hasTerm(state.filter, term)}
        title="Show only ${op}"
        @click=${() => {
          const filter = toggleTerm(withoutOperators(state.filter, term), term);
          const needsAll = hasTerm(filter, term) && !isLayerOperator(context, op);
          const layersOnly = state.layersOnly || state.allNodesForChip;
          context.update({
            filter,
            layersOnly: layersOnly && !needsAll,
            allNodesForChip: layersOnly && needsAll,
          });
        }}
      >
        ${op}<span>${format.exact(times)}</span>
      </button>`;
    })}
    ${counts.length > CHIPS ? html`<span class="dim">+${counts.length - CHIPS} more</span>` : nothing}
  </div>`;
}

/** Terms must all hold, so a second operator takes the first one's place. */
function withoutOperators(filter: string, keep: string): string {
  return filter
    .split(' ')
    .filter(term => !/^op:/i.test(term) || term.toLowerCase() === keep.toLowerCase())
    .join(' ');
}

/** A chip of an operator that no layer has would show an empty table. */
function isLayerOperator({ rows }: EditorContext, op: string): boolean {
  return rows.some(row => row.node.isLayer && row.node.op === op);
}
