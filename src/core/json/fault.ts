const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y; // eslint-disable-line no-control-regex -- JSON forbids them in texts
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What may come next: a value, a key, the colon between them, or what follows a value. A list or object may end where its first part may be. */
type Wanted = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'next';

/**
 * Where a text stops being JSON: the offset of the first character that can't stand there, the text's length when it ends too
 * early; -1 when it is JSON. (What `JSON.parse` says of it depends on the engine, and often lacks the place.)
 */
export function jsonFault(text: string): number {
  return new FaultFinder(text).find();
}

/** Walks over the text. Nesting costs no recursion. */
class FaultFinder {
  private at = 0;
  /** Ends of the lists and objects that are open. */
  private readonly open: ('}' | ']')[] = [];
  private wanted: Wanted | 'end' = 'value';

  constructor(private readonly text: string) {}

  find(): number {
    for (;;) {
      this.skip(SPACE);
      if (this.wanted === 'end') return this.at < this.text.length ? this.at : -1;
      if (this.at >= this.text.length || !this.step(this.wanted)) return this.at;
    }
  }

  /** Over one token; false when it can't stand here. */
  private step(wanted: Wanted): boolean {
    const char = this.text[this.at]!;
    if (char === this.open.at(-1) && /^first|^next/.test(wanted)) {
      this.at++;
      this.open.pop();
      this.valueDone();
      return true;
    }
    switch (wanted) {
      case 'value':
      case 'first value':
        return this.value(char);
      case 'key':
      case 'first key':
        this.wanted = 'colon';
        return char === '"' && this.string();
      case 'colon':
        this.wanted = 'value';
        return this.take(char === ':');
      case 'next':
        this.wanted = this.open.at(-1) === '}' ? 'key' : 'value';
        return this.take(char === ',');
    }
  }

  private value(char: string): boolean {
    if (char === '{' || char === '[') {
      this.open.push(char === '{' ? '}' : ']');
      this.wanted = char === '{' ? 'first key' : 'first value';
      return this.take(true);
    }
    const isWhole = char === '"' ? this.string() : this.skip(NUMBER) || this.skip(WORD);
    this.valueDone();
    return isWhole;
  }

  private valueDone(): void {
    this.wanted = this.open.length === 0 ? 'end' : 'next';
  }

  private string(): boolean {
    this.at++;
    do this.skip(PLAIN);
    while (this.skip(ESCAPE));
    return this.take(this.text[this.at] === '"');
  }

  private take(isThere: boolean): boolean {
    if (isThere) this.at++;
    return isThere;
  }

  /** Over what the pattern finds here; false when that is nothing. */
  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const length = pattern.exec(this.text)?.[0].length ?? 0;
    this.at += length;
    return length > 0;
  }
}
