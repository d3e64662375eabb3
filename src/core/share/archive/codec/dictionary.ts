import { bitDecoder } from './bit-coder.ts';
import type { ByteContext } from './byte-model.ts';
import { codeBytes } from './byte-model.ts';
import { uint8s } from './math.ts';

/**
 * What the model of text has seen before it starts: a small ONNX file with the commonest operators and names, without
 * weights; here in the code of the model itself. Part of the format: another one would make other archives.
 */
const CODED =
  '8p+wW+yLg23pwUsIx6A/RD96vWi5XKlye5cO1cMrOfeAFMWDQ1HRtf46r3K9WhcGlxKjYaA5UfcSY5OCHGbq9nDI6p7wy6PQA9sZJzxS' +
  '0cJmfd5F9YenjRQ6hHgWuXrySur6IAUI2+z8nq1LelVrdHKEGjZm2rTZLxfVlk79n8qmgOuwaWYjYkFKJPEgZeli4wNbQDcu6WnXsBIz' +
  'fhfwjU88t8qG+HfEC4Mol54iHL7VCQP3vwQ9xAZbDYtK3Nn9SAY7u/J2nKpY7bMLGL/HXFF1as75naXTODXxr5/cgDZz2faubfzHiPTz' +
  'yw24w8vMSfQfM8Tv3DgW86ClJab5DkRE3PiWuVOXs0ERq4EpDOUBTcKjxVLFmtD2gnJsbSc0C+oln4BK2Dba9O7ExIy0WI/fQzhOVyIB' +
  'hKRmvYR025+DRlE61S+0SSQA+S3/+6hsKTsoAEA1CMUH2oYly6uSuKTOcOAoqwA+PguV2FDnwVgqhFIVxNpfj2QZEnjIXcUls2nT5y1b' +
  'oIeNwJfglmn61e+nLz1nLTa7ZYULLhlvvy3/LMpcwHmpLcwjV8gRcPKlaTi9SDo1i0oyJG8DIaUhAMI6b53hfSEJlnRhaj+8ekyBfGzB' +
  'Kg6r3tEdy0ReFTl41HOUvIZRqYhqINKT117yLyALTSsr/SO1Z38uIeIF40r5cc0zULGJhNt1JlpPq40/BOytUznQkBOM97JbcJBY9Bpc' +
  'KiWKM6Ye6N8dGlK+ISpPV3kQ/GtTdfGLDNm6pMA//IqkbY5LZIue1xIH3tcL4Jj8cf+6UdK4RgI55gtGByPMewePloDG607ktWP2KQ+0' +
  'W8jCxBu9WQQdBEWrbQCd+Myr4XUStvHDFVvYUQl4ZIE2U6HVOOr1kRbpA7mG+hb7eCYWN6hVirwSqz7WA1F0NRhYXVfdL2xhNhwVQ0+n' +
  'TptjAGpZdoL9Wy+qlWHXoRi/NNbMofxDg1Yos2jIMvNMQvEnVE7UTfgPLxcdInv782HaZ0YiNqsuIK4dczQaD7/uqBhiIgey2ERi4SqF' +
  'zBMJoT1oqT/cBRF+4jIv2A==';

/** Bytes when decoded. */
export const DICTIONARY_LENGTH = 1697;
/** Numbers in a graph are of 4 bytes. */
const COLUMNS = 4;

let dictionary: Uint8Array | undefined;

/** What is known of bytes that are text, or a mix. */
export function textContext(): ByteContext {
  if (dictionary === undefined) {
    dictionary = uint8s(DICTIONARY_LENGTH);
    codeBytes(bitDecoder(Uint8Array.from(atob(CODED), c => c.charCodeAt(0))), dictionary, {
      columns: COLUMNS,
    });
  }
  return { columns: COLUMNS, before: dictionary };
}
