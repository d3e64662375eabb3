import type { MagnitudeSettings } from '../magnitude-settings.ts';
import { byGlobalRatio } from './global.ts';
import type { Method } from './method.ts';
import { byNm } from './nm.ts';
import { byRatio } from './ratio.ts';
import { byThreshold } from './threshold.ts';

const METHODS: Readonly<Record<string, Method>> = {
  ratio: byRatio,
  global: byGlobalRatio,
  threshold: byThreshold,
  nm: byNm,
};

export function methodOf(settings: MagnitudeSettings): Method {
  return METHODS[settings.mode] ?? byRatio;
}
