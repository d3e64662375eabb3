import { html, type TemplateResult } from 'lit';
import { bar } from '../../ui/bars.ts';
import * as format from '../../ui/format.ts';
import { icon, kindIcon } from '../../ui/icons.ts';
import { middleName } from '../../ui/names.ts';
import type { EditorContext } from '../context.ts';
import type { Row } from '../rows.ts';
import { operatorShares, topRows, type Measure } from './ranking.ts';

const SHOWN = 12;

const MEASURES: readonly { id: Measure; title: string; show: (value: number | null) => string }[] = [
  { id: 'params', title: 'Parameters', show: format.count },
  { id: 'macs', title: 'MACs', show: format.count },
  { id: 'bytes', title: 'Bytes', show: format.bytes },
];

/** Where one measure goes: the layers that take most of it, and the operators. */
export function shares(context: EditorContext): TemplateResult {
  const measure = MEASURES.find(({ id }) => id === context.state.measure) ?? MEASURES[0]!;
  return html`<section class="shares">
    <div class="section-head">
      <h2>Where it goes</h2>
      <div class="segments" role="radiogroup" aria-label="Measure">
        ${MEASURES.map(
          ({ id, title }) =>
            html`<button
              type="button"
              role="radio"
              aria-checked=${id === measure.id}
              data-measure=${id}
              @click=${() => context.update({ measure: id })}
            >
              ${title}
            </button>`,
        )}
      </div>
    </div>
    <div class="share-columns">${byLayer(context, measure)} ${byOperator(context, measure)}</div>
  </section>`;
}

function byLayer(context: EditorContext, measure: (typeof MEASURES)[number]): TemplateResult {
  const total = context.summary.totals[measure.id];
  const top = topRows(context.rows, measure.id, SHOWN);
  const rest = (total ?? 0) - top.reduce((sum, row) => sum + (row.node[measure.id] ?? 0), 0);
  const others = context.rows.filter(row => (row.node[measure.id] ?? 0) > 0).length - top.length;
  const most = top[0]?.node[measure.id] ?? 0;
  const open = (row: Row) => {
    context.update({ tab: 'layers', detailOpen: true });
    context.select(row.node.id);
  };
  if (top.length === 0) return html`<p class="dim">${nothingOf(measure.id)}</p>`;
  return html`<div>
    <h3>Largest layers</h3>
    <ol class="share-list">
      ${top.map(row => {
        const value = row.node[measure.id];
        return html`<li>
          <button type="button" title="${row.node.name}: ${format.exact(value)}" @click=${() => open(row)}>
            <span class="label">${icon(kindIcon(row.node.kind), 'kind')}${middleName(row.node.name)}</span>
            ${bar(most ? (value ?? 0) / most : 0, measure.id)}
            <span class="figure">${measure.show(value)}</span>
            <span class="share">${total ? format.percent((value ?? 0) / total) : ''}</span>
          </button>
        </li>`;
      })}
      ${
        others > 0
          ? html`<li class="rest">
              <span class="label">${format.plural(others, 'other layer')}</span>
              ${bar(most ? rest / most : 0, measure.id)}
              <span class="figure">${measure.show(rest)}</span>
              <span class="share">${total ? format.percent(rest / total) : ''}</span>
            </li>`
          : ''
      }
    </ol>
  </div>`;
}

function byOperator(context: EditorContext, measure: (typeof MEASURES)[number]): TemplateResult {
  const total = context.summary.totals[measure.id];
  const operators = operatorShares(context.rows, measure.id);
  const most = operators[0]?.value ?? 0;
  const filter = (op: string) => context.update({ tab: 'layers', filter: `op:${op}`, layersOnly: false });
  return html`<div>
    <h3>By operator</h3>
    <ol class="share-list operators">
      ${operators.slice(0, SHOWN + 1).map(
        ({ op, nodes, value }) =>
          html`<li>
            <button type="button" title="Show the ${nodes} nodes in the table" @click=${() => filter(op)}>
              <span class="label">${op}<span class="times">×${nodes}</span></span>
              ${bar(most ? value / most : 0, measure.id)}
              <span class="figure">${value ? measure.show(value) : ''}</span>
              <span class="share">${total && value ? format.percent(value / total) : ''}</span>
            </button>
          </li>`,
      )}
      ${
        operators.length > SHOWN + 1
          ? html`<li class="rest">
              <span class="label">${format.plural(operators.length - SHOWN - 1, 'more operator')}</span>
            </li>`
          : ''
      }
    </ol>
  </div>`;
}

function nothingOf(measure: Measure): string {
  return measure === 'macs'
    ? 'No multiply-accumulates are known. Give the sizes of the inputs above.'
    : 'This model has no weights.';
}
