import type { Coupling, Layer } from '../../graph/channels/index.ts';
import { forEachChannel } from './capture.ts';
import type { Criterion } from './criterion.ts';
import { scoreByActivations } from './activations.ts';
import { activationOf, RECTIFIERS, type ChannelValue } from './following.ts';

/**
 * Average percentage of zeros: how often a channel is exactly 0 after its ReLU, over all samples and positions. The score is the share that
 * is not zero. Layers without a ReLU are not judged: zero means nothing there. Source: Hu et al. 2016, Network Trimming.
 */
export const apoz: Criterion = {
  id: 'apoz',
  title: 'Average percentage of zeros (APoZ)',
  help: 'Channels that are zero most of the time go first (Hu et al. 2016). Needs data; judges only layers with a ReLU.',
  needs: 'calibration',
  comparable: true,
  score: input =>
    scoreByActivations(input, rectified, channels => {
      const zeros = new Float64Array(channels);
      const total = new Float64Array(channels);
      return {
        add: (captured, axis) => {
          forEachChannel(captured, axis, (_, channel, value) => {
            if (value === 0) zeros[channel]!++;
            total[channel]!++;
          });
        },
        finish: () => zeros.map((count, channel) => 1 - count / total[channel]!),
      };
    }),
};

function rectified(coupling: Coupling, layer: Layer): ChannelValue | undefined {
  const value = activationOf(coupling, layer);
  return value && RECTIFIERS.has(value.node.opType) ? value : undefined;
}
