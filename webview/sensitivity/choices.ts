import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SensitivityPoint, Suggestion } from '../../src/protocol/sensitivity.ts';
import { splitMiddle } from '../ui/format.ts';
import type { Column } from '../ui/table.ts';
import type { LayerTable } from './rows.ts';
import { figure, harmText } from './scale.ts';

/** A layer with what is chosen for it. */
export interface ChoiceRow {
  readonly layer: string;
  readonly setting: number | null;
  readonly point: SensitivityPoint | undefined;
  readonly points: readonly SensitivityPoint[];
  readonly edited: boolean;
}

export function choiceRows(
  { rows }: LayerTable,
  { layers }: Suggestion,
  edits: Readonly<Record<string, number | null>>,
): readonly ChoiceRow[] {
  const byName = new Map(rows.map(row => [row.name, row]));
  return layers.map(({ layer, setting: suggested }) => {
    const points = (byName.get(layer)?.points ?? []).filter(point => point !== undefined);
    const setting = layer in edits ? edits[layer]! : suggested;
    const point = points.find(one => one.setting === setting);
    return { layer, setting, point, points, edited: layer in edits };
  });
}

export function choiceColumns(
  { metric, baseline = null }: LayerTable,
  settingLabel: (setting: number) => string,
  onChange: (layer: string, setting: number | null) => void,
): readonly Column<ChoiceRow>[] {
  return [
    {
      id: 'layer',
      title: 'Layer',
      width: 220,
      grow: true,
      value: row => row.layer,
      cell: ({ layer }) => {
        const { head, tail } = splitMiddle(layer);
        return html`<span class="middle"
          ><span class="head">${head}</span><span class="tail">${tail}</span></span
        >`;
      },
      tooltip: row => row.layer,
    },
    {
      id: 'setting',
      title: 'Setting',
      help: 'Of those that were measured',
      width: 130,
      value: row => row.setting,
      cell: row => settingSelect(row, settingLabel, onChange),
    },
    {
      id: 'alone',
      title: 'Metric alone',
      help: `${metric} when this layer alone is changed`,
      width: 112,
      numeric: true,
      value: row => row.point?.value ?? baseline,
      cell: ({ point }) => figure(metric, point ? point.value : baseline),
    },
    {
      id: 'harm',
      title: 'Harm alone',
      width: 156,
      numeric: true,
      value: row => row.point?.harm ?? 0,
      cell: ({ point }) => (point ? harmText(metric, point.harm) : ''),
    },
  ];
}

function settingSelect(
  { layer, setting, points, edited }: ChoiceRow,
  settingLabel: (setting: number) => string,
  onChange: (layer: string, setting: number | null) => void,
): TemplateResult {
  const changed = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    onChange(layer, value === '' ? null : Number(value));
  };
  return html`<select
    class="input choice ${edited ? 'edited' : ''}"
    aria-label="Setting of ${layer}"
    .value=${live(setting === null ? '' : String(setting))}
    @change=${changed}
    @keydown=${(event: KeyboardEvent) => event.stopPropagation()}
  >
    <option value="" ?selected=${setting === null}>as it is</option>
    ${points
      .filter(point => point.harm !== null)
      .map(
        point =>
          html`<option value=${String(point.setting)} ?selected=${point.setting === setting}>
            ${settingLabel(point.setting)}
          </option>`,
      )}
  </select>`;
}
