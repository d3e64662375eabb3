import type { NodeProto } from 'onnx-buf';
import type { PassPreview, PreviewLayer } from '../../../protocol/report.ts';
import { nodeName } from '../../cost/node-list.ts';
import {
  coupleChannels,
  findGroups,
  keptCount,
  type ChannelGroup,
  type Coupling,
  type Layer,
} from '../../graph/channels/index.ts';
import { formatCount, formatPercent, plural } from '../../passes/text.ts';
import type { PassContext } from '../../passes/types.ts';
import type { Amounts } from './amounts.ts';
import { CostModel } from './cost-model.ts';
import { keepEveryAxis } from './plan.ts';
import { selectGroups, type GroupSelection } from './select-groups.ts';

interface RemovalPlan {
  readonly coupling: Coupling;
  /** All groups of the model. */
  readonly all: readonly ChannelGroup[];
  readonly selection: GroupSelection;
  /** How many units of each selected group go; undefined when only the run can tell. */
  readonly amounts: Amounts | undefined;
  /** What to say of a layer whose amount only the run can tell. */
  readonly undecided: string;
  readonly cost: CostModel;
}

/** Every layer with its channels and multiply-accumulates before and after; of those that stay, why. */
function previewLayers(plan: RemovalPlan): PreviewLayer[] {
  const { coupling, all, cost } = plan;
  const removal = plannedUnits(plan);
  const groupsOf = new Map<NodeProto, ChannelGroup[]>();
  for (const group of all) {
    for (const node of new Set(group.layers.map(layer => layer.node))) {
      const groups = groupsOf.get(node);
      if (groups) groups.push(group);
      else groupsOf.set(node, [group]);
    }
  }
  const before = cost.macsByNode(new Set());
  const after = removal && cost.macsByNode(removal);
  const seen = new Set<NodeProto>();
  return coupling.layers.flatMap(layer => {
    const { node, weight } = layer;
    if (seen.has(node)) return [];
    seen.add(node);
    const axis = weight.axes[layer.axis]!;
    const own = groupsOf.get(node) ?? [];
    const isOpen = removal === undefined && own.some(group => plan.selection.groups.includes(group));
    // A size of one is not followed: there is nothing to choose from.
    const channels = axis.count || Number(axis.dim);
    const left = isOpen ? null : keptCount(coupling, axis, removal ?? new Set()) || channels;
    return {
      name: nodeName(node),
      op: node.opType,
      params: weight.axes.reduce((product, { dim }) => product * Number(dim), 1),
      effect: effectOn(plan, layer, own, left),
      channels: { before: channels, after: left },
      macs: { before: before.get(node) ?? null, after: after?.get(node) ?? null },
      ...(left === channels &&
        (channels === 1 || own.some(group => plan.selection.reasons.has(group))) && { isFrozen: true }),
    };
  });
}

/**
 * Which ones go, hardly changes what is left: units spread over the group stand for those of the smallest scores.
 */
function plannedUnits({ coupling, amounts }: RemovalPlan): Set<number> | undefined {
  if (!amounts) return undefined;
  const removal = new Set<number>();
  for (const [{ units }, count] of amounts) {
    const share = count / units.length;
    units.forEach(({ root }, i) => {
      if (Math.floor((i + 1) * share + 1e-9) > Math.floor(i * share + 1e-9)) removal.add(root);
    });
  }
  keepEveryAxis(coupling, new Map(), removal);
  return removal;
}

function effectOn(
  { selection, undecided }: RemovalPlan,
  layer: Layer,
  groups: readonly ChannelGroup[],
  left: number | null,
): string {
  const { count, dim } = layer.weight.axes[layer.axis]!;
  if (dim === 1) return 'stays: it has only one channel';
  const reasons = [...new Set(groups.flatMap(group => selection.reasons.get(group) ?? []))];
  const why = reasons.length > 0 ? reasons.join('; ') : undefined;
  if (left === count) {
    const isSelected = groups.some(group => selection.groups.includes(group));
    return `stays: ${why ?? (isSelected ? 'rounding and limits leave all' : 'it was not asked for')}`;
  }
  const parts = [left === null ? undecided : `${formatPercent((count - left) / count)} go`];
  const free = groups.filter(group => selection.groups.includes(group));
  const tied = new Set(free.flatMap(group => group.layers.map(one => one.node)));
  if (tied.size > 1) parts.push(`with ${plural(tied.size - 1, 'other layer')}`);
  const block = Math.max(...free.map(group => blockOf(group, layer)));
  if (block > 1) parts.push(`in blocks of ${formatCount(block)}`);
  if (why !== undefined) parts.push(`some stay: ${why}`);
  return parts.join(', ');
}

/** Channels of the layer that one unit holds. */
function blockOf(group: ChannelGroup, layer: Layer): number {
  return group.units[0]!.positions[group.layers.findIndex(one => one.node === layer.node)]!.length;
}

/** What is left of the whole model, as a sentence; empty when that is not known yet. */
function describeRest(plan: RemovalPlan): string {
  const removal = plannedUnits(plan);
  if (!removal) return '';
  const [before, after] = [plan.cost.cost(new Set()), plan.cost.cost(removal)];
  const left = (quantity: 'macs' | 'params'): string =>
    formatPercent(after[quantity] / Math.max(1, before[quantity]));
  const macs =
    plan.cost.unknownMacs > 0 || before.macs === 0
      ? ''
      : ` and about ${left('macs')} of the multiply-accumulates`;
  return `about ${left('params')} of the parameters${macs} would be left`;
}

/** What a preview of channels is made of. */
export interface RemovalRequest {
  readonly context: PassContext;
  readonly layers: Parameters<typeof selectGroups>[2];
  /** @see {@link RemovalPlan.amounts} */
  amountsOf(coupling: Coupling, groups: readonly ChannelGroup[], cost: CostModel): Amounts | undefined;
  readonly undecided: string;
  /** What else it does, as a part of the summary. */
  readonly what?: string;
}

/**
 * What a pass that takes channels out will do to each layer. The channels are followed as the run does it, whatever the sizes of inputs;
 * costs are counted with the user's.
 * @throws EspalierError `NO_MATCH`, `BAD_SETTING`
 */
export async function previewRemoval(request: RemovalRequest): Promise<PassPreview> {
  const { model, sizes } = request.context;
  const coupling = await coupleChannels(model);
  const all = findGroups(coupling);
  const selection = selectGroups(coupling, all, request.layers);
  const cost = await CostModel.counted(coupling, sizes);
  const { groups, skipped } = selection;
  const amounts =
    groups.length === 0 ? new Map<ChannelGroup, number>() : request.amountsOf(coupling, groups, cost);
  const plan = { coupling, all, selection, amounts, undecided: request.undecided, cost };
  const layers = previewLayers(plan);
  const why = skipped.sentences().slice(0, 3).join(' ');
  if (groups.length === 0) {
    const reason = why || 'It has no layers whose channels could be followed.';
    return { layers, summary: `No channel of this model can be taken out. ${reason}` };
  }
  const sets = `${plural(groups.length, 'set')} of channels that can go`;
  const summary = [sets, describeRest(plan), request.what].filter(Boolean).join('; ');
  return { layers, summary: `${summary}. ${why}`.trim() };
}
