import type { Dim } from '../../../protocol/summary.ts';
import type { DimAlgebra } from './algebra.ts';

const TOKEN = /\s*(?:(\d+)|([A-Za-z_][\w.:]*)|(\/\/|[-+*/(),]))/y;

/**
 * A declared dimension as exporters write it. Most are plain names; some are arithmetic (`past + sequence`, `2*h`,
 * `floor(h/2)`, `(h - 1)//2 + 1`, `Max(1, h)`). What does not parse is a symbol of that whole text.
 */
export function parseDim(dims: DimAlgebra, text: string, resolve: (symbol: string) => Dim): Dim {
  // A minus inside a word is part of the name, as in `batch-size`.
  if (!/[+*/(]|\s-\s/.test(text)) return resolve(text);
  const tokens = tokenize(text);
  if (!tokens) return resolve(text);
  const parser = new DimParser(dims, tokens, resolve);
  const result = parser.sum();
  return parser.failed || !parser.atEnd ? resolve(text) : result;
}

function tokenize(text: string): string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const trimmed = text.trimEnd();
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed);
    if (!match) return undefined;
    tokens.push(match[1] ?? match[2] ?? match[3]!);
    if (tokens.length > 200) return undefined;
  }
  return tokens;
}

/** Recursive descent; the depth is bounded by the number of tokens, which is limited. */
class DimParser {
  failed = false;
  private at = 0;

  constructor(
    private readonly dims: DimAlgebra,
    private readonly tokens: readonly string[],
    private readonly resolve: (symbol: string) => Dim,
  ) {}

  get atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  sum(): Dim {
    let result = this.product();
    for (;;) {
      if (this.take('+')) result = this.dims.add(result, this.product());
      else if (this.take('-')) result = this.dims.sub(result, this.product());
      else return result;
    }
  }

  private product(): Dim {
    let result = this.factor();
    for (;;) {
      if (this.take('*')) result = this.dims.mul(result, this.factor());
      else if (this.take('//')) result = this.dims.floorDiv(result, this.factor());
      else if (this.take('/')) result = this.dims.divide(result, this.factor());
      else return result;
    }
  }

  private factor(): Dim {
    if (this.take('-')) return this.dims.negate(this.factor());
    if (this.take('(')) return this.close(this.sum());
    const token = this.tokens[this.at++] ?? '';
    if (/^\d/.test(token)) return Number(token);
    if (!/^[A-Za-z_]/.test(token)) return this.fail();
    return this.take('(') ? this.call(token.toLowerCase()) : this.resolve(token);
  }

  private call(name: string): Dim {
    const first = this.sum();
    if (name === 'floor') return this.close(this.dims.floor(first));
    if (name === 'ceil' || name === 'ceiling') return this.close(this.dims.ceil(first));
    if (name !== 'max' && name !== 'min') return this.fail();
    let result = first;
    while (this.take(',')) result = this.dims[name](result, this.sum());
    return this.close(result);
  }

  private close(value: Dim): Dim {
    return this.take(')') ? value : this.fail();
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private fail(): Dim {
    this.failed = true;
    return null;
  }
}
