import type { Picture } from './picture.ts';

/** For each output pixel: the first input pixel that counts, and the weights of it and the following ones. */
interface Taps {
  readonly start: Int32Array;
  readonly weights: readonly Float64Array[];
}

/**
 * Bilinear resize with anti-aliasing: the triangle filter of Pillow's `resize(…, BILINEAR)`, which torchvision's `Resize` uses too. When
 * shrinking, the triangle is as wide as the ratio of sizes, so that every input pixel counts; horizontal pass first. The rounding to whole
 * numbers that Pillow does after each pass is done for whole-number pictures as well.
 */
export function resizeBilinear(picture: Picture, height: number, width: number): Picture {
  if (picture.height === height && picture.width === width) return picture;
  const whole = picture.data instanceof Uint8Array;
  const across = width === picture.width ? picture : resample(picture, width, 'width', whole);
  return height === picture.height ? across : resample(across, height, 'height', whole);
}

function resample(picture: Picture, size: number, axis: 'width' | 'height', whole: boolean): Picture {
  const { start, weights } = taps(picture[axis], size);
  const { channels, data } = picture;
  const height = axis === 'height' ? size : picture.height;
  const width = axis === 'width' ? size : picture.width;
  // Distance in memory between neighbours on the axis.
  const step = axis === 'width' ? channels : picture.width * channels;
  const out = whole ? new Uint8Array(height * width * channels) : new Float32Array(height * width * channels);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = axis === 'width' ? x : y;
      const kernel = weights[at]!;
      const row = axis === 'width' ? y * picture.width + start[at]! : start[at]! * picture.width + x;
      for (let c = 0; c < channels; c++) {
        let sum = 0;
        for (let k = 0; k < kernel.length; k++) sum += kernel[k]! * data[row * channels + c + k * step]!;
        out[(y * width + x) * channels + c] = whole ? Math.min(255, Math.max(0, Math.floor(sum + 0.5))) : sum;
      }
    }
  }
  return { height, width, channels, data: out };
}

function taps(from: number, to: number): Taps {
  const ratio = from / to;
  const support = Math.max(ratio, 1);
  const start = new Int32Array(to);
  const weights: Float64Array[] = [];
  for (let i = 0; i < to; i++) {
    const center = (i + 0.5) * ratio;
    const first = Math.max(0, Math.floor(center - support + 0.5));
    const last = Math.min(from, Math.floor(center + support + 0.5));
    const kernel = Float64Array.from({ length: last - first }, (_, k) =>
      Math.max(0, 1 - Math.abs((first + k + 0.5 - center) / support)),
    );
    const total = kernel.reduce((sum, weight) => sum + weight, 0);
    start[i] = first;
    weights.push(kernel.map(weight => weight / total));
  }
  return { start, weights };
}
