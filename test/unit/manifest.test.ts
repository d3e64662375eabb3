import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { commands } from '../../src/host/commands/index.ts';

// The table of commands is read, no command is run: nothing of VS Code is needed.
vi.mock('vscode', () => ({}));

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}
interface Manifest {
  readonly main: string;
  readonly bin: Record<string, string>;
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; category: string; icon?: string }[];
    readonly menus: Record<string, readonly MenuItem[]>;
    readonly submenus: readonly { id: string }[];
    readonly views: Record<string, readonly { id: string; icon: string }[]>;
    readonly viewsWelcome: readonly { view: string; contents: string }[];
    readonly configuration: { properties: Record<string, Record<string, unknown>> };
    readonly walkthroughs: readonly {
      steps: readonly { media: { svg: string }; completionEvents: readonly string[] }[];
    }[];
  };
}

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const text = readFileSync(path.join(root, 'package.json'), 'utf8');
const manifest = read('package.json') as Manifest;
const { contributes } = manifest;
const contributed = contributes.commands.map(({ command }) => command);
const english = read('package.nls.json') as Record<string, string>;
const translations = readdirSync(root).filter(name => /^package\.nls\..+\.json$/.test(name));
const menuItems = Object.entries(contributes.menus).flatMap(([menu, items]) =>
  items.map(item => ({ menu, ...item })),
);

describe('commands', () => {
  test('the manifest and the table have the same ones, once each', () => {
    const table = commands.map(({ id }) => id);
    expect([...table].sort()).toEqual([...contributed].sort());
    expect(new Set(table).size).toBe(table.length);
  });

  test('all are in the category of the extension and begin with its name', () => {
    for (const { command, category } of contributes.commands) {
      expect(category).toBe('Espalier');
      expect(command).toMatch(/^espalier\./);
    }
  });

  test('menus name commands and sub-menus that exist', () => {
    const submenus = contributes.submenus.map(({ id }) => id);
    for (const { menu, command, submenu } of menuItems) {
      if (command !== undefined) expect(contributed, menu).toContain(command);
      else expect(submenus, menu).toContain(submenu);
    }
  });

  test('inline actions have an icon', () => {
    const inline = menuItems.filter(({ group }) => group?.startsWith('inline'));
    expect(inline.length).toBeGreaterThan(0);
    for (const { command } of inline) {
      expect(contributes.commands.find(entry => entry.command === command)?.icon, command).toMatch(/^\$\(/);
    }
  });

  test('those that need a row of a view are not in the palette', () => {
    const hidden = contributes.menus.commandPalette?.filter(({ when }) => when === 'false') ?? [];
    const rowCommands = contributes.menus['view/item/context']?.map(({ command }) => command) ?? [];
    expect(rowCommands.length).toBeGreaterThan(0);
    for (const command of rowCommands) {
      expect(
        hidden.map(item => item.command),
        command,
      ).toContain(command);
    }
  });

  test('files of other kinds are not offered anything', () => {
    for (const menu of ['explorer/context', 'editor/title', 'editor/title/context']) {
      for (const { when } of contributes.menus[menu] ?? []) {
        expect(when).toMatch(
          /^resourceExtname (== \.onnx|== \.espz|=~ \/\^\\\.\(onnx\|espz\)\$\/)|activeCustomEditorId == 'espalier\.model'/,
        );
      }
    }
  });

  test('welcome texts and walkthrough steps link to commands that exist', () => {
    const views = Object.values(contributes.views).flat();
    const known = [...contributed, ...views.map(({ id }) => `${id}.focus`)];
    const linked = [
      ...Object.values(english)
        .join('\n')
        .matchAll(/\(command:([^)]+)\)/g),
    ].map(m => m[1]);
    expect(linked.length).toBeGreaterThan(3);
    for (const command of linked) expect(known).toContain(command);
    const events = contributes.walkthroughs.flatMap(({ steps }) =>
      steps.flatMap(step => step.completionEvents),
    );
    for (const event of events) {
      const [kind, id] = event.split(':');
      expect(kind === 'onView' ? views.map(view => view.id) : contributed, event).toContain(id);
    }
  });
});

describe('texts', () => {
  const used = new Set([...text.matchAll(/"%([^%"]+)%"/g)].map(m => m[1] ?? ''));

  test('every key of the manifest has a text, and every text is used', () => {
    expect(Object.keys(english).sort()).toEqual([...used].sort());
  });

  test.each(translations)('%s has the same keys and links', file => {
    const translated = read(file) as Record<string, string>;
    expect(Object.keys(translated).sort()).toEqual([...used].sort());
    const links = (value: string): string[] => value.match(/\(command:[^)]+\)/g) ?? [];
    for (const key of used) {
      expect(translated[key]?.trim(), key).not.toBe('');
      expect(links(translated[key] ?? ''), key).toEqual(links(english[key] ?? ''));
    }
  });

  test('there is a Chinese translation', () => {
    expect(translations).toContain('package.nls.zh-cn.json');
  });

  test('a command that asks for more ends with an ellipsis in both languages', () => {
    for (const file of translations) {
      const translated = read(file) as Record<string, string>;
      for (const [key, value] of Object.entries(english)) {
        expect(translated[key]?.endsWith('…'), key).toBe(value.endsWith('…'));
      }
    }
  });
});

describe('files and settings', () => {
  test('pictures are there', () => {
    const svgs = contributes.walkthroughs.flatMap(({ steps }) => steps.map(step => step.media.svg));
    const icons = Object.values(contributes.views)
      .flat()
      .map(view => view.icon);
    for (const file of [manifest.icon, ...svgs, ...icons])
      expect(existsSync(path.join(root, file)), file).toBe(true);
  });

  test('a walkthrough has no more than five steps', () => {
    for (const { steps } of contributes.walkthroughs) expect(steps.length).toBeLessThanOrEqual(5);
  });

  test('the extension starts by itself and only when it is needed', () => {
    expect(manifest.activationEvents).toEqual([]);
    expect(manifest.main).toBe('./dist/extension.js');
    expect(manifest.bin).toEqual({ espalier: 'dist/cli.js' });
  });

  test('every setting is read, and has a default, a scope and a text', () => {
    const reader = readFileSync(path.join(root, 'src/host/config.ts'), 'utf8');
    for (const [key, setting] of Object.entries(contributes.configuration.properties)) {
      expect(reader).toContain(`'${key.replace('espalier.', '')}'`);
      expect(setting).toHaveProperty('default');
      expect(setting).toHaveProperty('scope');
      expect(setting.description ?? setting.markdownDescription).toMatch(/^%.+%$/);
    }
  });
});
