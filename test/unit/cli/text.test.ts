import { describe, expect, it } from 'vitest';
import { pairs, shorten, table } from '../../../src/cli/format/table.ts';
import {
  bar,
  bytes,
  change,
  count,
  duration,
  metric,
  percent,
  shape,
  thousands,
} from '../../../src/cli/format/units.ts';
import type { Io } from '../../../src/cli/io.ts';
import { ProgressLine, progressText } from '../../../src/cli/progress.ts';

describe('units', () => {
  it.each<[string, string]>([
    [thousands(0), '0'],
    [thousands(999), '999'],
    [thousands(1000), '1,000'],
    [thousands(431080), '431,080'],
    [thousands(12345678901), '12,345,678,901'],
    [count(null), '?'],
    [bytes(0), '0 B'],
    [bytes(999), '999 B'],
    [bytes(1000), '1.00 kB'],
    [bytes(1724320), '1.72 MB'],
    [bytes(999_600), '1.00 MB'],
    [bytes(2.5e9), '2.50 GB'],
    [bytes(null), '?'],
    [metric(2293000), '2.29 M'],
    [metric(12), '12'],
    [metric(4.09e9), '4.09 G'],
    [percent(0.1234), '12.3 %'],
    [percent(null), '–'],
    [change(100, 25), '−75.0 %'],
    [change(100, 150), '+50.0 %'],
    [change(5, 5), '='],
    [change(null, 5), ''],
    [change(0, 5), ''],
    [shape(['batch', 3, null]), '[batch, 3, ?]'],
    [shape([]), '[]'],
    [shape(null), '?'],
    [duration(1.26), '1.3 s'],
    [duration(75), '75 s'],
    [duration(150), '2 min 30 s'],
    [bar(0.5, 4), '██'],
    [bar(1 / 32, 4), '▏'],
    [bar(2, 4), '████'],
    [bar(0, 4), ''],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });

  it('minutes never have sixty seconds', () => {
    expect(duration(119.7)).toBe('2 min 0 s');
  });
});

describe('tables', () => {
  it('aligns, and leaves out columns without content', () => {
    const columns = [{ title: 'Name' }, { title: 'Empty' }, { title: 'Size', align: 'right' as const }];
    expect(
      table(columns, [
        ['a', '', '5'],
        ['long', '', '12345'],
      ]),
    ).toBe(['Name   Size', '────  ─────', 'a         5', 'long  12345', ''].join('\n'));
  });

  it('cuts long texts in the middle', () => {
    expect(shorten('abcdefghij', 5)).toBe('ab…ij');
    expect(shorten('abcdefghij', 10)).toBe('abcdefghij');
    expect(table([{ title: 'N', maxWidth: 5 }], [['abcdefghij']])).toContain('ab…ij');
  });

  it('sets pairs in two columns', () => {
    expect(
      pairs([
        ['a', '1'],
        ['bcd', '2'],
      ]),
    ).toBe('  a    1\n  bcd  2\n');
  });
});

describe('progress', () => {
  function recorder(errIsTerminal: boolean): { io: Io; written: string[] } {
    const written: string[] = [];
    const io: Io = {
      out: () => undefined,
      err: text => written.push(text),
      errIsTerminal,
      columns: 80,
      signal: new AbortController().signal,
    };
    return { io, written };
  }

  it('says how far, what, and how long', () => {
    expect(progressText({ fraction: 0.509, message: 'Pruning', secondsLeft: 12 })).toBe(
      ' 50 %  Pruning  (12 s left)',
    );
    expect(progressText({ fraction: null, message: 'Loading' })).toBe('Loading');
    expect(progressText({ fraction: 1, message: 'Done', secondsLeft: 0 })).toBe('100 %  Done');
  });

  it('draws one line again on a terminal', () => {
    const { io, written } = recorder(true);
    const line = new ProgressLine(io);
    line.update({ fraction: 0, message: 'a' });
    line.update({ fraction: 1, message: 'b' });
    line.clear();
    line.clear();
    expect(written).toEqual(['\r\x1b[K  0 %  a', '\r\x1b[K100 %  b', '\r\x1b[K']);
  });

  it('writes few plain lines elsewhere', () => {
    const { io, written } = recorder(false);
    let time = 0;
    const line = new ProgressLine(io, () => time);
    line.update({ fraction: 0, message: '1 of 9' });
    line.update({ fraction: 0.1, message: '2 of 9' });
    time = 6000;
    line.update({ fraction: 0.2, message: '3 of 9' });
    line.update({ fraction: 0.9, message: 'Writing' });
    line.clear();
    expect(written).toEqual(['  0 %  1 of 9\n', ' 20 %  3 of 9\n', ' 90 %  Writing\n']);
  });
});
