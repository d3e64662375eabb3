import { html, type TemplateResult } from 'lit';
import * as format from '../../ui/format.ts';
import type { EditorContext } from '../context.ts';

interface Card {
  readonly name: string;
  readonly value: string;
  readonly lines: readonly string[];
}

/** The totals, each with its exact figure and what it means. */
export function cards(context: EditorContext): TemplateResult {
  return html`<div class="cards">
    ${totalCards(context).map(
      card =>
        html`<section class="card" data-card=${card.name}>
          <h2>${card.name}</h2>
          <p class="big">${card.value}</p>
          ${card.lines.map(line => html`<p>${line}</p>`)}
        </section>`,
    )}
  </div>`;
}

function totalCards({ summary, sparsity }: EditorContext): readonly Card[] {
  const { totals } = summary;
  const side = summary.sideFiles.reduce((all, file) => all + (file.bytes ?? 0), 0);
  const bits = totals.params === 0 ? null : (totals.bytes * 8) / totals.params;
  const batch = `batch ${summary.batch}`;
  return [
    {
      name: 'Parameters',
      value: format.count(totals.params),
      lines: [
        format.exact(totals.params),
        bits === null ? 'no weights' : `${format.exact(Math.round(bits * 10) / 10)} bits each`,
      ],
    },
    {
      name: 'Multiply-accumulates',
      value: (totals.unknown.length > 0 && totals.macs !== null ? '≥ ' : '') + format.count(totals.macs),
      lines:
        totals.macs === null
          ? ['unknown: give the sizes of the inputs']
          : [`${format.exact(totals.macs)}, ${batch}`, `${format.count(totals.macs * 2)} FLOPs (2 a MAC)`],
    },
    {
      name: 'Size on disk',
      value: format.bytes(summary.fileBytes + side),
      lines: [format.exactBytes(summary.fileBytes + side), `${format.bytes(totals.bytes)} of it weights`],
    },
    {
      name: 'Layers',
      value: format.exact(totals.layers),
      lines: [
        `of ${format.plural(totals.nodes, 'node')}`,
        `${Object.keys(summary.operators).length} operators`,
      ],
    },
    {
      name: 'Activations',
      value: format.bytes(totals.activationBytes),
      lines: [format.exactBytes(totals.activationBytes), `${format.count(totals.otherOps)} other operations`],
    },
    {
      name: 'Sparsity',
      value: format.percent(sparsity),
      lines: sparsity === null ? ['not counted'] : ['zeros among the weights', 'of operators that multiply'],
    },
  ];
}
