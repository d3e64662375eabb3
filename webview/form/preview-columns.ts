import { html } from 'lit';
import type { Change, PassPreview, PreviewLayer } from '../../src/protocol/report.ts';
import { barCell } from '../ui/bars.ts';
import * as format from '../ui/format.ts';
import { icon } from '../ui/icons.ts';
import { middleName } from '../ui/names.ts';
import type { Column } from '../ui/table.ts';

const cache = new WeakMap<PassPreview, readonly Column<PreviewLayer>[]>();

/** The columns of a preview: of a pass that takes channels out, what becomes of these and of the compute. */
export function previewColumns(preview: PassPreview): readonly Column<PreviewLayer>[] {
  const known = cache.get(preview);
  if (known) return known;
  const made = preview.layers.some(layer => layer.channels)
    ? [name(150), channels, macs, effect(152)]
    : [name(140), op, params(preview), effect(190)];
  cache.set(preview, made);
  return made;
}

/** Rows of layers that stay as they are stand back. */
export const previewRowClass = ({ channels: width, macs: change }: PreviewLayer): string =>
  width && width.before === width.after && change?.before === change?.after ? 'minor' : '';

const name = (width: number): Column<PreviewLayer> => ({
  id: 'name',
  title: 'Layer',
  width,
  grow: true,
  value: layer => layer.name,
  cell: layer =>
    html`${middleName(layer.name)}${
      layer.isFrozen ? html`<span class="flag quiet" title=${layer.effect}>${icon('lock')}</span>` : ''
    }`,
  tooltip: layer => `${layer.name} (${layer.op})`,
});

const op: Column<PreviewLayer> = {
  id: 'op',
  title: 'Operator',
  width: 90,
  value: layer => layer.op,
  cell: layer => layer.op,
};

function params({ layers }: PassPreview): Column<PreviewLayer> {
  const most = layers.reduce((max, layer) => Math.max(max, layer.params), 0);
  return {
    id: 'params',
    title: 'Params',
    width: 110,
    numeric: true,
    value: layer => layer.params,
    cell: layer => barCell(format.count(layer.params), most ? layer.params / most : 0, 'params'),
    tooltip: layer => format.exact(layer.params),
  };
}

const channels: Column<PreviewLayer> = {
  id: 'channels',
  title: 'Channels',
  width: 84,
  numeric: true,
  value: layer => layer.channels?.before ?? null,
  cell: layer => changeText(layer.channels, format.exact),
  tooltip: layer => changeText(layer.channels, format.exact),
};

const macs: Column<PreviewLayer> = {
  id: 'macs',
  title: 'MACs',
  help: 'Multiply-accumulates; the bar shows what is left',
  width: 164,
  numeric: true,
  value: layer => layer.macs?.before ?? null,
  cell: ({ macs: change }) => barCell(changeText(change, format.count), shareLeft(change), 'macs'),
  tooltip: ({ macs: change }) => {
    const left = shareLeft(change);
    return `${changeText(change, format.exact)}${left === null ? '' : ` (${format.percent(left)} left)`}`;
  },
};

const effect = (width: number): Column<PreviewLayer> => ({
  id: 'effect',
  title: 'Effect',
  width,
  value: layer => layer.effect,
  cell: layer => layer.effect,
  tooltip: layer => layer.effect,
});

/** `64 → 40`; one number where nothing changes. */
function changeText(change: Change | undefined, show: (value: number | null) => string): string {
  const { before = null, after = null } = change ?? {};
  if (before === null) return '';
  return before === after ? show(before) : `${show(before)} → ${after === null ? '?' : show(after)}`;
}

function shareLeft(change: Change | undefined): number | null {
  const { before = null, after = null } = change ?? {};
  return before === null || after === null || before === 0 ? null : after / before;
}
