import { interpolators } from '@radscore/image';
import * as z from 'zod/mini';
import { aggregations } from './aggregations.js';
import { countUpTo, parameterLimits } from './limits.js';
import { parameter } from './parameter.js';

/** The settings that families of features read, with PyRadiomics' names and defaults. */
export const featureSettingsSchema = z.object({
  distances: parameter(
    z.array(countUpTo('distances')).check(z.minLength(1), z.maxLength(parameterLimits.distances)),
    [1],
    'Chebyshev distances, in voxels, of the neighbours of GLCM, GLDM and NGTDM.',
  ),
  force2D: parameter(z.boolean(), false, 'Compute texture slice by slice.'),
  force2Ddimension: parameter(
    z.union([z.literal(0), z.literal(1), z.literal(2)]),
    0,
    'The axis taken out by force2D: 0 = z, 1 = y, 2 = x.',
  ),
  symmetricalGLCM: parameter(z.boolean(), true, 'Count each pair of GLCM in both directions.'),
  weightingNorm: parameter(
    z.nullable(z.enum(['manhattan', 'euclidean', 'infinity', 'no_weighting'])),
    null,
    'Sum the matrices of the directions of GLCM and GLRLM weighted by this norm instead of averaging their features.',
  ),
  gldm_a: parameter(z.number().check(z.minimum(0)), 0, 'GLDM: largest difference of grey levels of dependent voxels.'),
  voxelArrayShift: parameter(
    z.number(),
    0,
    'First order: added to the grey values in Energy, TotalEnergy and RootMeanSquared.',
  ),
  aggregations: parameter(
    z.nullable(z.array(z.enum(aggregations)).check(z.minLength(1))),
    null,
    "The aggregations of IBSI's texture families that are computed where no feature is named; null for all six.",
  ),
  ivhBinWidth: parameter(
    z.nullable(z.number().check(z.positive())),
    null,
    'Width of a bin of the intensity-volume histogram, in the unit of the image; null for whole numbers.',
  ),
  ivhBinCount: parameter(
    z.nullable(countUpTo('ivhBinCount')),
    null,
    'Number of bins of the intensity-volume histogram; takes precedence over ivhBinWidth.',
  ),
});

export type FeatureSettings = z.infer<typeof featureSettingsSchema>;

/** 0 keeps an axis. */
const spacing = z.number().check(
  z.minimum(0),
  z.refine((mm) => mm === 0 || mm >= parameterLimits.spacing, `the limit is ${parameterLimits.spacing} mm`),
);

/** All settings but the filters' own, with PyRadiomics' names and defaults. */
export const settingsSchema = z.object({
  ...featureSettingsSchema.shape,
  label: parameter(z.int().check(z.positive()), 1, 'The label of the region in the mask.'),
  label_channel: parameter(
    z.int().check(z.minimum(0)),
    0,
    'The component of a mask with several, that holds the label.',
  ),
  additionalInfo: parameter(z.boolean(), true, 'Add the diagnostics_ columns to the result.'),
  minimumROIDimensions: parameter(
    z.int().check(z.minimum(1), z.maximum(3)),
    2,
    'Number of axes along which the region must extend over more than one voxel.',
  ),
  minimumROISize: parameter(
    z.nullable(z.int().check(z.positive())),
    null,
    'The region must have more voxels than this.',
  ),
  geometryTolerance: parameter(
    z.nullable(z.number().check(z.positive())),
    null,
    'Largest difference between the grids of image and mask, in voxels; 1e-6 unless given.',
  ),
  correctMask: parameter(
    z.boolean(),
    false,
    'Resample a mask on another grid than the image by nearest neighbour, instead of stopping.',
  ),
  normalize: parameter(z.boolean(), false, 'Bring the whole image to mean 0 and one standard deviation.'),
  normalizeScale: parameter(z.number().check(z.positive()), 1, 'Standard deviation of the normalised image.'),
  removeOutliers: parameter(
    z.nullable(z.number().check(z.positive())),
    null,
    'Clamp the normalised image at this many standard deviations.',
  ),
  resampledPixelSpacing: parameter(
    z.nullable(z.tuple([spacing, spacing, spacing])),
    null,
    'Voxel spacing to resample to along x, y, z, mm; 0 keeps an axis.',
  ),
  interpolator: parameter(
    z.nullable(z.union([z.enum(interpolators.map(({ name }) => name)), z.int().check(z.minimum(1), z.maximum(10))])),
    'sitkBSpline',
    'Interpolation of the image, by the name or number of SimpleITK; null switches resampling off.',
  ),
  padDistance: parameter(
    z.int().check(z.minimum(0), z.maximum(parameterLimits.padDistance, `the limit is ${parameterLimits.padDistance}`)),
    5,
    'Voxels kept around the region when resampling or cropping, for filters that read beyond it.',
  ),
  preCrop: parameter(
    z.boolean(),
    false,
    'Crop the image to the region and padDistance before filtering; changes filters that see the whole image.',
  ),
  binWidth: parameter(z.number().check(z.positive()), 25, 'Width of a bin of grey values, in the unit of the image.'),
  binCount: parameter(
    z.nullable(countUpTo('binCount')),
    null,
    'Number of bins over the range of the region; takes precedence over binWidth.',
  ),
  resegmentRange: parameter(
    z.nullable(z.array(z.number()).check(z.minLength(1), z.maxLength(2))),
    null,
    'Keep only voxels of the region with grey values in this range; one number is a lower limit.',
  ),
  resegmentMode: parameter(
    z.enum(['absolute', 'relative', 'sigma']),
    'absolute',
    'Unit of resegmentRange: grey values, shares of the maximum, or standard deviations from the mean.',
  ),
  resegmentSigma: parameter(
    z.nullable(z.number().check(z.positive())),
    null,
    'Keep only voxels within this many standard deviations of the mean of the region; with resegmentRange those that both keep.',
  ),
  convention: parameter(
    z.enum(['pyradiomics', 'ibsi']),
    'pyradiomics',
    'Whose steps are taken where PyRadiomics and the IBSI differ; the next three settings change single steps.',
  ),
  binAlignment: parameter(
    z.nullable(z.enum(['zero', 'minimum', 'range'])),
    null,
    'Where bins of a fixed width begin: at a multiple of the width, at the minimum of the region, or at the lower end of resegmentRange (the minimum without one).',
  ),
  resamplingGrid: parameter(
    z.nullable(z.enum(['pyradiomics', 'ibsi'])),
    null,
    'Resample with corners aligned and the mask by nearest neighbour, or with centres aligned and the mask linearly, kept where half inside.',
  ),
  roundIntensities: parameter(z.nullable(z.boolean()), null, 'Round resampled grey values to whole numbers.'),
  resegmentShape: parameter(z.boolean(), false, 'Compute shape from the resegmented region too.'),
  seed: parameter(z.int().check(z.minimum(0)), 0, 'Seed of the filters that add noise.'),
});

export type Settings = z.infer<typeof settingsSchema>;

/** PyRadiomics' settings for maps of voxels: features of regions do not depend on them. */
export const voxelSettingsSchema = z.object({
  kernelRadius: parameter(z.int().check(z.positive()), 1, 'Radius of the neighbourhood of a voxel.'),
  maskedKernel: parameter(z.boolean(), true, 'Look only at neighbours inside the region.'),
  initValue: parameter(z.union([z.number(), z.nan(), z.literal('nan')]), 0, 'Value of voxels outside the region.'),
  voxelBatch: parameter(
    z.nullable(z.int().check(z.positive())),
    null,
    'Number of voxels computed at once; the values do not depend on it.',
  ),
});

export type VoxelSettings = z.infer<typeof voxelSettingsSchema>;
