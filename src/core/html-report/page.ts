import { ESPALIER_VERSION } from '../recipe/version.ts';
import { Markup, markup, type Part } from './markup.ts';
import { STYLE } from './style.ts';

/** A whole document: one file that needs no other, runs no script and loads nothing, which its policy forbids anyway. */
export function page(title: string, ...body: readonly Part[]): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const document = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Espalier ${ESPALIER_VERSION}">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${body}
<footer>Espalier ${ESPALIER_VERSION}. Figures that begin with ≈ are estimates; a dash stands for what is not known.</footer>
</body>
</html>
`;
  return document.text;
}

/** Sentences on what the figures mean. */
export function noteList(notes: readonly string[]): Markup | null {
  const once = [...new Set(notes)];
  return once.length === 0
    ? null
    : markup`<ul class="notes">${once.map(note => markup`<li>${note}</li>`)}</ul>`;
}

export interface CardText {
  readonly title: string;
  readonly big: string;
  readonly lines: readonly string[];
}

export function cardList(cards: readonly (CardText | null)[]): Markup {
  return markup`<div class="cards">${cards.map(
    card =>
      card &&
      markup`<section class="card"><h3>${card.title}</h3><p class="big">${card.big}</p>${card.lines.map(
        line => markup`<p class="dim">${line}</p>`,
      )}</section>`,
  )}</div>
`;
}

export interface TableColumn {
  readonly title: string;
  readonly help?: string;
  readonly numeric?: boolean;
}

/** A table; the first cell of a row names it. */
export function tableOf(
  columns: readonly TableColumn[],
  rows: readonly { readonly cells: readonly Part[]; readonly kind?: string }[],
  caption?: string,
): Markup {
  const kind = ({ numeric }: TableColumn): string => (numeric ? 'n' : '');
  const cells = (parts: readonly Part[]): Part =>
    parts.map(
      (part, i) => markup`<td class="${i === 0 ? 'name' : kind(columns[i] ?? { title: '' })}">${part}</td>`,
    );
  return markup`<div class="scroll"><table>
${caption !== undefined && markup`<caption>${caption}</caption>`}
<thead><tr>${columns.map(
    column =>
      markup`<th scope="col" class="${kind(column)}" title="${column.help ?? column.title}">${column.title}</th>`,
  )}</tr></thead>
<tbody>
${rows.map(row => markup`<tr class="${row.kind ?? ''}">${cells(row.cells)}</tr>\n`)}</tbody>
</table></div>
`;
}
