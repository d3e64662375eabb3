/** Maths of a list that keeps only the rows in sight in the document. All rows have one height. */
export interface Viewport {
  /** Pixels scrolled from the first row's top. */
  readonly scrollTop: number;
  /** Pixels of the area that shows rows. */
  readonly height: number;
  readonly rowHeight: number;
  readonly count: number;
}

/** Rows `first` (inclusive) to `end` (exclusive). */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** The rows in sight and `overscan` more on either side, so that a small scroll shows no gap. */
export function visibleRange(view: Viewport, overscan = 8): RowRange {
  const top = clamp(view.scrollTop, 0, Math.max(0, view.count * view.rowHeight - view.height));
  const first = Math.floor(top / view.rowHeight) - overscan;
  const end = Math.ceil((top + view.height) / view.rowHeight) + overscan;
  return { first: clamp(first, 0, view.count), end: clamp(end, 0, view.count) };
}

/** The smallest scroll after which row `index` is wholly in sight. */
export function scrollToShow(view: Viewport, index: number): number {
  const top = index * view.rowHeight;
  const bottom = top + view.rowHeight;
  if (top < view.scrollTop) return top;
  if (bottom > view.scrollTop + view.height) return Math.max(0, Math.min(top, bottom - view.height));
  return view.scrollTop;
}

/** Rows that one Page Down moves: a page less one row, to keep the eye's place. */
export function pageRows(view: Viewport): number {
  return Math.max(1, Math.floor(view.height / view.rowHeight) - 1);
}

/** Where a key leads from row `index` (-1: none); null when the key is not one that moves. */
export function moveByKey(key: string, index: number, view: Viewport): number | null {
  const last = view.count - 1;
  if (last < 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'ArrowUp':
      return index < 0 ? last : Math.max(0, index - 1);
    case 'PageDown':
      return Math.min(last, Math.max(0, index) + pageRows(view));
    case 'PageUp':
      return Math.max(0, index - pageRows(view));
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
