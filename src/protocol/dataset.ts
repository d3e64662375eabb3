/** Where data come from and how they are prepared; the same keys in `dataset.json` and as command line flags. */
export interface DatasetSpec {
  /** A file or folder: IDX images, `.npz`, a folder of class folders, a folder of `test_data_set_*`, or a `dataset.json`. */
  readonly source: string;
  /** The model input to feed; default: the only one. */
  readonly input?: string;
  /** Order of the axes that the model wants. Default: taken from the model's input shape. */
  readonly layout?: 'NCHW' | 'NHWC';
  /** `(value * scale - mean) / std`, one number or one per channel. */
  readonly scale?: number | readonly number[];
  readonly mean?: number | readonly number[];
  readonly std?: number | readonly number[];
  /** `[height, width]` that pictures are brought to; default: none, they must have the size of the model's input. */
  readonly resize?: readonly [number, number];
  /** A label file, for sources whose labels are not found by themselves. */
  readonly labels?: string;
  readonly limit?: number;
  readonly offset?: number;
}
