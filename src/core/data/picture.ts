/** One picture, values in 0…255 (not rounded for deeper ones), rows of pixels of interleaved channels: `[height, width, channels]`. */
export interface Picture {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly data: ArrayLike<number>;
}

/** Pictures with labels, wherever they are stored; what is done to them before they are fed is not its concern. */
export interface PictureSource {
  readonly name: string;
  readonly count: number;
  /** A class index for each picture; undefined without labels. */
  readonly labels: Int32Array | undefined;
  readonly classes?: readonly string[];
  /** The file (and number) of a picture, for messages. */
  describe(index: number): string;
  /** Reads without decoding more than the sizes: `[height, width]` when all pictures have the same, else null. */
  commonSize(): Promise<readonly [number, number] | null>;
  read(indices: readonly number[]): Promise<Picture[]>;
  close(): Promise<void>;
}

/**
 * The picture with that many channels: gray is repeated, colour becomes luma (ITU-R 601, rounded as Pillow does for 8-bit values),
 * alpha is dropped. Undefined when there is no sensible way.
 */
export function withChannels(picture: Picture, channels: number): Picture | undefined {
  const { height, width, data } = picture;
  if (picture.channels === channels) return picture;
  const pixels = height * width;
  const step = picture.channels;
  if ((step === 3 || step === 4) && channels === 1) {
    const luma = new Float32Array(pixels);
    for (let i = 0; i < pixels; i++) {
      const at = i * step;
      // Pillow's fixed-point weights of 0.299, 0.587, 0.114; whole numbers stay whole.
      luma[i] = Math.floor(
        (data[at]! * 19595 + data[at + 1]! * 38470 + data[at + 2]! * 7471 + 0x8000) / 65536,
      );
    }
    return { height, width, channels, data: luma };
  }
  const source = step === 1 ? [0, 0, 0] : step === 2 && channels === 1 ? [0] : [0, 1, 2];
  if (!((step === 1 && channels === 3) || (step === 4 && channels === 3) || (step === 2 && channels === 1))) {
    return undefined;
  }
  const out = new Float32Array(pixels * channels);
  for (let i = 0; i < pixels; i++) {
    for (let c = 0; c < channels; c++) out[i * channels + c] = data[i * step + source[c]!]!;
  }
  return { height, width, channels, data: out };
}
