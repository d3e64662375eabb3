import { html, type TemplateResult } from 'lit';
import { splitMiddle } from './format.ts';

/** A name that loses its middle, not its end, when there is no room. */
export function middleName(name: string): TemplateResult {
  const { head, tail } = splitMiddle(name);
  return html`<span class="middle"><span class="head">${head}</span><span class="tail">${tail}</span></span>`;
}
