import { html, nothing, type TemplateResult } from 'lit';
import type { ModelSummary, ValueSummary } from '../../../src/protocol/summary.ts';
import * as format from '../../ui/format.ts';
import { icon } from '../../ui/icons.ts';
import { middleName } from '../../ui/names.ts';

/** A table of inputs or outputs. */
export function values(title: string, list: readonly ValueSummary[]): TemplateResult {
  return html`<section class="block">
    <h2>${title}</h2>
    ${list.length === 0 ? html`<p class="dim">None</p>` : valueTable(list)}
  </section>`;
}

export function valueTable(list: readonly ValueSummary[]): TemplateResult {
  return html`<table class="facts values">
    <thead>
      <tr>
        <th class="name"><span class="hidden">Name</span></th>
        <th class="shape"><span class="hidden">Shape</span></th>
        <th class="dtype"><span class="hidden">Type</span></th>
      </tr>
    </thead>
    <tbody>
      ${list.map(
        value =>
          html`<tr>
            <td class="name" title=${value.name}>
              ${value.name ? middleName(value.name) : html`<span class="dim">not given</span>`}
            </td>
            <td class="shape">${value.name ? breakable(format.shape(value.shape)) : nothing}</td>
            <td class="dtype">${value.name ? value.dtype : nothing}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A long shape may go on in the next line, between two sizes. */
function breakable(shape: string): string {
  return shape.replaceAll('×', '×\u200b');
}

/** Files that hold weights beside the model file; nothing when there are none. */
export function files(summary: ModelSummary): TemplateResult | typeof nothing {
  if (summary.sideFiles.length === 0) return nothing;
  return html`<section class="block">
    <h2>Files</h2>
    <table class="facts">
      <tbody>
        <tr>
          <td class="name" title=${summary.path}>${format.baseName(summary.path)}</td>
          <td title=${format.exactBytes(summary.fileBytes)}>${format.bytes(summary.fileBytes)}</td>
        </tr>
        ${summary.sideFiles.map(
          file =>
            html`<tr>
              <td class="name" title=${file.name}>${file.name}</td>
              <td title=${format.exactBytes(file.bytes)}>
                ${
                  file.bytes === null
                    ? html`<span class="warn">${icon('warning')} missing</span>`
                    : format.bytes(file.bytes)
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
