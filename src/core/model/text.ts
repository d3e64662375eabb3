const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** UTF-8 to text; malformed sequences become U+FFFD. */
export function utf8Decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

export function utf8Encode(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** A name from a file, fit for a message: without control characters and marks that reorder text, and not too long. */
export function shown(name: string, limit = 80): string {
  const clean = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u00b7');
  return clean.length > limit ? `${clean.slice(0, limit - 1)}…` : clean;
}
