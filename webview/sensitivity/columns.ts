import { html } from 'lit';
import { splitMiddle } from '../ui/format.ts';
import type { Column } from '../ui/table.ts';
import type { LayerRow, LayerTable } from './rows.ts';
import { cellText, figure, harmText } from './scale.ts';

/** The same figures as a table that sorts. */
export function layerColumns(
  { settings, metric }: LayerTable,
  settingLabel: (setting: number) => string,
): readonly Column<LayerRow>[] {
  return [
    {
      id: 'name',
      title: 'Layer',
      width: 220,
      grow: true,
      value: row => row.name,
      cell: ({ name }) => {
        const { head, tail } = splitMiddle(name);
        return html`<span class="middle"
          ><span class="head">${head}</span><span class="tail">${tail}</span></span
        >`;
      },
      tooltip: row => row.nodes.join('\n'),
    },
    {
      id: 'class',
      title: 'Class',
      help: 'Robust: bears at least two thirds of the settings; fragile: bears less than a third',
      width: 92,
      value: row => row.class,
      cell: row =>
        row.class === null
          ? ''
          : html`<i class="class-mark ${row.class}" aria-hidden="true"></i><span>${row.class}</span>`,
    },
    {
      id: 'harm',
      title: 'Mean harm',
      help: 'How much worse than the model as it is, mean over the settings',
      width: 104,
      numeric: true,
      value: row => row.harm,
      cell: row => (row.done ? harmText(metric, row.harm) : ''),
    },
    ...settings.map((setting, at): Column<LayerRow> => ({
      id: `at-${setting}`,
      title: settingLabel(setting),
      help: `${metric} when the layer is changed at ${settingLabel(setting)}`,
      width: 66,
      numeric: true,
      value: row => row.points[at]?.value ?? null,
      cell: row => {
        const point = row.points[at];
        return point ? cellText(metric, point) : '';
      },
      tooltip: row => {
        const point = row.points[at];
        return point ? `${figure(metric, point.value)}, ${harmText(metric, point.harm)}` : 'not measured';
      },
    })),
  ];
}
