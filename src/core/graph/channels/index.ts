export { coupleChannels, coupleWith, constantBehind, type Coupling } from './coupling.ts';
export {
  channelCount,
  channelCountOfLayers,
  findGroups,
  keptCount,
  keptPositions,
  type ChannelGroup,
  type Removal,
  type Unit,
} from './groups.ts';
export type { Axis, Operand } from './operand.ts';
export type { Layer, Sum } from './operation.ts';
