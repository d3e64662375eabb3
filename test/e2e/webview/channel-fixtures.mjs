// What the host says of channels, for the model `resnet`: how they hang together, and what a pass would do to them.
import { resnet } from './fixtures.mjs';

/** The channel groups of {@link resnet}: the first stage's sums tied, the classifier's outputs frozen. */
export function channels() {
  const { nodes } = resnet();
  const members = nodes.filter(node => node.op === 'Conv' || node.op === 'Gemm');
  const member = ({ id, name, op, outputs }) => {
    const of = outputs[0].shape[1];
    return { id, name, op, channels: of, of };
  };
  const [first, ...rest] = members;
  // As if it were a PRelu.
  const slope = { ...nodes[1], outputs: first.outputs };
  const last = rest.pop();
  const tied = rest.filter((_, at) => at % 2 === 1);
  const inner = rest.filter((_, at) => at % 2 === 0);
  const groups = [
    {
      layers: [first, ...tied].map(member),
      followers: [member(slope)],
      readers: [...inner, last].map(member),
      units: 16,
      frozen: null,
    },
    ...inner.map((node, at) => ({
      layers: [member(node)],
      followers: [],
      readers: [member(tied[at])],
      units: 4,
      frozen: null,
    })),
    {
      layers: [member(last)],
      followers: [],
      readers: [],
      units: 10,
      frozen: 'it is the model\'s output "logits"',
    },
  ];
  return { groups };
}

/** What a pass that takes channels out says before it is run; of a ranking the run decides. */
export function channelPreview(decided = true) {
  const layers = resnet()
    .nodes.filter(({ isLayer }) => isLayer)
    .map(({ name, op, params, macs, outputs }, index, { length }) => {
      const before = outputs[0].shape[1];
      const isFrozen = index === length - 1;
      const left = isFrozen ? before : decided ? before / 2 : null;
      const effect = isFrozen
        ? 'stays: it is the model\'s output "logits"'
        : `${decided ? '50.0 % go' : 'as the scores say'}${index % 2 ? '' : ', with 9 other layers'}`;
      return {
        name,
        op,
        params,
        effect,
        channels: { before, after: left },
        macs: { before: macs, after: decided ? macs / (isFrozen || index === 0 ? 2 : 4) : null },
        ...(isFrozen && { isFrozen }),
      };
    });
  return {
    layers,
    summary:
      '12 sets of channels that can go; about 25.2 % of the parameters and about 25.3 % of the MACs would be left.',
  };
}
