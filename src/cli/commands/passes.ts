import { passes as allPasses } from '../../core/passes/index.ts';
import { recipeSchema } from '../../core/recipe/json-schema.ts';
import type { PassInfo, PassNeed, Setting } from '../../protocol/settings.ts';
import { pairs } from '../format/table.ts';
import { printJson } from '../io.ts';
import { parseCommandLine } from '../usage.ts';
import type { Command } from './command.ts';

const options = { json: { type: 'boolean' }, schema: { type: 'boolean' } } as const;

export const passes: Command = {
  name: 'passes',
  summary: 'every pass with its settings',
  help: `Usage: espalier passes [--json | --schema]

Lists every pass: its id, what it does, what it needs, and its settings with defaults and ranges.

  --json              one JSON document on stdout
  --schema            the JSON schema of recipe files, for editors
`,
  run(args, io) {
    const { values } = parseCommandLine(args, options, []);
    const infos = allPasses.map(passInfo);
    if (values.schema) printJson(io, recipeSchema(allPasses));
    else if (values.json) printJson(io, infos);
    else io.out(infos.map(textPass).join('\n'));
    return Promise.resolve();
  },
};

/** Only what is declared: a pass has functions too. */
function passInfo({ id, title, description, needs, settings }: PassInfo): PassInfo {
  return { id, title, description, needs, settings };
}

const NEEDS: Readonly<Record<PassNeed, string>> = {
  nothing: 'no data',
  calibration: 'inputs for calibration (--data)',
  labels: 'labelled data (--data)',
  training: 'labelled data to train with (--data)',
};

function textPass({ id, title, description, needs, settings }: PassInfo): string {
  const rows = Object.entries(settings).map(
    ([key, setting]) =>
      [`${key}=${defaultText(setting)}`, `${rangeText(setting)}${setting.title}. ${setting.help}`] as const,
  );
  return `${id}: ${title}\n  ${description}\n  Needs ${NEEDS[needs]}. Settings with their defaults:\n${pairs(rows, '    ')}`;
}

function defaultText(setting: Setting): string {
  return Array.isArray(setting.default) ? setting.default.join(',') : String(setting.default);
}

function rangeText(setting: Setting): string {
  switch (setting.type) {
    case 'number':
    case 'integer':
      return `(${setting.min} … ${setting.max}${setting.unit === undefined ? '' : ` ${setting.unit}`}) `;
    case 'enum':
      return `(${setting.values.map(({ value }) => value).join(' | ')}) `;
    case 'boolean':
      return '(true | false) ';
    case 'text':
      return setting.placeholder === undefined ? '' : `(e.g. ${setting.placeholder}) `;
    case 'patterns':
      return '(names, * and ? are wild, separated by commas) ';
  }
}
