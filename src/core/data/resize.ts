import type { Picture } from './picture.ts';

/** For each output pixel: the first input pixel that counts, and the weights of it and the following ones. */
interface Taps {
  readonly start: Int32Array;
  readonly weights: readonly Float64Array[];
}

/** Fractional bits of the weights with which whole numbers are resampled. */
const PRECISION_BITS = 22;

/**
 * Bilinear resize with anti-aliasing: the triangle filter of Pillow's `resize(…, BILINEAR)`, which torchvision's `Resize` uses too. When
 * shrinking, the triangle is as wide as the ratio of sizes, so that every input pixel counts; horizontal pass first. Bytes stay bytes, computed
 * in Pillow's fixed-point arithmetic (`Resample.c`): the result is the same to the bit.
 */
export function resizeBilinear(picture: Picture, height: number, width: number): Picture {
  if (picture.height === height && picture.width === width) return picture;
  const whole = picture.data instanceof Uint8Array;
  const across = width === picture.width ? picture : resample(picture, width, 'width', whole);
  return height === picture.height ? across : resample(across, height, 'height', whole);
}

function resample(picture: Picture, size: number, axis: 'width' | 'height', whole: boolean): Picture {
  const { start, weights } = taps(picture[axis], size, whole);
  const { channels, data } = picture;
  const height = axis === 'height' ? size : picture.height;
  const width = axis === 'width' ? size : picture.width;
  // Distance in memory between neighbours on the axis.
  const step = axis === 'width' ? channels : picture.width * channels;
  const out = whole
    ? new Uint8ClampedArray(height * width * channels)
    : new Float32Array(height * width * channels);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = axis === 'width' ? x : y;
      const kernel = weights[at]!;
      const row = axis === 'width' ? y * picture.width + start[at]! : start[at]! * picture.width + x;
      for (let c = 0; c < channels; c++) {
        let sum = whole ? 1 << (PRECISION_BITS - 1) : 0;
        for (let k = 0; k < kernel.length; k++) sum += kernel[k]! * data[row * channels + c + k * step]!;
        out[(y * width + x) * channels + c] = whole ? sum >> PRECISION_BITS : sum;
      }
    }
  }
  return { height, width, channels, data: whole ? new Uint8Array(out.buffer) : out };
}

/** @param whole weights as whole numbers with {@link PRECISION_BITS} */
function taps(from: number, to: number, whole: boolean): Taps {
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
    weights.push(
      kernel.map(weight =>
        whole ? Math.floor((weight / total) * 2 ** PRECISION_BITS + 0.5) : weight / total,
      ),
    );
  }
  return { start, weights };
}
