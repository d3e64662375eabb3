import { html, type TemplateResult } from 'lit';

interface TabItem {
  readonly id: string;
  readonly title: string;
}

/** Tabs by the ARIA pattern: one is in the tab order, arrows move between them. */
export function tabBar(
  items: readonly TabItem[],
  current: string,
  label: string,
  onChange: (id: string) => void,
): TemplateResult {
  const keyed = (event: KeyboardEvent) => {
    const index = items.findIndex(item => item.id === current);
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: items.length - 1 }[event.key];
    const item = target === undefined ? undefined : items[(target + items.length) % items.length];
    if (!item) return;
    event.preventDefault();
    onChange(item.id);
    document.getElementById(`tab-${item.id}`)?.focus();
  };
  return html`<div class="tab-bar" role="tablist" aria-label=${label} @keydown=${keyed}>
    ${items.map(
      ({ id, title }) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${id}"
          aria-controls="panel"
          aria-selected=${id === current}
          tabindex=${id === current ? 0 : -1}
          @click=${() => onChange(id)}
        >
          ${title}
        </button>`,
    )}
  </div>`;
}
