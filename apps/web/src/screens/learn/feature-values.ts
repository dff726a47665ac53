import type { Volume } from '@radscore/image';
import { useEffect, useState } from 'react';
import type { MeasuredRegion } from '../../engine/calls/measure-region.js';
import { useWork } from '../../parts/use-work.js';
import { tourEngine } from '../../state/tour.js';

/** A few features that the steps show, as PyRadiomics names them. */
export const shownFeatures = [
  'original_shape_MeshVolume',
  'original_shape_Maximum3DDiameter',
  'original_shape_Sphericity',
  'original_firstorder_Mean',
  'original_firstorder_Entropy',
  'original_glcm_Contrast',
  'original_glszm_ZoneEntropy',
] as const;

const parameters = { imageType: { Original: {} }, setting: { binWidth: 25 } };

/** The features of an outline, measured again when its voxels change; undefined until then, and where they cannot be measured. */
export function useFeatures(image: Volume, bits: Uint8Array | undefined) {
  const [region, setRegion] = useState<MeasuredRegion>();
  const { run, error } = useWork();
  useEffect(() => {
    if (bits === undefined) return;
    void run(async ({ signal }) => {
      const found = await tourEngine.ask('measureRegion', { image, bits, parameters });
      if (!signal.aborted) setRegion(found);
    });
  }, [image, bits, run]);
  return { region, error };
}

/** The value of a feature, if it was measured and is a number. */
export function numberIn(region: MeasuredRegion | undefined, name: string): number | undefined {
  const value = region?.values.find(([each]) => each === name)?.[1];
  return typeof value === 'number' ? value : undefined;
}

/** `Contrast` of `original_glcm_Contrast`, with its unit. */
export function labelOf(region: MeasuredRegion | undefined, name: string): string {
  const described = region?.features.find((each) => each.name === name);
  const family = described === undefined || /^(shape|firstorder)$/.test(described.family) ? '' : `${described.family} `;
  const unit = described?.unit ? `, ${described.unit}` : '';
  return `${family}${name.split('_').at(-1)}${unit}`;
}
