import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { boundingBox, maskFromLabel } from '@radscore/image';
import { readVolume } from '@radscore/image/node';
import { expect, test } from 'vitest';
import { featureSettingsSchema } from '../../parameters/settings.js';
import { intensityRegion, regionGrid } from '../../region/make-region.js';
import { glcm } from '../glcm/glcm.js';
import { gldm } from '../gldm/gldm.js';
import { glrlm } from '../glrlm/glrlm.js';
import { glszm } from '../glszm/glszm.js';
import { ngtdm } from '../ngtdm/ngtdm.js';

interface ReferenceSet {
  readonly image: string;
  readonly mask: string;
  readonly label: number;
  readonly settings: Record<string, unknown>;
  readonly features: Record<string, number>;
}

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
const families = [glcm, glrlm, glszm, gldm, ngtdm];
const tolerance = { relative: 1e-6, absolute: 1e-9 };
/** Sets whose original image is the image as it is in the file: no resampling, normalisation or resegmentation before it. */
const untouched = /__(original|bincount32|asymmetric_glcm|distances|force2d)[a-z0-9_]*\.json$/;

const folders = [
  { sets: `${root}fixtures/pyradiomics/`, images: `${root}fixtures/` },
  { sets: `${root}fixtures/oracle/pyradiomics/`, images: `${root}../shared/data/pyradiomics/` },
];

for (const { sets, images } of folders) {
  for (const file of readdirSync(sets).filter((name) => untouched.test(name) && !name.includes('normalize'))) {
    const reference: ReferenceSet = JSON.parse(readFileSync(sets + file, 'utf8'));
    const paths = [reference.image, reference.mask].map((name) => images + name);
    const name = `PyRadiomics' texture of ${file.replace('.json', '')}`;
    if (!paths.every((path) => existsSync(path))) {
      test.skip(`${name} (the image is not in the repository and not beside it)`, () => {});
      continue;
    }
    test(name, async () => {
      const [volume, labels] = await Promise.all(paths.map((path) => readVolume(path)));
      const { settings } = reference;
      const mask = maskFromLabel(labels, reference.label);
      const distances = (settings.distances as number[] | undefined) ?? [1];
      const grid = regionGrid(mask, Math.max(...distances), boundingBox(mask));
      const discretisation =
        'binCount' in settings ? { binCount: settings.binCount as number } : { binWidth: settings.binWidth as number };
      const region = intensityRegion(grid, volume, discretisation).discretised();
      const featureSettings = featureSettingsSchema.parse(settings);
      const differing: unknown[] = [];
      let compared = 0;
      for (const family of families) {
        const current = family.features.filter(({ deprecated }) => deprecated === undefined);
        const wanted = new Set(current.map((feature) => feature.name));
        for (const { name: feature, value } of family.compute(region, featureSettings, wanted)) {
          const expected = reference.features[`original_${family.name}_${feature}`];
          compared++;
          const allowed = Math.max(tolerance.absolute, tolerance.relative * Math.abs(expected));
          if (value === null || !(Math.abs(value - expected) <= allowed)) {
            differing.push({ feature: `${family.name}_${feature}`, value, expected });
          }
        }
      }
      expect(differing).toEqual([]);
      expect(compared).toBe(75);
    });
  }
}
