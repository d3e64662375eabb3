import { attrInt, makeAttrInt, setAttr } from '../../model/attributes.ts';
import type { Conversion, ConversionTable } from './conversion.ts';

/**
 * Softmax, LogSoftmax, Hardmax 13: they normalise along one axis. Before, all axes from `axis` on were taken together:
 * where there are several, the input is flattened to a matrix and the result given its shape back.
 */
const alongOneAxis: Conversion = {
  since: 13,
  convert(item) {
    const { node } = item;
    const axis = attrInt(node, 'axis', 1);
    const rank = item.rank(0);
    if (axis === -1 || (rank !== undefined && axis === rank - 1)) {
      setAttr(node, makeAttrInt('axis', -1));
      return;
    }
    const [input, output] = [node.input[0]!, node.output[0]!];
    const shape = item.newName('shape');
    const flat = item.newName('flat');
    const result = item.newName('matrix');
    setAttr(node, makeAttrInt('axis', -1));
    node.input[0] = flat;
    node.output[0] = result;
    item.replacement = [
      item.make('Shape', [input], [shape]),
      item.make('Flatten', [input], [flat], [makeAttrInt('axis', axis)]),
      node,
      item.make('Reshape', [result, shape], [output]),
    ];
  },
};

export const conversions: ConversionTable = {
  Softmax: alongOneAxis,
  LogSoftmax: alongOneAxis,
  Hardmax: alongOneAxis,
};
