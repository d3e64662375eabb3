import { create } from '@bufbuild/protobuf';
import path from 'node:path';
import { StringStringEntryProtoSchema, type ModelProto } from 'onnx-buf';
import type { Recipe } from '../../protocol/report.ts';
import { ESPALIER_VERSION } from './version.ts';

/** What a model is to tell of how it was made. */
export interface Provenance {
  /** With every setting resolved. */
  readonly recipe: Recipe;
  readonly sourcePath: string;
  readonly sourceSha256: string;
}

const PREFIX = 'espalier.';
const HISTORY = 'espalier.history';

/**
 * Puts the recipe and the source into the model's `metadata_props`. Nothing in it depends on time or machine, so that
 * the same recipe on the same file gives the same bytes. What an earlier run wrote moves into `espalier.history`, a JSON list, oldest first.
 */
export function writeProvenance(proto: ModelProto, provenance: Provenance): void {
  const { recipe, sourcePath, sourceSha256 } = provenance;
  const history = earlier(proto);
  const entries: Record<string, string> = {
    'espalier.version': ESPALIER_VERSION,
    'espalier.recipe': canonicalJson(recipe),
    'espalier.seed': String(recipe.seed ?? 0),
    'espalier.source.name': path.basename(sourcePath),
    'espalier.source.sha256': sourceSha256,
    ...(history.length > 0 && { [HISTORY]: canonicalJson(history) }),
  };
  const others = proto.metadataProps.filter(entry => !entry.key.startsWith(PREFIX));
  const own = Object.entries(entries).map(([key, value]) =>
    create(StringStringEntryProtoSchema, { key, value }),
  );
  proto.metadataProps = [...others, ...own];
}

function earlier(proto: ModelProto): unknown[] {
  const own = proto.metadataProps.filter(entry => entry.key.startsWith(PREFIX) && entry.key !== HISTORY);
  const past = parseList(proto.metadataProps.find(entry => entry.key === HISTORY)?.value);
  const last = Object.fromEntries(own.map(({ key, value }) => [key.slice(PREFIX.length), value]));
  return own.length === 0 ? past : [...past, last];
}

function parseList(text: string | undefined): unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    // Written by something else: not worth an error.
    return [];
  }
}

/** JSON with the keys of every object in order, and no spaces. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
