import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../webview/ui/csv.ts';
import { nextSort, sortRows } from '../../../webview/ui/sort.ts';
import { moveByKey, pageRows, scrollToShow, visibleRange } from '../../../webview/ui/virtual-list.ts';

describe('toCsv', () => {
  it('quotes by RFC 4180', () => {
    const rows = [
      ['plain', 1, null],
      ['a,b', 'say "x"', 'two\nlines'],
      [' space', '', 0.5],
    ];
    expect(toCsv(['name', 'x', 'y'], rows)).toBe(
      'name,x,y\r\nplain,1,\r\n"a,b","say ""x""","two\nlines"\r\n" space",,0.5\r\n',
    );
  });

  it('keeps any text through a reader of RFC 4180', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), rows => {
        expect(readCsv(toCsv(['a', 'b'], rows))).toEqual([['a', 'b'], ...rows]);
      }),
      { seed: 7 },
    );
  });
});

describe('sortRows', () => {
  const rows = [
    { name: 'conv10', size: 3 },
    { name: 'conv2', size: null },
    { name: 'Conv1', size: 3 },
    { name: 'add', size: 9 },
  ];
  const names = (sorted: readonly { name: string }[]) => sorted.map(row => row.name);

  it('orders numbers within names as numbers', () => {
    expect(names(sortRows(rows, row => row.name, false))).toEqual(['add', 'Conv1', 'conv2', 'conv10']);
  });

  it('is stable and puts the unknown last in both directions', () => {
    expect(names(sortRows(rows, row => row.size, false))).toEqual(['conv10', 'Conv1', 'add', 'conv2']);
    expect(names(sortRows(rows, row => row.size, true))).toEqual(['add', 'conv10', 'Conv1', 'conv2']);
  });

  it('leaves what it was given alone', () => {
    const before = [...rows];
    sortRows(rows, row => row.size, true);
    expect(rows).toEqual(before);
  });
});

describe('nextSort', () => {
  it('goes natural, reversed, none: numbers from the largest, names from A', () => {
    const first = nextSort(null, 'params', true);
    expect(first).toEqual({ column: 'params', descending: true });
    const second = nextSort(first, 'params', true);
    expect(second).toEqual({ column: 'params', descending: false });
    expect(nextSort(second, 'params', true)).toBeNull();
    expect(nextSort(second, 'name', false)).toEqual({ column: 'name', descending: false });
  });
});

describe('the rows in sight', () => {
  const view = { scrollTop: 0, height: 220, rowHeight: 22, count: 1000 };

  it.each([
    [0, 0, 12],
    [22, 0, 13],
    [221, 8, 23],
    [21_780, 988, 1000],
    [999_999, 988, 1000],
    [-50, 0, 12],
  ])('scrolled %s: rows %s to %s', (scrollTop, first, end) => {
    expect(visibleRange({ ...view, scrollTop }, 2)).toEqual({ first, end });
  });

  it('covers the view with any sizes and is bounded', () => {
    const sizes = fc.record({
      scrollTop: fc.integer({ min: 0, max: 100_000 }),
      height: fc.integer({ min: 1, max: 2000 }),
      rowHeight: fc.integer({ min: 10, max: 50 }),
      count: fc.integer({ min: 0, max: 5000 }),
    });
    fc.assert(
      fc.property(sizes, any => {
        const { first, end } = visibleRange(any, 3);
        const top = Math.min(any.scrollTop, Math.max(0, any.count * any.rowHeight - any.height));
        const lastSeen = Math.min(any.count, Math.ceil((top + any.height) / any.rowHeight));
        expect(first * any.rowHeight).toBeLessThanOrEqual(top);
        expect(end).toBeGreaterThanOrEqual(lastSeen);
        expect(end - first).toBeLessThanOrEqual(any.height / any.rowHeight + 8);
      }),
      { seed: 11 },
    );
  });

  it('scrolls no more than it must', () => {
    expect(scrollToShow({ ...view, scrollTop: 100 }, 2)).toBe(44);
    expect(scrollToShow({ ...view, scrollTop: 100 }, 6)).toBe(100);
    expect(scrollToShow({ ...view, scrollTop: 100 }, 20)).toBe(242);
  });

  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 999, 999],
    ['ArrowUp', -1, 999],
    ['ArrowUp', 0, 0],
    ['PageDown', 5, 14],
    ['PageUp', 5, 0],
    ['Home', 500, 0],
    ['End', 3, 999],
    ['x', 3, null],
  ])('%s from row %s leads to %s', (key, from, to) => {
    expect(moveByKey(key, from, view)).toBe(to);
  });

  it('has nowhere to go without rows', () => {
    expect(moveByKey('ArrowDown', -1, { ...view, count: 0 })).toBeNull();
    expect(pageRows({ ...view, height: 10 })).toBe(1);
  });
});

/** A reader by the grammar of RFC 4180, to check the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/y;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new Error('not a CSV');
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
