import { html, type TemplateResult } from 'lit';
import { clamp } from './virtual-list.ts';

const LEAST = 200;
const MOST = 900;
const STEP = 20;

/** The border before a pane at the right (or, in a narrow window, the bottom): dragged or moved by arrows. */
export function splitter(size: number, onResize: (size: number) => void): TemplateResult {
  const set = (wanted: number) => onResize(Math.round(clamp(wanted, LEAST, MOST)));
  const drag = (event: PointerEvent) => {
    const handle = event.currentTarget as HTMLElement;
    const vertical = isVertical(handle);
    const from = vertical ? event.clientX : event.clientY;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent) => set(size + from - (vertical ? moved.clientX : moved.clientY));
    const stop = () => handle.removeEventListener('pointermove', move);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', stop, { once: true });
    handle.addEventListener('pointercancel', stop, { once: true });
  };
  const keyed = (event: KeyboardEvent) => {
    const step = { ArrowLeft: STEP, ArrowUp: STEP, ArrowRight: -STEP, ArrowDown: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(size + step);
  };
  return html`<div
    class="splitter"
    role="separator"
    tabindex="0"
    aria-label="Size of the details"
    aria-valuenow=${size}
    aria-valuemin=${LEAST}
    aria-valuemax=${MOST}
    @pointerdown=${drag}
    @keydown=${keyed}
  ></div>`;
}

/** Side by side: the border stands upright and moves sideways. */
function isVertical(handle: HTMLElement): boolean {
  return handle.offsetHeight > handle.offsetWidth;
}
