import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { TextFiles } from '../../../src/cli/output-files.ts';
import { tempFolder } from '../core/formats/temp-folder.ts';

const folder = tempFolder();
const file = (name: string): string => path.join(folder, name);
const model = file('m.onnx');
writeFileSync(model, 'a model');

describe('files of text that a command writes', () => {
  it('are refused before the work where there is one, and replaced by force', async () => {
    writeFileSync(file('old.csv'), 'mine');
    const code = { code: 'USAGE' };
    await expect(TextFiles.check([file('old.csv')], model, undefined)).rejects.toMatchObject(code);
    const forced = await TextFiles.check([file('old.csv')], model, true);
    await forced.write(file('old.csv'), () => 'new');
    expect(readFileSync(file('old.csv'), 'utf8')).toBe('new');
  });

  it('are refused when one came into being meanwhile', async () => {
    const texts = await TextFiles.check([undefined, file('late.csv')], model, false);
    writeFileSync(file('late.csv'), 'mine');
    await expect(texts.write(file('late.csv'), () => 'new')).rejects.toMatchObject({ code: 'USAGE' });
    expect(readFileSync(file('late.csv'), 'utf8')).toBe('mine');
  });

  it('are never the model, by whatever name', async () => {
    symlinkSync(model, file('link.txt'));
    for (const name of [model, file('link.txt')])
      await expect(TextFiles.check([name], model, true)).rejects.toThrow('is the model');
  });

  it('that were not asked for are not made', async () => {
    const texts = await TextFiles.check([undefined], model, false);
    await texts.write(undefined, () => {
      throw new Error('nobody wants it');
    });
  });
});
