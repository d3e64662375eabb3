import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import type { PassPreview } from '../../../protocol/report.ts';
import { throwIfAborted } from '../../errors.ts';
import { nodeName } from '../../cost/node-list.ts';
import { coupleChannels, findGroups, type Coupling, type Removal } from '../../graph/channels/index.ts';
import { removeUnused } from '../../graph/unused.ts';
import { layerSettings } from '../../passes/layer-selection.ts';
import { plural } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import { replaceConstantBranch } from './dead/constant-branches.ts';
import { findConstantChannels } from './dead/constant-channels.ts';
import { findDead, type DeadChannels } from './dead/find-dead.ts';
import { addToBias, findConsumers, lossOf, type Loss } from './fold-biases.ts';
import { previewRemoval } from './preview.ts';
import { removedChannels } from './report.ts';
import { isAsked, selectGroups } from './select-groups.ts';
import { removeChannels } from './removal/index.ts';

const deadSettings = { ...layerSettings } satisfies SettingsSpec;
type DeadSettings = SettingsOf<typeof deadSettings>;

/** Rounds of looking again: what becomes dead when others are gone. */
const MAX_ROUNDS = 500;

/**
 * Takes out filters and neurons that are zero or constant, or that nobody listens to; the outputs stay the same. Source: the last step of
 * pruning by weights (Han et al. 2015; Guo et al. 2016 leave most neurons of LeNet dead).
 */
export const removeDead: Pass<typeof deadSettings> = {
  id: 'remove-dead',
  title: 'Remove Dead Channels',
  description: 'Takes out filters and neurons that are zero, constant or unused. The outputs stay the same.',
  needs: 'nothing',
  settings: deadSettings,
  suffix: () => 'live',
  preview,
  run,
};

function preview(context: PassContext, settings: DeadSettings): Promise<PassPreview> {
  return previewRemoval({
    context,
    layers: { ...settings, embeddings: false },
    amountsOf: () => undefined,
    undecided: 'those that are dead',
    what: 'dead ones are looked for, the outputs stay the same',
  });
}

async function run(context: PassContext, settings: DeadSettings): Promise<PassOutcome> {
  const { model } = context;
  const unused = removeUnused(model);
  const first = await coupleChannels(model);
  // Says which patterns match nothing.
  selectGroups(first, findGroups(first), { ...settings, embeddings: true });
  let channels = 0;
  const branches = new Set<string>();
  const changed = new Set<string>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    throwIfAborted(context.signal);
    context.progress({ fraction: 1 - 1 / (1 + round), message: `Round ${round + 1}` });
    const coupling = await coupleChannels(model);
    const known = await findConstantChannels(coupling);
    const branch = replaceConstantBranch(coupling, known, layer =>
      isAsked({ layers: [layer] }, settings.include, settings.exclude),
    );
    if (branch) {
      branches.add(nodeName(branch.node));
      removeUnused(model);
      continue;
    }
    const dead = await findDead(coupling, known);
    const removal = restrict(coupling, dead.removal, settings);
    if (removal.size === 0) break;
    for (const group of findGroups(coupling)) {
      const gone = removedChannels(group, removal);
      channels += gone;
      if (gone > 0) for (const layer of group.layers) changed.add(nodeName(layer.node));
    }
    await takeOut(coupling, removal, dead);
  }
  const notes: string[] = [];
  if (channels > 0)
    notes.push(
      `Took out ${plural(channels, 'dead channel')} of ${plural(changed.size, 'layer')}; the outputs stay the same.`,
    );
  if (branches.size > 0)
    notes.push(
      `Took out ${plural(branches.size, 'layer')} that always gave the same, and what only these read: ${[...branches].join(', ')}.`,
    );
  if (unused > 0) notes.push(`Removed ${plural(unused, 'node')} whose results nobody used.`);
  if (notes.length === 0) notes.push('No filter or neuron is dead.');
  return { layersChanged: changed.size + branches.size + (unused > 0 ? 1 : 0), notes };
}

/** Only what the patterns ask for. */
function restrict(coupling: Coupling, removal: Set<number>, { include, exclude }: DeadSettings): Removal {
  if (include.length === 0 && exclude.length === 0) return removal;
  const asked = findGroups(coupling).filter(group => isAsked(group, include, exclude));
  const roots = new Set(asked.flatMap(group => group.units.map(unit => unit.root)));
  return new Set([...removal].filter(root => roots.has(root)));
}

/** Constants go into the biases of those who read them. */
async function takeOut(coupling: Coupling, removal: Removal, { constants }: DeadChannels): Promise<void> {
  const losses: Loss[] = [];
  for (const consumer of findConsumers(coupling, removal)) {
    const constant = constants.get(consumer.sum.operand.name);
    if (constant?.some(value => value !== 0))
      losses.push(await lossOf(coupling, removal, consumer, constant));
  }
  await removeChannels(coupling, removal);
  for (const loss of losses) await addToBias(coupling, loss);
  removeUnused(coupling.model);
}
