/** A place in a text, counted from 1 as editors do. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Where a value stands in JSON text, by the keys and indices that lead to it. */
export type JsonPath = readonly (string | number)[];

/**
 * The start of the value at `path` in valid JSON text; of the nearest value above it when there is none (a key that is
 * missing). For a key that should not be there, ask for its own path: its value's start is given.
 */
export function positionInJson(text: string, path: JsonPath): TextPosition {
  return positionAt(text, new Scanner(text).find(path));
}

export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}

/** Steps over the parts of valid JSON. Nesting costs no recursion but that of the path. */
class Scanner {
  private at = 0;

  constructor(private readonly text: string) {}

  find(path: JsonPath): number {
    this.skipSpace();
    let start = this.at;
    for (const step of path) {
      const found = typeof step === 'number' ? this.enterArray(step) : this.enterObject(step);
      if (!found) return start;
      start = this.at;
    }
    return start;
  }

  /** Moves to the value of `key`; false when this is no object or has no such key. Of several the last counts, as in `JSON.parse`. */
  private enterObject(key: string): boolean {
    if (this.text[this.at] !== '{') return false;
    this.at++;
    let found = -1;
    this.skipSpace();
    while (this.text[this.at] !== '}' && this.at < this.text.length) {
      const name = this.readString();
      this.skipSeparator(':');
      if (name === key) found = this.at;
      this.skipValue();
      this.skipSeparator(',');
    }
    if (found >= 0) this.at = found;
    return found >= 0;
  }

  private enterArray(index: number): boolean {
    if (this.text[this.at] !== '[') return false;
    this.at++;
    this.skipSpace();
    for (let i = 0; this.text[this.at] !== ']' && this.at < this.text.length; i++) {
      if (i === index) return true;
      this.skipValue();
      this.skipSeparator(',');
    }
    return false;
  }

  /** Over one value: brackets are counted, strings are stepped over whole. */
  private skipValue(): void {
    let depth = 0;
    do {
      this.skipSpace();
      const char = this.text[this.at];
      if (char === '"') this.readString();
      else if (char === '{' || char === '[') {
        depth++;
        this.at++;
      } else if (char === '}' || char === ']') {
        depth--;
        this.at++;
      } else if (char === ',' || char === ':') this.at++;
      else this.skipWord();
    } while (depth > 0 && this.at < this.text.length);
  }

  /** A number, or true, false, null. */
  private skipWord(): void {
    while (this.at < this.text.length && !/[\s,:\]}[{"]/.test(this.text[this.at]!)) this.at++;
  }

  private readString(): string {
    const start = this.at++;
    while (this.at < this.text.length && this.text[this.at] !== '"')
      this.at += this.text[this.at] === '\\' ? 2 : 1;
    this.at++;
    return JSON.parse(this.text.slice(start, this.at)) as string;
  }

  private skipSeparator(char: string): void {
    this.skipSpace();
    if (this.text[this.at] === char) this.at++;
    this.skipSpace();
  }

  private skipSpace(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
  }
}
