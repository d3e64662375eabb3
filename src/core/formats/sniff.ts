/** What a file seems to be, told from its first bytes, to say so when it is not a model. */
export interface Guess {
  /** Continues "it is …": `a ZIP archive`. */
  readonly what: string;
  readonly hint?: string;
}

export const SNIFF_BYTES = 512;

interface Magic {
  readonly at: number;
  readonly bytes: string;
  readonly guess: Guess;
}

const ARCHIVE_HINT = 'Unpack it and open the .onnx file inside.';
const EXPORT_HINT = 'Export the model to ONNX first.';

/** Bytes as Latin-1 text. */
const MAGICS: readonly Magic[] = [
  {
    at: 0,
    bytes: 'version https://git-lfs.github.com/spec',
    guess: { what: 'a Git LFS pointer, not the model itself', hint: 'Fetch the file with "git lfs pull".' },
  },
  {
    at: 0,
    bytes: 'PK\x03\x04',
    guess: { what: 'a ZIP archive (PyTorch checkpoints are too)', hint: ARCHIVE_HINT },
  },
  {
    at: 0,
    bytes: 'ESPZ',
    guess: { what: 'an Espalier archive', hint: 'Give it a name that ends with .espz, or unpack it.' },
  },
  { at: 0, bytes: '\x1f\x8b', guess: { what: 'a gzip archive', hint: ARCHIVE_HINT } },
  { at: 0, bytes: '7z\xbc\xaf\x27\x1c', guess: { what: 'a 7z archive', hint: ARCHIVE_HINT } },
  { at: 0, bytes: '\xfd7zXZ', guess: { what: 'an xz archive', hint: ARCHIVE_HINT } },
  { at: 0, bytes: '\x28\xb5\x2f\xfd', guess: { what: 'a zstd archive', hint: ARCHIVE_HINT } },
  { at: 257, bytes: 'ustar', guess: { what: 'a tar archive', hint: ARCHIVE_HINT } },
  { at: 0, bytes: '\x89HDF\r\n', guess: { what: 'an HDF5 file (Keras)', hint: EXPORT_HINT } },
  { at: 0, bytes: 'GGUF', guess: { what: 'a GGUF model', hint: EXPORT_HINT } },
  { at: 4, bytes: 'TFL3', guess: { what: 'a TensorFlow Lite model', hint: EXPORT_HINT } },
  {
    at: 4,
    bytes: 'ORTM',
    guess: { what: 'an ONNX Runtime (.ort) model', hint: 'Open the .onnx file that it was made from.' },
  },
  { at: 8, bytes: '{"', guess: { what: 'a safetensors file', hint: EXPORT_HINT } },
  { at: 0, bytes: '\x80\x02', guess: { what: 'a Python pickle', hint: EXPORT_HINT } },
  { at: 0, bytes: '\x80\x04\x95', guess: { what: 'a Python pickle', hint: EXPORT_HINT } },
  { at: 0, bytes: '\x93NUMPY', guess: { what: 'a NumPy array' } },
  { at: 0, bytes: '\x89PNG', guess: { what: 'a PNG picture' } },
  { at: 0, bytes: '\xff\xd8\xff', guess: { what: 'a JPEG picture' } },
  { at: 0, bytes: '\x7fELF', guess: { what: 'a program' } },
  { at: 0, bytes: '%PDF', guess: { what: 'a PDF document' } },
];

/**
 * What the file is, if it is surely no protobuf model. `head` holds its first {@link SNIFF_BYTES} bytes, or all of a
 * shorter file.
 */
export function guessKind(head: Uint8Array): Guess | undefined {
  if (head.byteLength === 0) return { what: 'empty' };
  const text = new TextDecoder('latin1').decode(head);
  const magic = MAGICS.find(({ at, bytes }) => text.startsWith(bytes, at));
  if (magic !== undefined) return magic.guess;
  if (head.every(byte => byte === 0)) {
    return { what: 'full of zero bytes', hint: 'Its download or copy probably did not finish.' };
  }
  return guessText(text);
}

/** A model always has control characters near its start: the tags of its first fields. */
function guessText(text: string): Guess | undefined {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\x00-\x08\x0e-\x1f]/.test(text)) return undefined;
  if (/^\s*(<!doctype|<html)/i.test(text)) {
    return { what: 'a web page', hint: 'The download probably gave an error page: fetch the file again.' };
  }
  if (/^\s*[{[]/.test(text)) return { what: 'a JSON text' };
  if (/^\s*ir_version\s*:/m.test(text)) {
    return {
      what: 'a protobuf text format, which is not supported',
      hint: 'Convert it to the binary form with onnx.',
    };
  }
  return { what: 'a text file' };
}
