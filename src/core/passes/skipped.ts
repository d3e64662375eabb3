/** Collects what a pass left alone, and why; tells it in a few sentences. */
export class Skipped {
  private readonly byReason = new Map<string, Set<string>>();

  /** `reason` completes "left alone because …". */
  add(reason: string, layer: string): void {
    const names = this.byReason.get(reason);
    if (names === undefined) this.byReason.set(reason, new Set([layer]));
    else names.add(layer);
  }

  get isEmpty(): boolean {
    return this.byReason.size === 0;
  }

  /** @param lead what became of the layers */
  sentences(lead = 'Left alone'): string[] {
    return [...this.byReason].map(([reason, names]) => {
      const [first, ...others] = names;
      const which = others.length === 0 ? `"${first}"` : `${names.size} layers (${shorten([...names])})`;
      return `${lead}: ${which}, because ${reason}.`;
    });
  }
}

function shorten(names: readonly string[], limit = 4): string {
  const shown = names.slice(0, limit).map(name => `"${name}"`);
  return names.length > limit ? `${shown.join(', ')}, …` : shown.join(', ');
}
