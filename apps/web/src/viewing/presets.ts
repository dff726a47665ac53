import type { GreyWindow } from './slice-pixels.js';

export type PresetName = 'soft' | 'lung' | 'liver' | 'bone' | 'brain';

/** Windows for CT (HU), on the keys 1 to 5. */
export const presets: readonly (GreyWindow & { readonly name: PresetName })[] = [
  { name: 'soft', width: 400, level: 40 },
  { name: 'lung', width: 1500, level: -600 },
  { name: 'liver', width: 150, level: 90 },
  { name: 'bone', width: 2500, level: 480 },
  { name: 'brain', width: 80, level: 40 },
];

/** The preset that a window is, counted from 0; -1 for none. */
export const presetOf = ({ width, level }: GreyWindow): number =>
  presets.findIndex((each) => each.width === width && each.level === level);
