import type { Coupling } from './coupling.ts';
import type { Axis } from './operand.ts';
import type { Layer } from './operation.ts';

/** Channels that can only go together: one filter of a layer, with all that hangs on it. */
export interface Unit {
  /** The atom that stands for them. */
  readonly root: number;
  /** What it is in each layer of its group, in the order of {@link ChannelGroup.layers}: positions along the layer's axis. */
  readonly positions: readonly (readonly number[])[];
}

/** Units that belong to the same layers: the channels of one layer, or of several that are added to each other. */
export interface ChannelGroup {
  readonly layers: readonly Layer[];
  readonly units: readonly Unit[];
  /** Why they can't be taken out, in words; undefined when they can. */
  readonly frozen: string | undefined;
}

/** The units of all layers, those of the same layers in one group, in the order of the file. */
export function findGroups({ layers, atoms }: Coupling): ChannelGroup[] {
  const members = new Map<number, Map<number, number[]>>();
  layers.forEach((layer, index) => {
    const axis = layer.weight.axes[layer.axis]!;
    for (let i = 0; i < axis.count; i++) {
      const root = atoms.find(axis.base + i);
      let parts = members.get(root);
      if (!parts) members.set(root, (parts = new Map<number, number[]>()));
      const positions = parts.get(index);
      if (positions) positions.push(i);
      else parts.set(index, [i]);
    }
  });
  const groups = new Map<string, { layers: Layer[]; units: Unit[]; frozen: string | undefined }>();
  for (const [root, parts] of members) {
    const frozen = atoms.reasonOf(root);
    const indices = [...parts.keys()];
    const key = `${indices.join()}|${frozen ?? ''}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { layers: indices.map(i => layers[i]!), units: [], frozen }));
    group.units.push({ root, positions: [...parts.values()] });
  }
  return [...groups.values()];
}

/** Channels of the group in its first layer. */
export function channelCount(group: ChannelGroup): number {
  return group.units.reduce((sum, unit) => sum + unit.positions[0]!.length, 0);
}

/** Channels of the group in all its layers. */
export function channelCountOfLayers(group: ChannelGroup): number {
  return group.units.reduce((sum, unit) => sum + unit.positions.reduce((n, part) => n + part.length, 0), 0);
}

/** What is taken out, by the roots of the units. */
export type Removal = ReadonlySet<number>;

/** Positions of an axis that stay; undefined when all do. */
export function keptPositions({ atoms }: Coupling, axis: Axis, removal: Removal): number[] | undefined {
  if (axis.count === 0 || removal.size === 0) return undefined;
  const kept: number[] = [];
  for (let i = 0; i < axis.count; i++) if (!removal.has(atoms.find(axis.base + i))) kept.push(i);
  return kept.length === axis.count ? undefined : kept;
}

/** How many positions of an axis stay. */
export function keptCount(coupling: Coupling, axis: Axis, removal: Removal): number {
  return keptPositions(coupling, axis, removal)?.length ?? axis.count;
}
