import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

/** The texts that the host translates: the first arguments of `vscode.l10n.t`. */
function translatedTexts(): string[] {
  const folder = path.join(root, 'src/host');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.ts'),
  );
  // What puts the host together has titles of its own.
  const texts = [...files, '../extension.ts'].flatMap(file => {
    const source = readFileSync(path.join(folder, file), 'utf8');
    const calls = source.match(/l10n\.t\(/g)?.length ?? 0;
    const literals = [...source.matchAll(/l10n\.t\(\s*'((?:\\.|[^'\\])*)'/g)].map(
      m => m[1]?.replace(/\\'/g, "'") ?? '',
    );
    expect(literals.length, `${file} translates only literals`).toBe(calls);
    return literals;
  });
  return [...new Set(texts)].sort();
}

const bundles = readdirSync(path.join(root, 'l10n')).filter(name => /^bundle\.l10n\..+\.json$/.test(name));

test.each(bundles)('%s has every text of the host, no others, with the same placeholders', name => {
  const bundle = JSON.parse(readFileSync(path.join(root, 'l10n', name), 'utf8')) as Record<string, string>;
  expect(Object.keys(bundle).sort()).toEqual(translatedTexts());
  const placeholders = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();
  for (const [text, translation] of Object.entries(bundle)) {
    expect(placeholders(translation), text).toEqual(placeholders(text));
  }
});

test('there is a Chinese bundle', () => {
  expect(bundles).toContain('bundle.l10n.zh-cn.json');
});
