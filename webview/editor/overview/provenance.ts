/** Start of the metadata keys that Espalier writes. */
export const OWN = 'espalier.';

/** `espalier.sourceSha256` → `Source sha256`. */
export function humanKey(key: string): string {
  const words = key
    .slice(OWN.length)
    .replaceAll(/[._-]+/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The steps of a recipe in JSON; null when the text is none. */
export function recipeSteps(text: string): readonly { pass: string; settings: string }[] | null {
  let recipe: unknown;
  try {
    recipe = JSON.parse(text);
  } catch {
    return null;
  }
  const steps = field(recipe, 'steps');
  if (!Array.isArray(steps)) return null;
  return steps.map((step: unknown) => {
    const settings = field(step, 'settings');
    const pairs = typeof settings === 'object' && settings !== null ? Object.entries(settings) : [];
    return {
      pass: String(field(step, 'pass')),
      settings: pairs
        .map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
        .join(', '),
    };
  });
}

function field(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null ? (object as Record<string, unknown>)[key] : undefined;
}
