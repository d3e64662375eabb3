import { PNG } from 'pngjs';
import { EspalierError } from '../errors.ts';
import { decodeJpeg } from './jpeg/decode.ts';
import type { Picture } from './picture.ts';
import { MAX_PIXELS, pictureHeader, type PictureHeader } from './picture-header.ts';

/**
 * A PNG (any depth, palette, interlaced) or JPEG (baseline, progressive) as values in 0…255; 16-bit values keep their fraction. Transparency is
 * kept as a channel only where the picture stores one. The orientation that a camera notes (EXIF) is not applied, as in Pillow.
 * @throws EspalierError `BAD_DATA` naming the file when it is neither, damaged, or too large
 */
export function decodePicture(bytes: Uint8Array, file: string): Picture {
  const header = pictureHeader(bytes);
  if (header === undefined) {
    throw new EspalierError('BAD_DATA', `${file} is not a PNG or JPEG picture.`, 'Remove or convert it.');
  }
  if (header.width * header.height > MAX_PIXELS || header.width * header.height === 0) {
    throw new EspalierError(
      'BAD_DATA',
      `${file} claims ${header.width} × ${header.height} pixels; pictures of 1 to ${MAX_PIXELS / 1e6} million pixels are read.`,
    );
  }
  try {
    return header.format === 'png' ? decodePng(bytes, header) : decodeJpeg(bytes, MAX_PIXELS);
  } catch (error) {
    throw new EspalierError('BAD_DATA', `${file} is damaged or cut off.`, 'Copy it again, or remove it.', {
      cause: error,
    });
  }
}

function decodePng(bytes: Uint8Array, header: PictureHeader): Picture {
  // Other depths than 16 are stretched to 0…255 by the decoder; 16-bit ones would lose their lower half.
  const deep = header.depth === 16;
  const png = PNG.sync.read(Buffer.from(withoutTransparentColour(bytes)), { skipRescale: deep });
  const { height, width } = png;
  if (png.data.length < height * width * 4) throw new RangeError('too few pixels');
  const rgba: ArrayLike<number> = deep ? Float32Array.from(png.data, value => value / 257) : png.data;
  const { channels } = header;
  if (channels === 4) return { height, width, channels, data: rgba };
  if (channels === 2) return grayWithAlpha(rgba, height, width);
  return pickChannels(rgba, height, width, 4, channels);
}

/** The first `channels` of every `stride` values. */
function pickChannels(
  data: ArrayLike<number>,
  height: number,
  width: number,
  stride: number,
  channels: number,
): Picture {
  const out = makeLike(data, height * width * channels);
  for (let i = 0, o = 0; o < out.length; i += stride) {
    for (let c = 0; c < channels; c++) out[o++] = data[i + c]!;
  }
  return { height, width, channels, data: out };
}

function grayWithAlpha(rgba: ArrayLike<number>, height: number, width: number): Picture {
  const out = makeLike(rgba, height * width * 2);
  for (let i = 0; i < height * width; i++) {
    out[2 * i] = rgba[4 * i]!;
    out[2 * i + 1] = rgba[4 * i + 3]!;
  }
  return { height, width, channels: 2, data: out };
}

/** Whole numbers stay in bytes, so that resizing can round as other programs do. */
function makeLike(data: ArrayLike<number>, length: number): Uint8Array | Float32Array {
  return data instanceof Uint8Array ? new Uint8Array(length) : new Float32Array(length);
}

/** The file without its `tRNS` chunk: pngjs turns pixels of the transparent colour black, although only their alpha is meant. */
function withoutTransparentColour(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    const type = view.getUint32(at + 4);
    if (type === 0x74524e53 && end <= bytes.length) {
      const kept = new Uint8Array(bytes.length - (end - at));
      kept.set(bytes.subarray(0, at));
      kept.set(bytes.subarray(end), at);
      return kept;
    }
    if (type === 0x49444154) break; // IDAT: tRNS comes before it
    at = end;
  }
  return bytes;
}
