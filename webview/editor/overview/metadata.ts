import { html, nothing, type TemplateResult } from 'lit';
import { iconButton } from '../../ui/controls.ts';
import type { EditorContext } from '../context.ts';
import { humanKey, OWN, recipeSteps } from './provenance.ts';

const LONG = 300;

/** Facts of the file, how Espalier made it if it did, and what others wrote into it. */
export function metadata(context: EditorContext): TemplateResult {
  const { summary } = context;
  const entries = Object.entries(summary.metadata);
  const own = entries.filter(([key]) => key.startsWith(OWN));
  const others = entries.filter(([key]) => !key.startsWith(OWN));
  const facts: [string, string][] = [
    ['Format', summary.format.toUpperCase()],
    [
      'Opset',
      Object.entries(summary.opsets)
        .map(([domain, version]) => `${domain || 'ai.onnx'} ${version}`)
        .join(', '),
    ],
    ['IR version', String(summary.irVersion)],
    ['Producer', summary.producer || '—'],
    ['Graph', summary.graphName || '—'],
  ];
  return html`${own.length ? provenance(context, own) : nothing}
    <section class="block">
      <h2>Properties</h2>
      ${factTable([...facts, ...others])}
    </section>`;
}

/** `espalier.*`: made from which file, by which recipe. */
function provenance(context: EditorContext, own: readonly [string, string][]): TemplateResult {
  return html`<section class="block" data-name="provenance">
    <h2>Made by Espalier</h2>
    <table class="facts">
      <tbody>
        ${own.map(([key, text]) => {
          const steps = recipeSteps(text);
          return html`<tr>
            <td class="name">${humanKey(key)}</td>
            <td>
              ${
                steps
                  ? html`<ol class="steps">
                        ${steps.map(step => html`<li><b>${step.pass}</b> ${step.settings}</li>`)}
                      </ol>
                      ${iconButton({
                        label: 'Copy the recipe',
                        icon: 'copy',
                        name: 'copy-recipe',
                        onClick: () => context.post({ type: 'copy', text, what: 'recipe' }),
                      })}`
                  : html`<span class="long">${text}</span>`
              }
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

function factTable(facts: readonly [string, string][]): TemplateResult {
  return html`<table class="facts">
    <tbody>
      ${facts.map(
        ([name, text]) =>
          html`<tr>
            <td class="name" title=${name}>${name}</td>
            <td class="long" title=${text.length > LONG ? text.slice(0, 4 * LONG) : nothing}>
              ${text.length > LONG ? `${text.slice(0, LONG)}…` : text}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
