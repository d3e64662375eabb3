import { expect, test } from 'vitest';
import { estimateEnergy, profiles } from '../../../../../src/core/cost/energy/index.ts';
import { Random } from '../../../../../src/core/data/index.ts';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { coupleChannels, findGroups } from '../../../../../src/core/graph/channels/index.ts';
import { inferShapes } from '../../../../../src/core/graph/shapes/index.ts';
import { EnergyModel } from '../../../../../src/core/prune/filters/energy-model.ts';
import { keepEveryAxis } from '../../../../../src/core/prune/filters/plan.ts';
import { removeChannels } from '../../../../../src/core/prune/filters/removal/index.ts';
import { zoo } from './zoo.ts';

// Weights count as dense.
const dense = profiles.filter(profile => profile.sparsity.weights === 'none').slice(0, 3);

const sizes = { batch: 1, freeDims: { t: 5 } };

test.each(Object.keys(zoo))('what is worked out is what the smaller model takes: %s', async name => {
  for (const [i, profile] of dense.entries()) {
    const pruned = createModel(zoo[name]!.proto).clone();
    const coupling = await coupleChannels(pruned);
    const shapes = await inferShapes(pruned, coupling.scope, sizes);
    const energy = new EnergyModel(coupling, shapes, profile);
    const random = new Random(7, i);
    const removal = new Set<number>();
    for (const group of findGroups(coupling).filter(one => one.frozen === undefined))
      for (const unit of group.units.slice(1)) if (random.uniform() < 0.4) removal.add(unit.root);
    keepEveryAxis(coupling, new Map(), removal);
    const expected = energy.cost(removal);
    const unknown = energy.unknown;
    await removeChannels(coupling, removal);
    const report = await estimateEnergy(pruned, { ...sizes, profile: profile.id });
    expect(report.unknown.length).toBeLessThanOrEqual(unknown);
    const found = report.total! + (report.control ?? 0);
    // A budget promises 2 %; removal may write other operators (a shuffle becomes a Gather).
    expect(Math.abs(expected - found)).toBeLessThanOrEqual(0.02 * found);
  }
});
