import { html, nothing, type TemplateResult } from 'lit';
import type { Fidelity, Measures } from '../../src/protocol/report.ts';
import { bar } from '../ui/bars.ts';
import * as format from '../ui/format.ts';
import { points, verdict } from './verdict.ts';
import type { Subject } from './view-model.ts';

interface Card {
  readonly name: string;
  readonly help: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly show: (value: number | null) => string;
  readonly exact: (value: number | null) => string;
}

/** One card a measure: how many times smaller, with a bar and a figure for before and for after. */
export function cards(subject: Subject): TemplateResult {
  const before = subject.before.measures;
  const after = subject.after.measures;
  return html`<div class="cards">
    ${sizeCards(before, after).map(sizeCard)} ${accuracyCard(before, after)}
    ${subject.fidelity ? fidelityCard(subject.fidelity) : nothing}
  </div>`;
}

function sizeCards(before: Measures, after: Measures): readonly Card[] {
  const card = (
    name: string,
    help: string,
    key: 'bytes' | 'zippedBytes' | 'memoryBytes' | 'params' | 'nonzero' | 'macs',
    show: Card['show'],
    exact: Card['exact'],
  ): Card => ({ name, help, before: before[key], after: after[key], show, exact });
  return [
    card('Size', 'The file and its side-files', 'bytes', format.bytes, format.exactBytes),
    card('Zipped', 'The same through deflate: a download', 'zippedBytes', format.bytes, format.exactBytes),
    card(
      'In memory',
      'The weights as ONNX Runtime holds them, palettes unfolded; activations are not in it',
      'memoryBytes',
      format.bytes,
      format.exactBytes,
    ),
    card('Parameters', 'Weights, zeros too', 'params', format.count, format.exact),
    card('Non-zeros', 'Weights that are not zero', 'nonzero', format.count, format.exact),
    card('MACs', 'Multiply-accumulates for one run', 'macs', format.count, format.exact),
  ];
}

function sizeCard({ name, help, before, after, show, exact }: Card): TemplateResult {
  const most = Math.max(before ?? 0, after ?? 0);
  const line = (label: string, value: number | null, tone: string) =>
    html`<div class="pair" title=${exact(value)}>
      <span class="dim">${label}</span>${bar(most ? (value ?? 0) / most : 0, tone)}<span class="figure"
        >${show(value)}</span
      >
    </div>`;
  return html`<section class="card" data-card=${name} title=${help}>
    <h2>${name}</h2>
    <p class="big">${verdict(before, after)}</p>
    ${line('before', before, 'before')} ${line('after', after, 'params')}
  </section>`;
}

function accuracyCard(before: Measures, after: Measures): TemplateResult | typeof nothing {
  if (before.accuracy === null && after.accuracy === null) return nothing;
  const line = (label: string, of: Measures, tone: string) =>
    html`<div class="pair">
      <span class="dim">${label}</span>${bar(of.accuracy, tone)}
      <span class="figure">${format.percent(of.accuracy, 2)}</span>
    </div>`;
  const samples = after.samples ?? before.samples;
  const counted = before.wrong !== null && after.wrong !== null;
  return html`<section class="card" data-card="Accuracy">
    <h2>Accuracy${samples === null ? '' : ` on ${format.exact(samples)}`}</h2>
    <p class="big">${points(before.accuracy, after.accuracy)}</p>
    ${line('before', before, 'before')} ${line('after', after, 'nonzero')}
    ${
      counted
        ? html`<p class="dim">${format.exact(before.wrong)} → ${format.exact(after.wrong)} wrong</p>`
        : nothing
    }
  </section>`;
}

export function fidelityCard(fidelity: Fidelity): TemplateResult {
  const figures: [string, string, string][] = [
    ['same', format.percent(fidelity.agreement), 'Samples whose largest output is the same one'],
    [
      'SQNR',
      fidelity.identical
        ? '∞'
        : fidelity.sqnrDb === null
          ? format.UNKNOWN
          : `${fidelity.sqnrDb.toFixed(1)} dB`,
      'Signal to noise of the outputs; more is closer',
    ],
    ['cosine', format.real(fidelity.cosine, 5), 'Of the outputs; 1 is the same direction'],
    ['KL', format.real(fidelity.kl, 3), 'Divergence of the softmax of the outputs, in nats; 0 is the same'],
  ];
  const [first, ...rest] = figures;
  const shown = fidelity.agreement === null ? figures[1]! : first!;
  return html`<section class="card" data-card="Fidelity">
    <h2 title="How close the outputs are to the original's">Fidelity</h2>
    <p class="big">${fidelity.identical ? 'identical' : `${shown[1]} ${shown[0]}`}</p>
    <p class="figures">
      ${(fidelity.identical ? [] : rest).map(
        ([name, value, title]) => html`<span title=${title}>${name} <b>${value}</b></span>`,
      )}
    </p>
    <p class="dim">${format.plural(fidelity.samples, 'sample')}: ${fidelity.inputs}</p>
  </section>`;
}
