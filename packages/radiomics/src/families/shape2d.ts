import { radiomicsError } from '../errors.js';

import type { RegionGrid } from '../region/region.js';
import { defineFamily, type FeatureDefinition } from './family.js';
import { meshDiameters } from './mesh/diameter.js';
import { axes, type OutlineMeasures, outlineMeasures } from './mesh/marching-squares.js';
import { principalVariances } from './mesh/principal-axes.js';

interface Shape2D {
  readonly grid: RegionGrid;
  /** The axis across the slice. */
  readonly across: number;
  readonly outline: OutlineMeasures;
  /** Variances along the principal axes, lesser first, mm^2. */
  readonly variances: readonly number[];
}

const features: readonly FeatureDefinition<Shape2D>[] = [
  {
    name: 'Elongation',
    summary: 'Square root of the ratio of the lesser to the larger principal variance; 1 is round, 0 a line.',
    unit: '1',
    value: ({ variances }) => Math.sqrt(variances[0] / variances[1]),
  },
  {
    name: 'MajorAxisLength',
    summary: 'Longer axis of the ellipse with the covariance of the pixel centres.',
    unit: 'mm',
    value: ({ variances }) => 4 * Math.sqrt(variances[1]),
  },
  {
    name: 'MaximumDiameter',
    summary: 'Largest distance between vertices of the outline.',
    unit: 'mm',
    value: ({ grid, across }) => meshDiameters(grid).inPlane(across),
  },
  {
    name: 'MeshSurface',
    summary: 'Area inside the outline.',
    unit: 'mm^2',
    value: ({ outline }) => outline.area,
  },
  {
    name: 'MinorAxisLength',
    summary: 'Shorter axis of the ellipse with the covariance of the pixel centres.',
    unit: 'mm',
    value: ({ variances }) => 4 * Math.sqrt(variances[0]),
  },
  {
    name: 'Perimeter',
    summary: 'Length of the outline.',
    unit: 'mm',
    value: ({ outline }) => outline.perimeter,
  },
  {
    name: 'PerimeterSurfaceRatio',
    summary: 'Perimeter divided by the area inside.',
    unit: '1/mm',
    value: ({ outline }) => outline.perimeter / outline.area,
  },
  {
    name: 'PixelSurface',
    summary: 'Number of pixels times the area of one.',
    unit: 'mm^2',
    value: ({ grid, across }) => {
      const [u, v] = axes(across);
      return grid.count * grid.spacing[u] * grid.spacing[v];
    },
  },
  {
    name: 'SphericalDisproportion',
    summary: 'Perimeter against that of the disc of the same area.',
    unit: '1',
    deprecated: 'The inverse of Sphericity.',
    value: ({ outline }) => outline.perimeter / (2 * Math.sqrt(Math.PI * outline.area)),
  },
  {
    name: 'Sphericity',
    summary: 'Perimeter of the disc of the same area against that of the region.',
    unit: '1',
    value: ({ outline }) => (2 * Math.sqrt(Math.PI * outline.area)) / outline.perimeter,
  },
];

/** Size and form of a region in one slice. Needs `force2D` and a region one voxel thick along `force2Ddimension`. */
export const shape2D = defineFamily<'mask', Shape2D>({
  name: 'shape2D',
  title: 'Shape (2D)',
  source: 'PyRadiomics shape2D',
  reads: 'mask',
  settings: ['force2D', 'force2Ddimension'],
  features,
  prepare(grid, { force2D, force2Ddimension }) {
    const across = 2 - force2Ddimension;
    if (!force2D || grid.size[across] !== 1) {
      throw radiomicsError('RAD-SHAPE2D-NOT-FLAT', {
        slices: grid.size[across],
        axis: 'xyz'[across],
        force2D: `${force2D}`,
      });
    }
    return { grid, across, outline: outlineMeasures(grid, across), variances: principalVariances(grid, axes(across)) };
  },
});
