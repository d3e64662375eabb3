export const DICTIONARY = new Uint8Array(0);
