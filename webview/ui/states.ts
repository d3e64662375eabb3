import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorInfo } from '../../src/protocol/rpc.ts';
import { button, progressRing } from './controls.ts';
import { icon } from './icons.ts';

/** A page that waits for its host. */
export function loadingState(text: string): TemplateResult {
  return html`<div class="state" role="status" aria-live="polite">
    ${progressRing(text)}
    <p>${text}</p>
  </div>`;
}

/** A page that could not get what it should show: what is wrong, what to do, and a way to try again. */
export function errorState(title: string, error: ErrorInfo, onReload: () => void): TemplateResult {
  return html`<div class="state error" role="alert">
    ${icon('error')}
    <h1>${title}</h1>
    <p class="message">${error.message}</p>
    ${error.hint ? html`<p class="hint">${error.hint}</p>` : nothing}
    <p class="code">${error.code}</p>
    ${button({ label: 'Reload', icon: 'refresh', name: 'reload', onClick: onReload })}
  </div>`;
}

/** An error inside of a page that otherwise works. */
export function inlineError(error: ErrorInfo): TemplateResult {
  return html`<div class="inline-error" role="alert">
    ${icon('error')}<span>${error.message}${error.hint ? html` <em>${error.hint}</em>` : nothing}</span>
  </div>`;
}
