import { attrInt } from '../../model/attributes.ts';
import { Refusal, type Conversion, type ConversionTable } from './conversion.ts';

/** BatchNormalization 9: always by channel. */
const batchNormalization: Conversion = {
  since: 9,
  convert(item) {
    if (attrInt(item.node, 'spatial', 1) !== 1)
      throw new Refusal('it normalises every pixel by itself (spatial = 0)');
    item.take('spatial');
  },
};

/** Scatter got its present name in opset 11. */
const scatter: Conversion = {
  since: 11,
  convert({ node }) {
    node.opType = 'ScatterElements';
  },
};

/** Scan 9: without the batch axis, which no other operator can stand in for. */
const scan: Conversion = {
  since: 9,
  convert() {
    throw new Refusal('Scan of opset 8 works on batches');
  },
};

export const conversions: ConversionTable = {
  BatchNormalization: batchNormalization,
  Scatter: scatter,
  Scan: scan,
};
