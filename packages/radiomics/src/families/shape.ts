import { cbrt, square, wholePower } from '@radscore/elementary';
import type { RegionGrid } from '../region/region.js';
import { once } from '../shared/steps.js';
import { defineFamily, type FeatureDefinition } from './family.js';
import { type MeshDiameters, meshDiameters } from './mesh/diameter.js';
import { type MeshMeasures, meshMeasures } from './mesh/marching-cubes.js';
import { principalVariances } from './mesh/principal-axes.js';

interface Shape {
  readonly grid: RegionGrid;
  readonly mesh: () => MeshMeasures;
  readonly diameters: MeshDiameters;
  /** Variances along the principal axes, least first, mm^2. */
  readonly variances: () => readonly number[];
}

const redundant = 'A function of Sphericity alone.';

const features: readonly FeatureDefinition<Shape>[] = [
  {
    name: 'Compactness1',
    summary: 'Volume against the surface area, V / (sqrt(pi) A^1.5); 1 / (6 pi) for a ball.',
    ibsi: 'SKGS',
    unit: '1',
    deprecated: redundant,
    value: ({ mesh }) => mesh().volume / (mesh().surfaceArea * Math.sqrt(Math.PI * mesh().surfaceArea)),
  },
  {
    name: 'Compactness2',
    summary: 'Volume against the surface area, 36 pi V^2 / A^3; 1 for a ball.',
    ibsi: 'BQWJ',
    unit: '1',
    deprecated: redundant,
    value: ({ mesh }) => (36 * Math.PI * square(mesh().volume)) / wholePower(mesh().surfaceArea, 3),
  },
  {
    name: 'Elongation',
    summary: 'Square root of the ratio of the second to the largest principal variance; 1 is round, 0 a line.',
    ibsi: 'Q3CK',
    unit: '1',
    value: ({ variances }) => Math.sqrt(variances()[1] / variances()[2]),
  },
  {
    name: 'Flatness',
    summary: 'Square root of the ratio of the least to the largest principal variance; 1 is round, 0 flat.',
    ibsi: 'N17B',
    unit: '1',
    value: ({ variances }) => Math.sqrt(variances()[0] / variances()[2]),
  },
  {
    name: 'LeastAxisLength',
    summary: 'Shortest axis of the ellipsoid with the covariance of the voxel centres.',
    ibsi: '7J51',
    unit: 'mm',
    value: ({ variances }) => 4 * Math.sqrt(variances()[0]),
  },
  {
    name: 'MajorAxisLength',
    summary: 'Longest axis of the ellipsoid with the covariance of the voxel centres.',
    ibsi: 'TDIC',
    unit: 'mm',
    value: ({ variances }) => 4 * Math.sqrt(variances()[2]),
  },
  {
    name: 'Maximum2DDiameterColumn',
    summary: 'Largest distance between mesh vertices of one plane across y (coronal).',
    unit: 'mm',
    value: ({ diameters }) => diameters.inPlane(1),
  },
  {
    name: 'Maximum2DDiameterRow',
    summary: 'Largest distance between mesh vertices of one plane across x (sagittal).',
    unit: 'mm',
    value: ({ diameters }) => diameters.inPlane(0),
  },
  {
    name: 'Maximum2DDiameterSlice',
    summary: 'Largest distance between mesh vertices of one plane across z (axial).',
    unit: 'mm',
    value: ({ diameters }) => diameters.inPlane(2),
  },
  {
    name: 'Maximum3DDiameter',
    summary: 'Largest distance between mesh vertices.',
    ibsi: 'L0JK',
    unit: 'mm',
    value: ({ diameters }) => diameters.maximum(),
  },
  {
    name: 'MeshVolume',
    summary: 'Volume enclosed by the surface mesh.',
    ibsi: 'RNU0',
    unit: 'mm^3',
    value: ({ mesh }) => mesh().volume,
  },
  {
    name: 'MinorAxisLength',
    summary: 'Second axis of the ellipsoid with the covariance of the voxel centres.',
    ibsi: 'P9VJ',
    unit: 'mm',
    value: ({ variances }) => 4 * Math.sqrt(variances()[1]),
  },
  {
    name: 'SphericalDisproportion',
    summary: 'Surface area against that of the ball of the same volume, A / (36 pi V^2)^(1/3).',
    ibsi: 'KRCK',
    unit: '1',
    deprecated: redundant,
    value: ({ mesh }) => mesh().surfaceArea / cbrt(36 * Math.PI * square(mesh().volume)),
  },
  {
    name: 'Sphericity',
    summary: 'Surface area of the ball of the same volume against that of the region, (36 pi V^2)^(1/3) / A.',
    ibsi: 'QCFX',
    unit: '1',
    value: ({ mesh }) => cbrt(36 * Math.PI * square(mesh().volume)) / mesh().surfaceArea,
  },
  {
    name: 'SurfaceArea',
    summary: 'Area of the surface mesh.',
    ibsi: 'C0JK',
    unit: 'mm^2',
    value: ({ mesh }) => mesh().surfaceArea,
  },
  {
    name: 'SurfaceVolumeRatio',
    summary: 'Surface area divided by mesh volume.',
    ibsi: '2PR5',
    unit: '1/mm',
    value: ({ mesh }) => mesh().surfaceArea / mesh().volume,
  },
  {
    name: 'VoxelVolume',
    summary: 'Number of voxels times the volume of one.',
    ibsi: 'YEKZ',
    unit: 'mm^3',
    value: ({ grid: { count, spacing } }) => count * spacing[0] * spacing[1] * spacing[2],
  },
];

/** Size and form of the region in 3D, from its mask alone. */
export const shape = defineFamily<'mask', Shape>({
  name: 'shape',
  title: 'Shape (3D)',
  source: 'IBSI 3.1 (morphological features); PyRadiomics shape',
  reads: 'mask',
  settings: [],
  features,
  prepare: (grid) => ({
    grid,
    mesh: once(() => meshMeasures(grid)),
    diameters: meshDiameters(grid),
    variances: once(() => principalVariances(grid, [0, 1, 2])),
  }),
});
