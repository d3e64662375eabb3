import { expect, it } from 'vitest';
import { one, type Attributes, type Input, type OneOptions } from '../build.ts';

/** Operator, inputs, attributes, what inference must say of the outputs, and opset or number of outputs where it matters. */
export type Row = readonly [
  op: string,
  inputs: readonly Input[],
  attributes: Attributes,
  expected: string,
  options?: OneOptions,
];

const short = (input: Input): string => {
  if (input === null) return '–';
  if ('$typeName' in input)
    return `{${[...input.int64Data, ...input.floatData, ...input.int32Data].slice(0, 6).join(',')}}`;
  return 'dtype' in input ? `${input.dtype}[${input.shape?.join(',') ?? '?'}]` : `[${input.join(',')}]`;
};

/** One test for each row. A row whose expectation starts with `!` wants a problem whose reason has that text. */
export function table(rows: readonly Row[]): void {
  rows.forEach(([op, inputs, attributes, expected, options], index) => {
    const about = Object.entries(attributes).map(
      ([key, value]) =>
        `${key}=${JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? Number(v) : v)).slice(0, 40)}`,
    );
    const outputs = expected.startsWith('!') ? 1 : expected.split(' ').filter(word => word !== 'seq').length;
    const opset = options?.opset ? ` opset ${options.opset}` : '';
    it(`${index}: ${op}(${inputs.map(short).join(' ')}) ${about.join(' ')}${opset} → ${expected}`, async () => {
      const result = await one(op, inputs, attributes, { outputs, ...options });
      if (expected.startsWith('!')) expect(result).toContain(expected.slice(1).trim());
      else expect(result).toBe(expected);
    });
  });
}
