import { attrFloats, attrString, makeAttrString, setAttr } from '../../model/attributes.ts';
import { Refusal, type Conversion, type ConversionTable, type NodeToConvert } from './conversion.ts';

/** Where the older operators take a pixel from: x_original = x_resized / scale, rounded down for `nearest`. */
function keepOldCoordinates({ node }: NodeToConvert): void {
  setAttr(node, makeAttrString('coordinate_transformation_mode', 'asymmetric'));
  setAttr(node, makeAttrString('nearest_mode', 'floor'));
  if (attrString(node, 'mode', 'nearest') === 'bilinear') setAttr(node, makeAttrString('mode', 'linear'));
}

/** Upsample (until 9) became Resize; its scales were an attribute until 8. */
const upsample: Conversion = {
  since: 10,
  convert(item) {
    const { node } = item;
    const scales = attrFloats(node, 'scales', undefined);
    if (scales === undefined && node.input[1] === undefined) throw new Refusal('it has no scales');
    const name = scales === undefined ? node.input[1]! : item.floats('scales', scales);
    item.take('scales');
    node.opType = 'Resize';
    node.input = [node.input[0]!, '', name];
    keepOldCoordinates(item);
  },
};

/**
 * Resize 11: a region of interest before the scales, and a choice of coordinates. Which pixel is nearest, opset 10 left
 * open: ONNX Runtime rounds down where a picture grows and up where it shrinks.
 */
const resize: Conversion = {
  since: 11,
  async convert(item) {
    const { node } = item;
    const scales = await item.floatsOf(1);
    node.input = [node.input[0]!, '', node.input[1]!];
    keepOldCoordinates(item);
    if (attrString(node, 'mode', 'nearest') !== 'nearest') return;
    if (scales === undefined) throw new Refusal('its scales are computed');
    if (scales.every(scale => scale >= 1)) return;
    if (scales.some(scale => scale > 1))
      throw new Refusal('it grows along one axis and shrinks along another');
    setAttr(node, makeAttrString('nearest_mode', 'ceil'));
  },
};

export const conversions: ConversionTable = { Upsample: upsample, Resize: resize };
