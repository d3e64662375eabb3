import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { compress } from './compress.ts';
import { energy } from './energy.ts';
import { evaluate } from './evaluate.ts';
import { inspect } from './inspect.ts';
import { pack } from './pack.ts';
import { passes } from './passes.ts';
import { runs } from './runs.ts';
import { sensitivity } from './sensitivity.ts';
import { train } from './train.ts';
import { unpack } from './unpack.ts';

/** Every command, in the order of the help. A new one is a new file and a line here. */
export const commands: readonly Command[] = [
  inspect,
  sensitivity,
  energy,
  compress,
  evaluate,
  train,
  compare,
  runs,
  pack,
  unpack,
  passes,
];
