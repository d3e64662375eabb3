import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../../src/core/data/types.ts';
import { createModel, encodeModel } from '../../../../../src/core/formats/index.ts';
import { parseSettings } from '../../../../../src/core/passes/index.ts';
import { quantizeStatic } from '../../../../../src/core/quantize/static/index.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { tempFolder } from '../../formats/temp-folder.ts';
import { contextFor, noise } from '../../passes/support.ts';
import { mobileNet } from '../networks.ts';
import { fixedSamples } from './samples.ts';

const folder = tempFolder();
const SAMPLES = 40;

/** Counts the samples that are asked for. */
function counted(seed = 3): Dataset & { asked: number } {
  const inner = fixedSamples(noise(SAMPLES * 768, seed), [3, 16, 16]);
  const dataset = {
    ...inner,
    asked: 0,
    batch: (start: number, count: number) => {
      dataset.asked += count;
      return inner.batch(start, count);
    },
  };
  return dataset;
}

async function quantize(
  file: string,
  settings: SettingValues = {},
  dataset = counted(),
  proto = mobileNet(),
) {
  const model = createModel(proto).clone();
  const chosen = { target: 'x64-vnni', check: false, calibrationCache: file, ...settings };
  const context = { ...(await contextFor(model)), dataset };
  const { notes } = await quantizeStatic.run(context, parseSettings(quantizeStatic, chosen));
  const bytes = Buffer.from(await encodeModel(model)).toString('base64');
  return { bytes, notes: notes.join('\n'), asked: dataset.asked };
}

const place = (name: string) => path.join(folder, `${name}.json`);

describe('a calibration cache', () => {
  it.each(['minmax', 'average', 'percentile', 'entropy', 'mse'])(
    'gives the same bytes without running the model: %s',
    async method => {
      const file = place(method);
      const first = await quantize(file, { method });
      expect(first.notes).toContain(`What was seen of the activations is kept in ${method}.json`);
      // Two samples tell the data from others.
      expect(first.asked).toBeGreaterThanOrEqual(SAMPLES + 2);
      const second = await quantize(file, { method });
      expect(second.notes).toContain(`Ranges were taken from the calibration cache ${method}.json`);
      expect(second.asked).toBe(2);
      expect(second.bytes === first.bytes).toBe(true);
      expect(second.bytes === (await quantize('', { method })).bytes).toBe(true);
    },
  );

  it('serves other settings of how ranges are chosen, and other targets', async () => {
    const file = place('others');
    await quantize(file, { method: 'entropy' });
    const cases: SettingValues[] = [
      { method: 'mse' },
      { method: 'minmax', target: 'arm' },
      { method: 'percentile', percentile: 99 },
    ];
    for (const settings of cases) {
      const reused = await quantize(file, settings);
      expect(reused.asked).toBe(2);
      expect(reused.bytes === (await quantize('', settings)).bytes).toBe(true);
    }
  });

  it('is replaced when it does not fit, and says why', async () => {
    const file = place('replaced');
    await quantize(file);
    const histograms = await quantize(file, { method: 'entropy' });
    expect(histograms.notes).toContain(
      'replaced.json has no histograms, which this way of choosing ranges needs: ranges were found anew',
    );
    const data = await quantize(file, {}, counted(4));
    expect(data.notes).toContain(
      'replaced.json is of other data: ranges were found anew, and it was replaced',
    );
    const other = mobileNet();
    other.graph!.initializer[0]!.rawData[3]! ^= 1;
    const model = await quantize(file, {}, counted(4), other);
    expect(model.notes).toContain('replaced.json is of another model');
    expect((await quantize(file, {}, counted(4), other)).asked).toBe(2);
  });

  it('never overwrites a file that is something else', async () => {
    const file = place('precious');
    for (const text of ['{"mine": 1}', 'not JSON', '[]']) {
      writeFileSync(file, text);
      await expect(quantize(file)).rejects.toThrow('precious.json is no calibration cache.');
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });

  it('is a JSON file', async () => {
    await expect(quantize(path.join(folder, 'x.onnx'))).rejects.toThrow(
      'calibrationCache must be written like "calibration.json"',
    );
    expect(existsSync(path.join(folder, 'x.onnx'))).toBe(false);
  });
});
