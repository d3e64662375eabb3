import type { DatasetSpec } from '../protocol/dataset.ts';
import { parseInteger, parseNumbers, usageError } from './usage.ts';

/** Flags that say where inputs come from and how they are prepared; the keys of `dataset.json`. */
export const datasetOptions = {
  data: { type: 'string' },
  input: { type: 'string' },
  layout: { type: 'string' },
  scale: { type: 'string' },
  mean: { type: 'string' },
  std: { type: 'string' },
  resize: { type: 'string' },
  labels: { type: 'string' },
  limit: { type: 'string' },
  offset: { type: 'string' },
} as const;

export const datasetHelp = `Data:
  --data DATA         IDX images, .npz, folder of class folders, folder of test_data_set_*, or dataset.json
  --input NAME        model input to feed (default: the only one)
  --layout NCHW|NHWC  order of the axes (default: from the model's input)
  --scale A[,B,C]     values are prepared as (value * scale - mean) / std;
  --mean A[,B,C]      one number or one per channel, fractions such as 1/256 allowed
  --std A[,B,C]
  --resize H,W        size of the pictures (default: the model's)
  --labels FILE       label file, when it is not found beside the data
  --limit N           use N samples only (of a folder: in turn from each class)
  --offset N          skip the first N samples`;

type DatasetFlags = { readonly [K in keyof typeof datasetOptions]?: string | undefined };

/** The dataset that the flags describe; undefined without `--data`. */
export function parseDataset(flags: DatasetFlags): DatasetSpec | undefined {
  const { data, ...rest } = flags;
  if (data === undefined) {
    const lonely = Object.keys(datasetOptions).find(
      key => key in rest && rest[key as keyof typeof rest] !== undefined,
    );
    if (lonely !== undefined) throw usageError(`--${lonely} needs --data.`);
    return undefined;
  }
  const given = <T>(text: string | undefined, parse: (text: string) => T): T | undefined =>
    text === undefined ? undefined : parse(text);
  const spec = {
    source: data,
    input: flags.input,
    layout: given(flags.layout, parseLayout),
    scale: given(flags.scale, text => parseNumbers('--scale', text)),
    mean: given(flags.mean, text => parseNumbers('--mean', text)),
    std: given(flags.std, text => parseNumbers('--std', text)),
    resize: given(flags.resize, parseResize),
    labels: flags.labels,
    limit: given(flags.limit, text => parseInteger('--limit', text, 1)),
    offset: given(flags.offset, text => parseInteger('--offset', text, 0)),
  };
  // Keys that are undefined would hide those of a dataset.json.
  return Object.fromEntries(
    Object.entries(spec).filter(([, value]) => value !== undefined),
  ) as unknown as DatasetSpec;
}

function parseLayout(text: string): 'NCHW' | 'NHWC' {
  const layout = text.toUpperCase();
  if (layout === 'NCHW' || layout === 'NHWC') return layout;
  throw usageError(`--layout takes NCHW or NHWC, not "${text}".`);
}

/** `224,224`, `224x224`, or `224` for a square. */
function parseResize(text: string): readonly [number, number] {
  const [height, width, ...rest] = text.split(/[,x×]/).map(part => parseInteger('--resize', part, 1));
  if (height === undefined || rest.length > 0)
    throw usageError(`--resize takes height,width, not "${text}".`);
  return [height, width ?? height];
}
