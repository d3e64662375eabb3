import type { Picture } from '../picture.ts';
import { JpegError } from './bits.ts';
import { inkToRgb, interpolate, toRgb, type Plane } from './colour.ts';
import type { Component } from './frame.ts';
import { inverseTransform } from './idct.ts';
import { parseJpeg, type JpegFile } from './parse.ts';

/**
 * A JPEG as gray or RGB, equal to the last bit to what libjpeg-turbo (and so Pillow, torchvision, OpenCV) makes of it by default.
 * @throws JpegError when it is damaged, cut off, or of a kind that is not supported (arithmetic coding, lossless, 12 bits)
 */
export function decodeJpeg(bytes: Uint8Array, maxPixels: number): Picture {
  const file = parseJpeg(bytes, maxPixels);
  const { height, width, components } = file.frame;
  const planes = components.map(component => samples(component, file));
  if (planes.length === 1) return { height, width, channels: 1, data: planes[0]! };
  return { height, width, channels: 3, data: colours(planes, file) };
}

/** A component's samples at the size of the picture. */
function samples(component: Component, { frame, tables }: JpegFile): Plane {
  const table = tables[component.tableIndex];
  if (table === undefined) throw new JpegError('quantization table missing');
  const { blocksAcross, blocksDown, storedAcross, h, v } = component;
  const stride = blocksAcross * 8;
  const decoded = new Uint8Array(stride * blocksDown * 8);
  for (let row = 0; row < blocksDown; row++) {
    for (let column = 0; column < blocksAcross; column++) {
      const from = (row * storedAcross + column) * 64;
      inverseTransform(component.coefficients, from, table, decoded, row * 8 * stride + column * 8, stride);
    }
  }
  const stored = {
    samples: decoded,
    stride,
    width: Math.ceil((frame.width * h) / frame.maxH),
    height: Math.ceil((frame.height * v) / frame.maxV),
  };
  return interpolate(stored, frame.height, frame.width, frame.maxH / h, frame.maxV / v);
}

function colours(planes: readonly Plane[], file: JpegFile): Uint8Array {
  const [a, b, c, d] = planes;
  if (a === undefined || b === undefined || c === undefined) throw new JpegError('two components');
  if (d !== undefined) {
    // Adobe writes inks the other way round, and may write three of them as luma and chroma of what they leave over.
    const inverted = file.adobeTransform !== undefined;
    const inks = file.adobeTransform === 2 ? toRgb(a, b, c).map(value => 255 - value) : interleave(a, b, c);
    return inkToRgb(inks, d, inverted);
  }
  return meansRgb(file) ? interleave(a, b, c) : toRgb(a, b, c);
}

/** As libjpeg decides: JFIF means luma and chroma; else the Adobe marker tells; else components named R, G, B. */
function meansRgb({ hasJfif, adobeTransform, frame }: JpegFile): boolean {
  if (hasJfif) return false;
  if (adobeTransform !== undefined) return adobeTransform === 0;
  return String.fromCharCode(...frame.components.map(({ id }) => id)) === 'RGB';
}

function interleave(...planes: readonly Plane[]): Uint8Array {
  const count = planes.length;
  const out = new Uint8Array(planes[0]!.length * count);
  planes.forEach((plane, c) => {
    for (let i = 0; i < plane.length; i++) out[i * count + c] = plane[i]!;
  });
  return out;
}
