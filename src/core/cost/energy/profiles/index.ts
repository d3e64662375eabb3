import { parseProfile } from '../parse-profile.ts';
import type { HardwareProfile } from '../profile.ts';
import datacenter from './datacenter-7nm-bf16.json';
import eyerissSparse from './eyeriss-sparse-65nm-16b.json';
import eyeriss from './eyeriss-v1-65nm-16b.json';
import generic from './generic-45nm-fp32.json';
import mobile from './mobile-npu-7nm-int8.json';

/** Every built-in profile, the default one first. A new one is a file and a line here. */
export const profiles: readonly HardwareProfile[] = [eyeriss, eyerissSparse, generic, mobile, datacenter].map(
  profile => parseProfile(profile, profile.id),
);
