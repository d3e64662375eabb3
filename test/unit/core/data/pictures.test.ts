import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { decodePicture } from '../../../../src/core/data/decode-picture.ts';
import { pictureHeader } from '../../../../src/core/data/picture-header.ts';
import { withChannels, type Picture } from '../../../../src/core/data/picture.ts';
import { EspalierError } from '../../../../src/core/errors.ts';
import pictures from './pictures.json';

/** Made by Pillow 13 (libjpeg-turbo); `pixels` is the SHA-256 of what Pillow decodes. */
const files = pictures.map(picture => ({ ...picture, bytes: Buffer.from(picture.file, 'base64') }));

function attempt(bytes: Uint8Array): Picture | EspalierError {
  try {
    return decodePicture(bytes, 'a/b.jpg');
  } catch (error) {
    if (error instanceof EspalierError) return error;
    throw error;
  }
}

describe('decodePicture', () => {
  it.each(files)('$name: the same pixels as Pillow', ({ bytes, height, width, channels, pixels }) => {
    const picture = decodePicture(bytes, 'x');
    expect([picture.height, picture.width, picture.channels]).toEqual([height, width, channels]);
    expect(createHash('sha256').update(Uint8Array.from(picture.data)).digest('hex')).toBe(pixels);
  });

  it.each(files)('$name: its header tells the size', ({ bytes, height, width, channels }) => {
    expect(pictureHeader(bytes)).toMatchObject({ height, width, channels });
  });

  it('keeps the lower half of 16-bit values', () => {
    const png = new PNG({ width: 2, height: 1 });
    // 16-bit big-endian gray: 0x0101 is exactly 1 in 0…255, 0x0180 lies between 1 and 2.
    png.data = Buffer.from(Uint16Array.from([0x0101, 0x0180]).buffer);
    const bytes = PNG.sync.write(png, {
      colorType: 0,
      inputColorType: 0,
      bitDepth: 16,
      inputHasAlpha: false,
    });
    const { data, channels } = decodePicture(bytes, 'x');
    expect(channels).toBe(1);
    expect(data[0]).toBeCloseTo(1, 6);
    expect(data[1]).toBeCloseTo(0x0180 / 257, 4);
  });

  it.each(files)('$name: cut off anywhere, it is refused or whole', ({ bytes, pixels }) => {
    for (let length = 0; length < bytes.length - 12; length += 7) {
      const result = attempt(bytes.subarray(0, length));
      if (result instanceof EspalierError) expect(result.code).toBe('BAD_DATA');
      // Only the very end (padding, end marker) can be missing without loss.
      else expect(createHash('sha256').update(Uint8Array.from(result.data)).digest('hex')).toBe(pixels);
    }
  });

  it('survives damaged bytes: a picture or a clear error', () => {
    fc.assert(
      fc.property(
        fc.nat(files.length - 1),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (index, changes) => {
          const bytes = Uint8Array.from(files[index]!.bytes);
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          const result = attempt(bytes);
          if (result instanceof EspalierError) {
            expect(result.code).toBe('BAD_DATA');
            expect(result.message).toContain('a/b.jpg');
          } else expect(result.data.length).toBe(result.height * result.width * result.channels);
        },
      ),
      { seed: 1, numRuns: 1500 },
    );
  });

  it('refuses pictures of absurd size before giving them memory', () => {
    const bytes = Uint8Array.from(files.find(({ name }) => name === 'png rgb')!.bytes);
    new DataView(bytes.buffer).setUint32(16, 2 ** 30);
    expect(() => decodePicture(bytes, 'huge.png')).toThrow(/huge\.png claims 1073741824 × 6 pixels/);
  });

  it('refuses what is no picture', () => {
    expect(() => decodePicture(new TextEncoder().encode('GIF89a, says it'), 'x.png')).toThrow(
      /x\.png is not a PNG or JPEG/,
    );
  });
});

describe('withChannels', () => {
  const pixel = (...data: number[]): Picture => ({
    height: 1,
    width: 1,
    channels: data.length,
    data: Uint8Array.from(data),
  });

  it.each([
    ['gray → colour', pixel(7), 3, [7, 7, 7]],
    ['colour → gray, as Pillow rounds', pixel(10, 20, 30), 1, [18]], // 0.299·10 + 0.587·20 + 0.114·30 = 18.15
    ['white stays white', pixel(255, 255, 255), 1, [255]],
    ['alpha is dropped', pixel(1, 2, 3, 0), 3, [1, 2, 3]],
    ['gray with alpha → gray', pixel(9, 128), 1, [9]],
    ['colour with alpha → gray', pixel(10, 20, 30, 5), 1, [18]],
    ['as it is', pixel(1, 2, 3, 4), 4, [1, 2, 3, 4]],
  ])('%s', (_, picture, channels, expected) => {
    expect(Array.from(withChannels(picture, channels)!.data)).toEqual(expected);
  });

  it.each([
    [pixel(1, 2, 3), 4],
    [pixel(1), 2],
    [pixel(1, 2, 3, 4, 5), 3],
  ])('has no sensible way from %o to %i channels', (picture, channels) => {
    expect(withChannels(picture, channels)).toBeUndefined();
  });
});
