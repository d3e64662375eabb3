import { html, nothing, svg, type TemplateResult } from 'lit';
import { scatterLayout, type ScatterLayout } from '../../src/shared/plot/scatter.ts';
import { PageElement } from '../ui/element.ts';
import { styles } from '../ui/styles.ts';

export interface ScatterPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Lines of the tooltip below the name; the accessible name has them too. */
  readonly facts: readonly string[];
  readonly isOriginal: boolean;
}

export interface ScatterAxis {
  readonly title: string;
  show(value: number): string;
}

const HEIGHT = 300;
const MARK = 5;
const LETTER = 6.2;

/**
 * Points whose both values are better when less, with the best front. Tab leads to the chosen point, arrows from one to the
 * next in the order of x, Enter opens it.
 */
export class Scatter extends PageElement {
  static override properties = {
    label: { attribute: false },
    points: { attribute: false },
    xAxis: { attribute: false },
    yAxis: { attribute: false },
    selected: { attribute: false },
    empty: { attribute: false },
    width_: { state: true },
    shown: { state: true },
  };

  declare label: string;
  declare points: readonly ScatterPoint[];
  declare xAxis: ScatterAxis;
  declare yAxis: ScatterAxis;
  declare selected: string | null;
  /** Said where there is no point. */
  declare empty: string;
  declare width_: number;
  /** The point with the tooltip. */
  declare shown: string | null;

  onSelect: (id: string) => void = () => undefined;
  onOpen: (id: string) => void = () => undefined;

  private readonly resizes = new ResizeObserver(() => {
    this.width_ = Math.round(this.getBoundingClientRect().width) || this.width_;
  });

  constructor() {
    super();
    this.label = '';
    this.points = [];
    this.xAxis = { title: '', show: String };
    this.yAxis = { title: '', show: String };
    this.selected = null;
    this.empty = '';
    this.width_ = 640;
    this.shown = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizes.disconnect();
  }

  override render(): TemplateResult {
    const layout = scatterLayout(this.points, this.width_, HEIGHT);
    const { area, front } = layout;
    return html`<div class="scatter" ${styles({ height: `${HEIGHT}px` })}>
      <svg
        width=${layout.width}
        height=${HEIGHT}
        role="group"
        aria-label=${`${this.label}. ${this.points.length} points; arrow keys go from one to the next.`}
        @keydown=${(event: KeyboardEvent) => this.keyed(event, layout)}
      >
        ${grid(layout, this.xAxis, this.yAxis)}
        ${front.includes(' ') ? svg`<polyline class="front" points=${front}></polyline>` : nothing}
        ${layout.points.map(place => this.mark(place, layout))} ${this.labels(layout)}
        <text class="title" x=${(area.left + area.right) / 2} y=${HEIGHT - 6} text-anchor="middle">
          ${this.xAxis.title}
        </text>
        <text
          class="title"
          transform="translate(12 ${(area.top + area.bottom) / 2}) rotate(-90)"
          text-anchor="middle"
        >
          ${this.yAxis.title}
        </text>
      </svg>
      ${this.tooltip(layout)} ${this.points.length === 0 ? html`<p class="none">${this.empty}</p>` : nothing}
    </div>`;
  }

  private mark(place: ScatterLayout['points'][number], layout: ScatterLayout): TemplateResult {
    const point = this.pointOf(place.id)!;
    const { left, top, isBest } = place;
    const isSelected = this.selected === place.id;
    const isReachable = layout.points.some(({ id }) => id === this.selected)
      ? isSelected
      : layout.points[0]?.id === place.id;
    const kinds = [
      'mark',
      isBest ? 'best' : '',
      point.isOriginal ? 'original' : '',
      isSelected ? 'selected' : '',
    ];
    const name = [point.name, ...point.facts, ...(isBest ? ['on the best front'] : [])].join(', ');
    return svg`<g
      class=${kinds.filter(Boolean).join(' ')}
      role="button"
      tabindex=${isReachable ? 0 : -1}
      aria-label=${name}
      aria-pressed=${isSelected}
      data-id=${place.id}
      transform="translate(${left.toFixed(1)} ${top.toFixed(1)})"
      @click=${() => this.onSelect(place.id)}
      @dblclick=${() => this.onOpen(place.id)}
      @focus=${() => (this.shown = place.id)}
      @blur=${() => this.hide(place.id)}
      @pointerenter=${() => (this.shown = place.id)}
      @pointerleave=${() => this.hide(place.id)}
    >
      <circle class="reach" r="11"></circle>
      <circle class="ring" r=${MARK + 4}></circle>
      ${
        point.isOriginal
          ? svg`<rect class="dot" x=${-MARK} y=${-MARK} width=${2 * MARK} height=${2 * MARK} transform="rotate(45)"></rect>`
          : svg`<circle class="dot" r=${MARK}></circle>`
      }
    </g>`;
  }

  /** Names of the best ones, above the front, as far as there is room: the others have theirs in the tooltip. */
  private labels({ points, area }: ScatterLayout): readonly TemplateResult[] {
    const taken: { left: number; right: number; top: number }[] = points.map(({ left, top }) => ({
      left: left - MARK - 2,
      right: left + MARK + 2,
      top: top + 6,
    }));
    return points
      .filter(({ isBest, id }) => isBest || this.pointOf(id)?.isOriginal)
      .flatMap(({ id, left, top }) => {
        const text = shortName(this.pointOf(id)!.name);
        const size = text.length * LETTER;
        const sides = [left + MARK + 3, left - MARK - 3 - size];
        const start = sides.find(
          from =>
            from >= area.left &&
            from + size <= area.right + 16 &&
            !taken.some(box => from < box.right && from + size > box.left && Math.abs(box.top - top) < 13),
        );
        if (start === undefined) return [];
        taken.push({ left: start, right: start + size, top });
        return [
          svg`<text class="label" aria-hidden="true" x=${start.toFixed(1)} y=${(top - 6).toFixed(1)}>${text}</text>`,
        ];
      });
  }

  private tooltip({ points, width }: ScatterLayout): TemplateResult | typeof nothing {
    const place = points.find(({ id }) => id === this.shown);
    const point = place && this.pointOf(place.id);
    if (!point) return nothing;
    const isRight = place.left > width / 2;
    const side: Record<string, string> = isRight
      ? { right: `${width - place.left + 14}px` }
      : { left: `${place.left + 14}px` };
    return html`<div
      class="tip"
      role="presentation"
      ${styles({ top: `${Math.max(0, place.top - 16)}px`, ...side })}
    >
      <b>${point.name}</b>
      ${point.facts.map(fact => html`<span>${fact}</span>`)}
      ${place.isBest ? html`<span class="dim">on the best front</span>` : nothing}
    </div>`;
  }

  private hide(id: string): void {
    if (this.shown === id) this.shown = null;
  }

  private pointOf(id: string): ScatterPoint | undefined {
    return this.points.find(point => point.id === id);
  }

  private keyed(event: KeyboardEvent, { points }: ScatterLayout): void {
    if (event.ctrlKey || event.metaKey || event.altKey || points.length === 0) return;
    const id = (event.target as Element).closest<SVGElement>('.mark')?.dataset.id;
    const at = points.findIndex(point => point.id === id);
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      Home: 0,
      End: points.length - 1,
    };
    if (event.key === 'Enter' && id !== undefined) this.onOpen(id);
    else if (event.key === ' ' && id !== undefined) this.onSelect(id);
    else if (event.key === 'Escape') this.shown = null;
    else {
      const to = moves[event.key];
      if (to === undefined) return;
      const target = points[Math.min(points.length - 1, Math.max(0, to))]!;
      this.onSelect(target.id);
      void this.updateComplete.then(() => {
        this.querySelector<SVGElement>(`.mark[data-id="${CSS.escape(target.id)}"]`)?.focus();
      });
    }
    event.preventDefault();
  }
}

customElements.define('espalier-scatter', Scatter);

function grid({ area, xTicks, yTicks }: ScatterLayout, x: ScatterAxis, y: ScatterAxis): TemplateResult {
  return svg`<g class="axes" aria-hidden="true">
    ${yTicks.map(
      ({ value, at }) => svg`<line x1=${area.left} x2=${area.right} y1=${at} y2=${at}></line>
        <text x=${area.left - 8} y=${at + 4} text-anchor="end">${y.show(value)}</text>`,
    )}
    ${xTicks.map(
      ({ value, at }) => svg`<line x1=${at} x2=${at} y1=${area.top} y2=${area.bottom}></line>
        <text x=${at} y=${area.bottom + 16} text-anchor="middle">${x.show(value)}</text>`,
    )}
  </g>`;
}

function shortName(name: string): string {
  const base = name
    .split('/')
    .at(-1)!
    .replace(/\.(onnx|espz)$/i, '');
  return base.length > 30 ? `…${base.slice(-28)}` : base;
}
