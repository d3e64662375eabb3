/** Takes from a saved state what has the right type; everything else is as on the first day. */
export function restoreState<State extends object>(first: State, saved: Partial<State> | undefined): State {
  if (!saved) return first;
  const state = { ...first } as Record<string, unknown>;
  for (const [key, initial] of Object.entries(first) as [keyof State & string, unknown][]) {
    const value: unknown = saved[key];
    // Of what is `null` at first the type can't be told.
    if (value !== undefined && (initial === null || (value !== null && typeof value === typeof initial))) {
      state[key] = value;
    }
  }
  return state as State;
}
