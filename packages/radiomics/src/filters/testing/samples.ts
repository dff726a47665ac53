import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readVolume } from '@radscore/host-node/files';
import { type Mask, maskFromLabel, type Volume } from '@radscore/image';
import { expect, test } from 'vitest';
import type { Filter, FilterContext } from '../filter.js';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
const data = `${root}../shared/data/`;

const images = {
  brain1: ['pyradiomics/brain1_image.nrrd', 'pyradiomics/brain1_label.nrrd'],
  breast1: ['pyradiomics/breast1_image.nrrd', 'pyradiomics/breast1_label.nrrd'],
  ibsi_ct: ['ibsi1_ct/image.nii.gz', 'ibsi1_ct/mask.nii.gz'],
} as const;

interface SampledImage {
  readonly dtype: string;
  readonly index_zyx: readonly (readonly number[])[];
  readonly value: readonly number[];
  readonly corner_index_zyx: readonly (readonly number[])[];
  readonly corner_value: readonly number[];
  readonly roi: { readonly mean: number; readonly sum_sq: number };
}

/** One way to run a filter of which PyRadiomics' voxels are known. */
export interface SampleSet {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly context?: Partial<FilterContext>;
  /** What follows the image's name in the sample file: `{"wavelet": "haar"}`. */
  readonly suffix?: string;
}

/** How near a voxel must come to PyRadiomics'. */
export interface Tolerance {
  /** Of the value. */
  readonly relative?: number;
  /** In the unit of the image. */
  readonly absolute?: number;
  /** False where PyRadiomics leaves voxels outside the region undefined. */
  readonly corners?: boolean;
}

export const noContext = { seed: 1, force2D: false, force2Ddimension: 0 } as const;

/** Defines one test per public image: the filter's voxels are those PyRadiomics computed. Skips where the images are absent. */
export function testVoxelsAgainstPyRadiomics(filter: Filter, set: SampleSet, tolerance: Tolerance): void {
  for (const [name, [image, mask]] of Object.entries(images)) {
    const title = `the voxels of ${name} are PyRadiomics' ${set.suffix ?? ''}`;
    if (!existsSync(data + image)) {
      test.skip(`${title} (skipped: ../shared/data/${image} is absent)`, () => {});
      continue;
    }
    test(title, async () => {
      const samples = readSamples(name);
      const volume = await readVolume(data + image);
      const label = await readVolume(data + mask);
      const region = maskFromLabel({ geometry: volume.geometry, data: label.data }, 1);
      compare(filter, set, volume, region, samples, 'region', tolerance);
      if (tolerance.corners !== false) {
        const everywhere = { geometry: volume.geometry, data: new Uint8Array(volume.data.length).fill(1) };
        compare(filter, set, volume, everywhere, samples, 'corners', tolerance);
      }
    });
  }
}

function compare(
  filter: Filter,
  set: SampleSet,
  volume: Volume,
  mask: Mask,
  samples: Record<string, SampledImage>,
  where: 'region' | 'corners',
  { relative = 0, absolute = 0 }: Tolerance,
): void {
  const context = { ...noContext, mask, ...set.context };
  let compared = 0;
  for (const { name, volume: made } of filter.apply(volume, filter.parameters.parse(set.parameters ?? {}), context)) {
    const sample = samples[[name, set.suffix].filter(Boolean).join(' ')];
    expect(sample, name).toBeDefined();
    expect(made.data.constructor.name.toLowerCase(), name).toContain(sample.dtype);
    const [voxels, values] =
      where === 'region' ? [sample.index_zyx, sample.value] : [sample.corner_index_zyx, sample.corner_value];
    const [nx, ny] = made.geometry.size;
    voxels.forEach(([z, y, x], i) => {
      const actual = made.data[x + nx * (y + ny * z)];
      const allowed = absolute + relative * Math.abs(values[i]);
      const difference = Math.abs(actual - values[i]);
      expect(difference, `${name} at (${x}, ${y}, ${z}): ${actual} for ${values[i]}`).toBeLessThanOrEqual(allowed);
    });
    if (where === 'region') expectStatistics(name, made, mask, sample, relative + 1e-12);
    compared++;
  }
  expect(compared).toBeGreaterThan(0);
}

/** Sums over all voxels of the region, so that no voxel between the samples can differ much. */
function expectStatistics(name: string, { data }: Volume, mask: Mask, { roi }: SampledImage, relative: number): void {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < data.length; i++) {
    if (mask.data[i] === 0) continue;
    count++;
    sum += data[i];
    squares += data[i] * data[i];
  }
  const rms = Math.sqrt(roi.sum_sq / count);
  expect(Math.abs(squares - roi.sum_sq), `${name}: sum of squares`).toBeLessThanOrEqual(4 * relative * roi.sum_sq);
  expect(Math.abs(sum / count - roi.mean), `${name}: mean`).toBeLessThanOrEqual(4 * relative * rms);
}

function readSamples(name: string): Record<string, SampledImage> {
  const file = `${root}fixtures/oracle/pyradiomics/${name}__filter_samples.json`;
  return JSON.parse(readFileSync(file, 'utf8')).images;
}
