import { cbrt, cube, hypot, square } from '@radscore/elementary';
import type { RegionGrid, StandardRegion } from '../../region/region.js';
import { once } from '../../shared/steps.js';
import { defineFamily, type FeatureDefinition } from '../family.js';
import { type ConvexHull, convexHull } from '../mesh/convex-hull.js';
import { meshDiameters } from '../mesh/diameter.js';
import { ellipsoidArea, ellipsoidVolume, enclosingEllipsoid, type SemiAxes } from '../mesh/ellipsoid.js';
import { type BoxEdges, minimumBox } from '../mesh/enclosing-box.js';
import { type MeshMeasures, meshMeasures } from '../mesh/marching-cubes.js';
import { principalVariances } from '../mesh/principal-axes.js';
import { type SpatialAutocorrelation, spatialAutocorrelation } from './spatial-autocorrelation.js';

/** What the measures share; what takes long is computed when it is first asked for. */
interface Morphology {
  readonly region: StandardRegion;
  readonly mesh: MeshMeasures;
  readonly diameter: number;
  /** Longest first. */
  readonly semiAxes: SemiAxes;
  hull(): ConvexHull;
  box(): BoxEdges;
  enclosing(): SemiAxes;
  order(): SpatialAutocorrelation;
}

const feature = (
  name: string,
  ibsi: string,
  unit: string,
  summary: string,
  value: (morphology: Morphology) => number,
): FeatureDefinition<Morphology> => ({ name, ibsi, unit, summary, value });

const features: readonly FeatureDefinition<Morphology>[] = [
  feature('volume', 'RNU0', 'mm^3', 'Volume of the mesh.', ({ mesh }) => mesh.volume),
  feature('vol_approx', 'YEKZ', 'mm^3', 'Number of voxels times the volume of one.', ({ region: { morphology } }) =>
    morphology.spacing.reduce((volume, mm) => volume * mm, morphology.count),
  ),
  feature('area_mesh', 'C0JK', 'mm^2', 'Area of the mesh.', ({ mesh }) => mesh.surfaceArea),
  feature(
    'av',
    '2PR5',
    '1/mm',
    'Area of the mesh divided by its volume.',
    ({ mesh }) => mesh.surfaceArea / mesh.volume,
  ),
  feature(
    'comp_1',
    'SKGS',
    '1',
    'Compactness 1: V / (sqrt(pi) A^1.5).',
    ({ mesh }) => mesh.volume / (Math.sqrt(Math.PI) * mesh.surfaceArea * Math.sqrt(mesh.surfaceArea)),
  ),
  feature(
    'comp_2',
    'BQWJ',
    '1',
    'Compactness 2: 36 pi V^2 / A^3.',
    ({ mesh }) => (36 * Math.PI * square(mesh.volume)) / cube(mesh.surfaceArea),
  ),
  feature('sph_dispr', 'KRCK', '1', 'Spherical disproportion: A / (36 pi V^2)^(1/3).', ({ mesh }) =>
    disproportion(mesh),
  ),
  feature('sphericity', 'QCFX', '1', 'Sphericity: (36 pi V^2)^(1/3) / A.', ({ mesh }) => 1 / disproportion(mesh)),
  feature(
    'asphericity',
    '25C7',
    '1',
    'Asphericity: (A^3 / (36 pi V^2))^(1/3) - 1.',
    ({ mesh }) => disproportion(mesh) - 1,
  ),
  feature('com', 'KLMA', 'mm', 'From the centre of the region to the centre of mass of its grey values.', centreShift),
  feature('diam', 'L0JK', 'mm', 'Largest distance between vertices of the mesh.', ({ diameter }) => diameter),
  feature(
    'pca_maj_axis',
    'TDIC',
    'mm',
    'Longest axis of the ellipsoid with the covariance of the voxels.',
    ({ semiAxes }) => 2 * semiAxes[0],
  ),
  feature('pca_min_axis', 'P9VJ', 'mm', 'Second axis of that ellipsoid.', ({ semiAxes }) => 2 * semiAxes[1]),
  feature('pca_least_axis', '7J51', 'mm', 'Shortest axis of that ellipsoid.', ({ semiAxes }) => 2 * semiAxes[2]),
  feature(
    'pca_elongation',
    'Q3CK',
    '1',
    'Second axis divided by the longest.',
    ({ semiAxes }) => semiAxes[1] / semiAxes[0],
  ),
  feature(
    'pca_flatness',
    'N17B',
    '1',
    'Shortest axis divided by the longest.',
    ({ semiAxes }) => semiAxes[2] / semiAxes[0],
  ),
  feature(
    'vol_dens_aabb',
    'PBX1',
    '1',
    'Volume against that of the box along the axes.',
    ({ mesh, region }) => mesh.volume / boxVolume(edges(region.morphology)),
  ),
  feature(
    'area_dens_aabb',
    'R59B',
    '1',
    'Area against that of the box along the axes.',
    ({ mesh, region }) => mesh.surfaceArea / boxArea(edges(region.morphology)),
  ),
  feature(
    'vol_dens_ombb',
    'ZH1A',
    '1',
    'Volume against that of the smallest box.',
    ({ mesh, box }) => mesh.volume / boxVolume(box()),
  ),
  feature(
    'area_dens_ombb',
    'IQYR',
    '1',
    'Area against that of the smallest box.',
    ({ mesh, box }) => mesh.surfaceArea / boxArea(box()),
  ),
  feature(
    'vol_dens_aee',
    '6BDE',
    '1',
    'Volume against that of the ellipsoid of the axes.',
    ({ mesh, semiAxes }) => mesh.volume / ellipsoidVolume(semiAxes),
  ),
  feature(
    'area_dens_aee',
    'RDD2',
    '1',
    'Area against that of the ellipsoid of the axes.',
    ({ mesh, semiAxes }) => mesh.surfaceArea / ellipsoidArea(semiAxes),
  ),
  feature(
    'vol_dens_mvee',
    'SWZ1',
    '1',
    'Volume against that of the smallest enclosing ellipsoid.',
    ({ mesh, enclosing }) => mesh.volume / ellipsoidVolume(enclosing()),
  ),
  feature(
    'area_dens_mvee',
    'BRI8',
    '1',
    'Area against that of the smallest enclosing ellipsoid.',
    ({ mesh, enclosing }) => mesh.surfaceArea / ellipsoidArea(enclosing()),
  ),
  feature(
    'vol_dens_conv_hull',
    'R3ER',
    '1',
    'Volume against that of the convex hull.',
    ({ mesh, hull }) => mesh.volume / hull().volume,
  ),
  feature(
    'area_dens_conv_hull',
    '7T7F',
    '1',
    'Area against that of the convex hull.',
    ({ mesh, hull }) => mesh.surfaceArea / hull().area,
  ),
  feature(
    'integ_int',
    '99N0',
    'grey mm^3',
    'Mean grey value times the volume of the mesh.',
    ({ mesh, region: { intensities } }) =>
      (intensities.values.reduce((sum, x) => sum + x, 0) / intensities.values.length) * mesh.volume,
  ),
  feature('moran_i', 'N365', '1', "Moran's I, weighted by the inverse distance.", ({ order }) => order().moranI),
  feature('geary_c', 'NPT7', '1', "Geary's C, weighted by the inverse distance.", ({ order }) => order().gearyC),
];

/** Size, form and spatial order of a region; features carry IBSI's tags, as `morph_comp_1`. */
export const morphology = defineFamily<'region', Morphology>({
  name: 'morph',
  title: 'Morphology (IBSI)',
  source: 'IBSI 1, chapter 3.1 (HCUG)',
  reads: 'region',
  onRequest: true,
  settings: [],
  features,
  prepare: (region) => {
    const hull = once(() => convexHull(region.morphology));
    // IBSI's values are those of the covariance divided by N - 1; PyRadiomics divides by N.
    const { count } = region.morphology;
    const [least, minor, major] = principalVariances(region.morphology, [0, 1, 2]).map(
      (variance) => 2 * Math.sqrt((variance * count) / (count - 1)),
    );
    return {
      region,
      mesh: meshMeasures(region.morphology),
      diameter: meshDiameters(region.morphology).maximum(),
      semiAxes: [major, minor, least],
      hull,
      box: once(() => minimumBox(hull())),
      enclosing: once(() => enclosingEllipsoid(hull().corners)),
      order: once(() => spatialAutocorrelation(region.intensities)),
    };
  },
});

function disproportion({ volume, surfaceArea }: MeshMeasures): number {
  return surfaceArea / cbrt(36 * Math.PI * square(volume));
}

function centreShift({ region: { morphology, intensities } }: Morphology): number {
  const ofShape = centre(morphology, new Float64Array(morphology.count).fill(1));
  const ofMass = centre(intensities.grid, intensities.values);
  return hypot(...ofShape.map((x, axis) => x - ofMass[axis]));
}

/** The weighted centre of the voxels, mm from the first voxel of the image. */
function centre({ voxels, strides, spacing, pad, lower }: RegionGrid, weights: Float64Array): number[] {
  const sums = [0, 0, 0];
  let total = 0;
  voxels.forEach((voxel, n) => {
    sums[0] += weights[n] * (voxel % strides[1]);
    sums[1] += weights[n] * Math.floor((voxel % strides[2]) / strides[1]);
    sums[2] += weights[n] * Math.floor(voxel / strides[2]);
    total += weights[n];
  });
  return sums.map((sum, axis) => (sum / total - pad + lower[axis]) * spacing[axis]);
}

function edges({ size, spacing }: RegionGrid): BoxEdges {
  return [size[0] * spacing[0], size[1] * spacing[1], size[2] * spacing[2]];
}

const boxVolume = ([a, b, c]: BoxEdges): number => a * b * c;
const boxArea = ([a, b, c]: BoxEdges): number => 2 * (a * b + b * c + c * a);
