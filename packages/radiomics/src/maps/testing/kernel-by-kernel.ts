import { boundingBox, expandBox, type Mask, maskOfBox, type Triple, type Volume } from '@radscore/image';
import type { FeatureValue } from '../../families/family.js';
import { families } from '../../families/index.js';
import type { Settings } from '../../parameters/settings.js';
import type { Discretisation } from '../../preprocess/discretise.js';
import { intensityRegion, regionGrid } from '../../region/make-region.js';
import type { DiscretisedRegion, RegionGrid } from '../../region/region.js';

/** A value of a voxel by image index, NaN where the feature has none there. */
export type VoxelValues = ReadonlyMap<number, number>;

/**
 * The maps by the plainest way: for each voxel its own mask, made from the definition, and the families on the region of that
 * mask; the levels alone are those of the whole region. By `family_feature`.
 */
export function kernelByKernel(
  volume: Volume,
  mask: Mask,
  names: readonly string[],
  settings: Settings,
  how: { kernelRadius: number; maskedKernel: boolean; discretisation: Discretisation },
): Map<string, VoxelValues> {
  const asked = families.filter(({ name }) => names.includes(name));
  const { geometry } = mask;
  const [nx, ny, nz] = geometry.size;
  const inner = boundingBox(mask)!;
  const seen = how.maskedKernel ? mask : maskOfBox(expandBox(inner, how.kernelRadius, geometry), geometry);
  const whole = intensityRegion(regionGrid(seen), volume, how.discretisation).discretised();
  const levelAt = new Int32Array(nx * ny * nz);
  whole.grid.voxels.forEach((voxel) => {
    levelAt[imageIndex(voxel, whole.grid, geometry.size)] = whole.levels[voxel];
  });
  const flat = settings.force2D ? 2 - settings.force2Ddimension : -1;
  const found = new Map(
    asked.flatMap(({ name, features }) =>
      features.map((feature) => [`${name}_${feature.name}`, new Map<number, number>()] as const),
    ),
  );
  for (let z = 0, at = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      for (let x = 0; x < nx; x++, at++) {
        if (mask.data[at] === 0) continue;
        const centre = [x, y, z];
        const near = (place: number, axis: number) =>
          Math.abs(place - centre[axis]) <= (axis === flat ? 0 : how.kernelRadius);
        const data = new Uint8Array(nx * ny * nz);
        for (let k = 0, i = 0; k < nz; k++)
          for (let j = 0; j < ny; j++)
            for (let h = 0; h < nx; h++, i++) if (near(h, 0) && near(j, 1) && near(k, 2)) data[i] = seen.data[i];
        const kernel: Mask = { geometry, data };
        const grid = regionGrid(kernel, Math.max(...settings.distances));
        const levels = levelsOf(grid, levelAt, whole, geometry.size);
        for (const family of asked) {
          const wanted = new Set(family.features.map((feature) => feature.name));
          let values: FeatureValue[] = [];
          if (family.reads === 'levels') values = family.compute(levels, settings, wanted);
          if (family.reads === 'intensities') {
            const { values: grey } = intensityRegion(grid, volume, how.discretisation);
            values = family.compute({ grid, values: grey, discretised: () => levels }, settings, wanted);
          }
          for (const { name, value } of values) found.get(`${family.name}_${name}`)!.set(at, value ?? Number.NaN);
        }
      }
    }
  }
  return found;
}

function levelsOf(grid: RegionGrid, levelAt: Int32Array, whole: DiscretisedRegion, size: Triple): DiscretisedRegion {
  const levels = new Int32Array(grid.inside.length);
  const histogram = new Float64Array(whole.levelCount + 1);
  for (const voxel of grid.voxels) {
    levels[voxel] = levelAt[imageIndex(voxel, grid, size)];
    histogram[levels[voxel]]++;
  }
  return { grid, levels, levelCount: whole.levelCount, presentLevels: whole.presentLevels, histogram };
}

function imageIndex(voxel: number, { paddedSize, pad, lower }: RegionGrid, [nx, ny]: Triple): number {
  const row = Math.floor(voxel / paddedSize[0]);
  const x = (voxel % paddedSize[0]) - pad + lower[0];
  const y = (row % paddedSize[1]) - pad + lower[1];
  return x + nx * (y + ny * (Math.floor(row / paddedSize[1]) - pad + lower[2]));
}
