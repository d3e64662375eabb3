import { html, nothing, type TemplateResult } from 'lit';
import type { EditorCommand } from '../../src/protocol/panels.ts';
import { button } from '../ui/controls.ts';
import * as format from '../ui/format.ts';
import { icon } from '../ui/icons.ts';
import type { EditorContext } from './context.ts';
import { dimensionInputs } from './dimensions.ts';
import { toggleTerm } from './layers/query.ts';

const ACTIONS: readonly { command: EditorCommand; label: string; icon: string; title: string }[] = [
  {
    command: 'pruneWeights',
    label: 'Prune Weights…',
    icon: 'filter',
    title: 'Set the least important weights to zero',
  },
  {
    command: 'quantizeWeights',
    label: 'Quantize Weights…',
    icon: 'symbol-numeric',
    title: 'Store weights in fewer bits',
  },
  {
    command: 'estimateEnergy',
    label: 'Energy',
    icon: 'zap',
    title: 'Estimate where the energy of an inference goes',
  },
  { command: 'evaluate', label: 'Evaluate…', icon: 'beaker', title: 'Measure accuracy on data' },
  { command: 'compare', label: 'Compare…', icon: 'diff', title: 'Put another model beside this one' },
];

/** What stands above the tabs: whose file, what it costs in all, for which input sizes, what to do with it. */
export function header(context: EditorContext): TemplateResult {
  const { summary } = context;
  const name = format.baseName(summary.path);
  return html`<header class="header">
    <div class="title-row">
      <h1 title=${summary.path}>${name}</h1>
      <span class="origin">${origin(context)}</span>
      <div class="actions" role="toolbar" aria-label="What to do with the model">
        ${ACTIONS.map(({ command, label, icon: picture, title }) =>
          button({
            label,
            icon: picture,
            title,
            name: command,
            onClick: () => context.post({ type: 'command', command }),
          }),
        )}
      </div>
    </div>
    <div class="total-row">
      <dl class="totals">${totals(context)}</dl>
      ${dimensionInputs(context)}
    </div>
    ${notices(context)}
  </header>`;
}

function origin({ summary }: EditorContext): TemplateResult {
  const parts = [
    summary.format.toUpperCase(),
    `opset ${summary.opset}`,
    `IR ${summary.irVersion}`,
    ...(summary.producer ? [summary.producer] : []),
  ];
  const opsets = Object.entries(summary.opsets).map(
    ([domain, version]) => `${domain || 'ai.onnx'}: ${version}`,
  );
  return html`<span title=${opsets.join('\n')}>${parts.join(' · ')}</span>`;
}

function totals({ summary, sparsity }: EditorContext): readonly TemplateResult[] {
  const { totals: sum } = summary;
  // What is left out makes a sum a lower bound, which must be seen at the figure itself.
  const atLeast = sum.unknown.length > 0 && sum.macs !== null ? '≥ ' : '';
  const side = summary.sideFiles.reduce((all, file) => all + (file.bytes ?? 0), 0);
  const files = summary.sideFiles.length;
  const figures: [string, string, string][] = [
    ['params', format.count(sum.params), `${format.exact(sum.params)} parameters, tied ones once`],
    [
      'MACs',
      atLeast + format.count(sum.macs),
      `${format.exact(sum.macs)} multiply-accumulates for batch ${summary.batch}`,
    ],
    [
      files ? `in ${files + 1} files` : 'file',
      format.bytes(summary.fileBytes + side),
      format.exactBytes(summary.fileBytes + side),
    ],
    ['layers', format.exact(sum.layers), 'Nodes with weights or multiply-accumulates'],
    ['nodes', format.exact(sum.nodes), 'All nodes, those of sub-graphs too'],
    [
      'activations',
      format.bytes(sum.activationBytes),
      `${format.exactBytes(sum.activationBytes)} written by all nodes`,
    ],
  ];
  if (sparsity !== null) {
    figures.push(['zeros', format.percent(sparsity), 'Among the weights of operators that multiply']);
  }
  return figures.map(
    ([label, value, title]) =>
      html`<div title=${title}>
        <dd>${value}</dd>
        <dt>${label}</dt>
      </div>`,
  );
}

function notices(context: EditorContext): TemplateResult | typeof nothing {
  const { summary, state } = context;
  const { unknown } = summary.totals;
  const shown = 200;
  const showThem = () => {
    context.update({ tab: 'layers', layersOnly: false, filter: toggleTerm('', 'is:unknown') });
  };
  if (unknown.length === 0 && summary.warnings.length === 0) return nothing;
  return html`<div class="notices">
    ${
      unknown.length === 0
        ? nothing
        : html`<details class="notice" data-name="unknown">
            <summary>
              ${icon('chevron-right', 'twist')}${icon('question')}${format.plural(unknown.length, 'node')} not
              counted: a shape they depend on is unknown
              ${
                state.filter === 'is:unknown'
                  ? nothing
                  : html`<button type="button" class="link" @click=${showThem}>Show in the table</button>`
              }
            </summary>
            <p>
              ${unknown.slice(0, shown).join(', ')}${unknown.length > shown ? ` and ${unknown.length - shown} more` : ''}
            </p>
          </details>`
    }
    ${summary.warnings.map(warning => html`<div class="notice warn">${icon('warning')}<span>${warning}</span></div>`)}
  </div>`;
}
