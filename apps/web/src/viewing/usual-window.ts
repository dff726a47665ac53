import type { Volume } from '@radscore/image';
import { presets } from './presets.js';
import type { GreyWindow } from './slice-pixels.js';

const sampled = 20_000;

/** The window to begin with: soft tissue for CT, from the 1st to the 99th percentile for everything else. */
export function usualWindow({ data, unit }: Volume & { readonly unit?: string }): GreyWindow {
  const step = Math.max(1, Math.floor(data.length / sampled));
  const values = Float64Array.from({ length: Math.ceil(data.length / step) }, (_, i) => data[i * step])
    .filter(Number.isFinite)
    .sort();
  const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? 0;
  // Air and bone both: a CT, also where the format has no unit (NIfTI).
  if (unit === 'HU' || (unit === undefined && at(0.01) <= -900 && at(0.99) > 100)) {
    const { width, level } = presets[0];
    return { width, level };
  }
  const [low, high] = [at(0.01), at(0.99)];
  return { width: Math.max(high - low, 1e-6), level: (low + high) / 2 };
}
