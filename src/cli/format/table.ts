export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Longer texts are cut in the middle, where names differ least. */
  readonly maxWidth?: number;
}

/** Rows under aligned columns, two spaces apart; columns that are empty in every row are left out. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const used = columns.map((column, i) => ({ ...column, i })).filter(({ i }) => rows.some(row => row[i]));
  const cells = [
    used.map(column => column.title),
    ...rows.map(row => used.map(({ i, maxWidth }) => shorten(row[i] ?? '', maxWidth ?? Infinity))),
  ];
  const widths = used.map((_, at) => Math.max(...cells.map(row => width(row[at]!))));
  const lines = cells.map(row =>
    row
      .map((text, at) => pad(text, widths[at]!, used[at]!.align ?? 'left'))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map(size => '─'.repeat(size)).join('  ');
  return [lines[0]!, rule, ...lines.slice(1)].map(line => `${line}\n`).join('');
}

/** Names and values side by side, for short lists. */
export function pairs(entries: readonly (readonly [string, string])[], indent = '  '): string {
  const size = Math.max(0, ...entries.map(([name]) => width(name)));
  return entries.map(([name, value]) => `${indent}${pad(name, size, 'left')}  ${value}\n`).join('');
}

export function shorten(text: string, limit: number): string {
  const characters = Array.from(text);
  if (characters.length <= limit) return text;
  const head = Math.ceil((limit - 1) / 2);
  return `${characters.slice(0, head).join('')}…${characters.slice(characters.length - (limit - 1 - head)).join('')}`;
}

function pad(text: string, size: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, size - width(text)));
  return align === 'left' ? text + space : space + text;
}

/** Characters, counted by code points. */
function width(text: string): number {
  return Array.from(text).length;
}
