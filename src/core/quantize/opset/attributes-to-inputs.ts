import { attrFloat, attrInt, attrInts, attrString } from '../../model/attributes.ts';
import {
  attributeToInput,
  Refusal,
  type Conversion,
  type ConversionTable,
  type NodeToConvert,
} from './conversion.ts';

/** Squeeze, Unsqueeze, ReduceSum. */
const axesToInput = attributeToInput('axes', 1, 13);

/** The sizes of Split. */
const split = attributeToInput('split', 1, 13);

/** Slice 10: starts, ends and axes became inputs. */
const slice: Conversion = {
  since: 10,
  convert(item) {
    const starts = required(item, 'starts');
    const ends = required(item, 'ends');
    const axes = attrInts(item.node, 'axes', undefined);
    for (const name of ['starts', 'ends', 'axes']) item.take(name);
    item.setInput(1, item.ints('starts', starts));
    item.setInput(2, item.ints('ends', ends));
    if (axes !== undefined) item.setInput(3, item.ints('axes', axes));
  },
};

/** Pad 11: pads and the value became inputs. */
const pad: Conversion = {
  since: 11,
  convert(item) {
    const pads = required(item, 'pads');
    const value = attrFloat(item.node, 'value', 0);
    const constant = attrString(item.node, 'mode', 'constant') === 'constant';
    const dtype = constant && value !== 0 ? item.dtype(0) : undefined;
    for (const name of ['pads', 'value']) item.take(name);
    item.setInput(1, item.ints('pads', pads));
    if (dtype !== undefined) item.setInput(2, item.scalar('value', dtype, value));
  },
};

/** Clip 11: the limits became inputs, of the type of the data. */
const clip: Conversion = {
  since: 11,
  convert(item) {
    for (const [index, name] of ['min', 'max'].entries()) {
      const limit = item.take(name);
      if (limit !== undefined) item.setInput(index + 1, item.scalar(name, item.dtype(0), limit.f));
    }
  },
};

/** TopK 10: k became an input. Largest first, as since opset 11 by default. */
const topK: Conversion = {
  since: 10,
  convert(item) {
    const k = attrInt(item.node, 'k', -1);
    if (k < 0) throw new Refusal('it has no k');
    item.take('k');
    item.setInput(1, item.ints('k', [k]));
  },
};

/** Dropout 12: the ratio became an input, the mask boolean. */
const dropout: Conversion = {
  since: 12,
  convert(item) {
    // In opset 10 and 11 the mask is boolean already.
    if (item.isRead(1) && item.opset < 10) throw new Refusal('its mask is used, whose type has changed');
    const ratio = item.take('ratio');
    if (ratio !== undefined) item.setInput(1, item.scalar('ratio', 1, ratio.f));
  },
};

function required(item: NodeToConvert, name: string): number[] {
  const values = attrInts(item.node, name, undefined);
  if (values === undefined) throw new Refusal(`it has no ${name}`);
  return values;
}

export const conversions: ConversionTable = {
  Squeeze: axesToInput,
  Unsqueeze: axesToInput,
  ReduceSum: axesToInput,
  Split: split,
  Slice: slice,
  Pad: pad,
  Clip: clip,
  TopK: topK,
  Dropout: dropout,
};
