import { LitElement } from 'lit';

/**
 * A component that renders into the page itself: one style sheet and the codicons reach it, and
 * its `aria-*` references work across components.
 */
export abstract class PageElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** Runs `action` once, `milliseconds` after the last call. `flush` runs what waits at once. */
export function debounce<Args extends readonly unknown[]>(
  action: (...args: Args) => void,
  milliseconds: number,
): { (...args: Args): void; flush(): void; cancel(): void } {
  let timer: number | undefined;
  let waiting: Args | undefined;
  const run = () => {
    const args = waiting;
    window.clearTimeout(timer);
    waiting = undefined;
    if (args) action(...args);
  };
  const debounced = (...args: Args) => {
    waiting = args;
    window.clearTimeout(timer);
    timer = window.setTimeout(run, milliseconds);
  };
  const cancel = () => {
    waiting = undefined;
    window.clearTimeout(timer);
  };
  return Object.assign(debounced, { flush: run, cancel });
}
