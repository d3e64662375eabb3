import type { ChannelRules } from '../operation.ts';
import * as conv from './conv.ts';
import * as cut from './cut.ts';
import * as elementwise from './elementwise.ts';
import * as matmul from './matmul.ts';
import * as move from './move.ts';
import * as norm from './norm.ts';
import * as others from './others.ts';
import * as pool from './pool.ts';
import * as reduce from './reduce.ts';

/** All operators whose channels can be followed, by family. */
export const rules: ChannelRules = {
  ...conv.rules,
  ...cut.rules,
  ...elementwise.rules,
  ...matmul.rules,
  ...move.rules,
  ...norm.rules,
  ...others.rules,
  ...pool.rules,
  ...reduce.rules,
};
