/** A message of a page. Pages are ours, but what they send crossed a border: at least its form is checked. */
export function isPageMessage<T extends { readonly type: string }>(
  message: unknown,
  types: readonly T['type'][],
): message is T {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return (types as readonly unknown[]).includes(message.type);
}
