/** Pictures above this are refused before memory is given to them. */
export const MAX_PIXELS = 64_000_000;

/** What the first bytes of a PNG or JPEG file tell. */
export interface PictureHeader {
  readonly format: 'png' | 'jpeg';
  readonly height: number;
  readonly width: number;
  /** Channels of the stored picture, without transparency given by a colour or palette. */
  readonly channels: number;
  /** Bits of one value. */
  readonly depth: number;
}

/** Undefined when the bytes are no PNG or JPEG, or end before the size is told. */
export function pictureHeader(bytes: Uint8Array): PictureHeader | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47)
    return pngHeader(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegHeader(bytes);
  return undefined;
}

/** Channels by PNG colour type; a palette's pictures are colour. */
const PNG_CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 3, 4: 2, 6: 4 };

function pngHeader(bytes: Uint8Array): PictureHeader | undefined {
  if (bytes.length < 29) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const channels = PNG_CHANNELS[bytes[25]!];
  if (channels === undefined) return undefined;
  return {
    format: 'png',
    width: view.getUint32(16),
    height: view.getUint32(20),
    depth: bytes[24]!,
    channels,
  };
}

/** Walks the segments to the frame header (SOF0 … SOF15, without the three markers in that range that mean something else). */
function jpegHeader(bytes: Uint8Array): PictureHeader | undefined {
  for (let at = 2; at + 9 < bytes.length;) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === 0xff) {
      at++; // fill byte
    } else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      const height = bytes[at + 5]! * 256 + bytes[at + 6]!;
      const width = bytes[at + 7]! * 256 + bytes[at + 8]!;
      return { format: 'jpeg', height, width, depth: bytes[at + 4]!, channels: bytes[at + 9] === 1 ? 1 : 3 };
    } else {
      at += 2 + bytes[at + 2]! * 256 + bytes[at + 3]!;
    }
  }
  return undefined;
}
