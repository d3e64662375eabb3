import type { PassPreview } from '../../../../protocol/report.ts';
import { Random } from '../../../data/index.ts';
import {
  coupleChannels,
  findGroups,
  type ChannelGroup,
  type Coupling,
} from '../../../graph/channels/index.ts';
import type { Model } from '../../../model/model.ts';
import { plural } from '../../../passes/text.ts';
import type { PassContext } from '../../../passes/types.ts';
import { amountsWithoutScores } from '../choose-amounts.ts';
import { CostModel } from '../cost-model.ts';
import { chooseUnits } from '../plan.ts';
import { removeChannels } from '../removal/index.ts';
import { previewRemoval } from '../preview.ts';
import { changedLayers, describeRemoval } from '../report.ts';
import { selectGroups } from '../select-groups.ts';
import type { Granularity, Mask } from './masks.ts';
import type { MaskSettings } from './settings.ts';

/** Whole feature maps: layers get narrower. */
export const channelMasks: Granularity = {
  id: 'channels',
  title: 'Channels',
  help: 'Whole feature maps are taken out: the model becomes smaller and faster anywhere.',
  preview,

  async prepare(context, settings) {
    const coupling = await coupleChannels(context.model);
    const { groups, skipped } = select(coupling, settings);
    const cost = await CostModel.counted(coupling, context.sizes);
    const amounts = amountsWithoutScores(coupling, groups, settings, cost) ?? new Map<ChannelGroup, number>();
    return {
      isEmpty: ![...amounts.values()].some(count => count > 0),
      notes: skipped.sentences(),
      draw: (number): Mask => {
        const lots = new Map(
          groups.map((group, index) => {
            const random = new Random(context.seed, number, index);
            return [group, Float64Array.from(group.units, () => random.uniform())];
          }),
        );
        const removal = chooseUnits(coupling, lots, amounts);
        return {
          params: cost.cost(removal).params,
          // The same graph gives the same units.
          apply: async (model: Model) => removeChannels(await coupleChannels(model), removal),
          describe: () => ({
            layersChanged: changedLayers(groups, removal),
            notes: describeRemoval(groups, removal),
          }),
        };
      },
    };
  },
};

function select(coupling: Coupling, settings: MaskSettings): ReturnType<typeof selectGroups> {
  return selectGroups(coupling, findGroups(coupling), { ...settings, embeddings: false });
}

function preview(context: PassContext, settings: MaskSettings): Promise<PassPreview> {
  return previewRemoval({
    context,
    layers: { ...settings, embeddings: false },
    amountsOf: (coupling, groups, cost) => amountsWithoutScores(coupling, groups, settings, cost),
    undecided: 'to meet the budget',
    what: `${plural(settings.masks, 'random choice')} will be tried on the data`,
  });
}
