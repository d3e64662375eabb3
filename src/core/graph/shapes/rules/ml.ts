import type { Dim } from '../../../../protocol/summary.ts';
import { DTYPE } from '../../../model/dtypes.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import { concatShape } from './concat-split.ts';
import { sequence, tensor, UNKNOWN } from '../value.ts';

/** Classical machine learning (`ai.onnx.ml`): tables of [rows, features]. */

const float: Rule = n => [tensor(DTYPE.float32, n.shape(0))];
const likeFirst: Rule = n => [tensor(n.dtype(0), n.shape(0))];

/** A vector is one row. */
function rowsOf(n: NodeContext): Dim {
  const x = n.shape(0);
  return x?.length === 1 ? 1 : (x?.[0] ?? null);
}

/** Labels [rows] and scores [rows, classes]. */
const classifier =
  (...attributes: string[]): Rule =>
  n => {
    const [strings, ints] = [
      attributes.find(one => n.strings(one)?.length),
      attributes.find(one => n.ints(one)?.length),
    ];
    const classes: Dim =
      (strings ? n.strings(strings)?.length : ints ? n.ints(ints)?.length : undefined) ?? null;
    const rows = rowsOf(n);
    return [tensor(strings ? DTYPE.string : DTYPE.int64, [rows]), tensor(DTYPE.float32, [rows, classes])];
  };

const regressor: Rule = n => [tensor(DTYPE.float32, [rowsOf(n), n.int('n_targets') ?? n.int('targets', 1)])];

const labelEncoder: Rule = n => {
  const kinds: readonly [string, number][] = [
    ['values_strings', DTYPE.string],
    ['values_int64s', DTYPE.int64],
    ['values_floats', DTYPE.float32],
  ];
  const found = kinds.find(([name]) => n.attribute(name))?.[1];
  // Version 1 knows one list of classes and maps strings to their positions or back.
  const old = n.dtype(0) === DTYPE.string ? DTYPE.int64 : DTYPE.string;
  return [tensor(found ?? n.tensor('values_tensor')?.dataType ?? old, n.shape(0))];
};

const oneHot: Rule = n => {
  const classes = n.ints('cats_int64s')?.length ?? n.strings('cats_strings')?.length ?? null;
  const x = n.shape(0);
  return [tensor(DTYPE.float32, x && [...x, classes])];
};

const featureVectorizer: Rule = n => {
  const shapes = n.node.input
    .map((_, i) => n.shape(i))
    .map(shape => (shape?.length === 1 ? [1, shape[0]!] : shape));
  return [tensor(DTYPE.float32, concatShape(n, shapes, 1))];
};

const P = 'ai.onnx.ml:';

export const rules: RuleTable = {
  [`${P}Normalizer`]: float,
  [`${P}Scaler`]: float,
  [`${P}Binarizer`]: likeFirst,
  [`${P}Imputer`]: likeFirst,
  [`${P}LabelEncoder`]: labelEncoder,
  [`${P}CategoryMapper`]: n => [tensor(n.dtype(0) === DTYPE.string ? DTYPE.int64 : DTYPE.string, n.shape(0))],
  [`${P}OneHotEncoder`]: oneHot,
  [`${P}FeatureVectorizer`]: featureVectorizer,
  [`${P}ArrayFeatureExtractor`]: n => {
    const x = n.shape(0);
    const chosen = n.shape(1)?.at(-1) ?? null;
    return [tensor(n.dtype(0), x && [...(x.length === 1 ? [1] : x.slice(0, -1)), chosen])];
  },
  [`${P}LinearClassifier`]: classifier('classlabels_strings', 'classlabels_ints'),
  [`${P}SVMClassifier`]: classifier('classlabels_strings', 'classlabels_ints'),
  [`${P}TreeEnsembleClassifier`]: classifier('classlabels_strings', 'classlabels_int64s'),
  [`${P}LinearRegressor`]: regressor,
  [`${P}SVMRegressor`]: regressor,
  [`${P}TreeEnsembleRegressor`]: regressor,
  [`${P}TreeEnsemble`]: n => [tensor(n.dtype(0), [rowsOf(n), n.int('n_targets') ?? null])],
  [`${P}ZipMap`]: () => [sequence(UNKNOWN)],
  [`${P}CastMap`]: () => [tensor(DTYPE.float32, [1, null])],
  [`${P}DictVectorizer`]: n => {
    const words = n.strings('string_vocabulary')?.length ?? n.ints('int64_vocabulary')?.length ?? null;
    return [tensor(0, [1, words])];
  },
};
