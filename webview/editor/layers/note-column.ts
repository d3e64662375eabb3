import { html } from 'lit';
import type { LayerNotes } from '../../../src/protocol/layer-notes.ts';
import { bar } from '../../ui/bars.ts';
import type { Column } from '../../ui/table.ts';
import type { Row } from '../rows.ts';

/** The column of what one analysis found. */
export function noteColumn({ kind, title, help, inWords, byNode }: LayerNotes): Column<Row> {
  const noteOf = ({ node }: Row) => byNode[node.id];
  return {
    id: kind,
    title,
    help,
    width: 104,
    numeric: !inWords,
    value: row => noteOf(row)?.value ?? null,
    cell: row => {
      const note = noteOf(row);
      if (!note) return '';
      return note.bar === undefined
        ? note.text
        : html`${bar(note.bar, kind)}<span class="figure short">${note.text}</span>`;
    },
    tooltip: row => noteOf(row)?.detail ?? noteOf(row)?.text ?? '',
  };
}
