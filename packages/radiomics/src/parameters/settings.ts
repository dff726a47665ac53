import { interpolators } from '@radscore/image';
import * as z from 'zod';
import { aggregations } from './aggregations.js';
import { countUpTo, parameterLimits } from './limits.js';

/** The settings that families of features read, with PyRadiomics' names and defaults. */
export const featureSettingsSchema = z.object({
  distances: z
    .array(countUpTo('distances'))
    .min(1)
    .max(parameterLimits.distances)
    .default([1])
    .describe('Chebyshev distances, in voxels, of the neighbours of GLCM, GLDM and NGTDM.'),
  force2D: z.boolean().default(false).describe('Compute texture slice by slice.'),
  force2Ddimension: z
    .union([z.literal(0), z.literal(1), z.literal(2)])
    .default(0)
    .describe('The axis taken out by force2D: 0 = z, 1 = y, 2 = x.'),
  symmetricalGLCM: z.boolean().default(true).describe('Count each pair of GLCM in both directions.'),
  weightingNorm: z
    .enum(['manhattan', 'euclidean', 'infinity', 'no_weighting'])
    .nullable()
    .default(null)
    .describe(
      'Sum the matrices of the directions of GLCM and GLRLM weighted by this norm instead of averaging their features.',
    ),
  gldm_a: z.number().min(0).default(0).describe('GLDM: largest difference of grey levels of dependent voxels.'),
  voxelArrayShift: z
    .number()
    .default(0)
    .describe('First order: added to the grey values in Energy, TotalEnergy and RootMeanSquared.'),
  aggregations: z
    .array(z.enum(aggregations))
    .min(1)
    .nullable()
    .default(null)
    .describe(
      "The aggregations of IBSI's texture families that are computed where no feature is named; null for all six.",
    ),
  ivhBinWidth: z
    .number()
    .positive()
    .nullable()
    .default(null)
    .describe('Width of a bin of the intensity-volume histogram, in the unit of the image; null for whole numbers.'),
  ivhBinCount: countUpTo('ivhBinCount')
    .nullable()
    .default(null)
    .describe('Number of bins of the intensity-volume histogram; takes precedence over ivhBinWidth.'),
});

export type FeatureSettings = z.infer<typeof featureSettingsSchema>;

/** 0 keeps an axis. */
const spacing = z
  .number()
  .min(0)
  .refine((mm) => mm === 0 || mm >= parameterLimits.spacing, `the limit is ${parameterLimits.spacing} mm`);

/** All settings but the filters' own, with PyRadiomics' names and defaults. */
export const settingsSchema = z.object({
  ...featureSettingsSchema.shape,
  label: z.int().positive().default(1).describe('The label of the region in the mask.'),
  label_channel: z.int().min(0).default(0).describe('The component of a mask with several, that holds the label.'),
  additionalInfo: z.boolean().default(true).describe('Add the diagnostics_ columns to the result.'),
  minimumROIDimensions: z
    .int()
    .min(1)
    .max(3)
    .default(2)
    .describe('Number of axes along which the region must extend over more than one voxel.'),
  minimumROISize: z.int().positive().nullable().default(null).describe('The region must have more voxels than this.'),
  geometryTolerance: z
    .number()
    .positive()
    .nullable()
    .default(null)
    .describe('Largest difference between the grids of image and mask, in voxels; 1e-6 unless given.'),
  correctMask: z
    .boolean()
    .default(false)
    .describe('Resample a mask on another grid than the image by nearest neighbour, instead of stopping.'),
  normalize: z.boolean().default(false).describe('Bring the whole image to mean 0 and one standard deviation.'),
  normalizeScale: z.number().positive().default(1).describe('Standard deviation of the normalised image.'),
  removeOutliers: z
    .number()
    .positive()
    .nullable()
    .default(null)
    .describe('Clamp the normalised image at this many standard deviations.'),
  resampledPixelSpacing: z
    .tuple([spacing, spacing, spacing])
    .nullable()
    .default(null)
    .describe('Voxel spacing to resample to along x, y, z, mm; 0 keeps an axis.'),
  interpolator: z
    .union([z.enum(interpolators.map(({ name }) => name)), z.int().min(1).max(10)])
    .nullable()
    .default('sitkBSpline')
    .describe('Interpolation of the image, by the name or number of SimpleITK; null switches resampling off.'),
  padDistance: z
    .int()
    .min(0)
    .max(parameterLimits.padDistance, `the limit is ${parameterLimits.padDistance}`)
    .default(5)
    .describe('Voxels kept around the region when resampling or cropping, for filters that read beyond it.'),
  preCrop: z
    .boolean()
    .default(false)
    .describe(
      'Crop the image to the region and padDistance before filtering; changes filters that see the whole image.',
    ),
  binWidth: z.number().positive().default(25).describe('Width of a bin of grey values, in the unit of the image.'),
  binCount: countUpTo('binCount')
    .nullable()
    .default(null)
    .describe('Number of bins over the range of the region; takes precedence over binWidth.'),
  resegmentRange: z
    .array(z.number())
    .min(1)
    .max(2)
    .nullable()
    .default(null)
    .describe('Keep only voxels of the region with grey values in this range; one number is a lower limit.'),
  resegmentMode: z
    .enum(['absolute', 'relative', 'sigma'])
    .default('absolute')
    .describe('Unit of resegmentRange: grey values, shares of the maximum, or standard deviations from the mean.'),
  resegmentSigma: z
    .number()
    .positive()
    .nullable()
    .default(null)
    .describe(
      'Keep only voxels within this many standard deviations of the mean of the region; with resegmentRange those that both keep.',
    ),
  convention: z
    .enum(['pyradiomics', 'ibsi'])
    .default('pyradiomics')
    .describe(
      'Whose steps are taken where PyRadiomics and the IBSI differ; the next three settings change single steps.',
    ),
  binAlignment: z
    .enum(['zero', 'minimum', 'range'])
    .nullable()
    .default(null)
    .describe(
      'Where bins of a fixed width begin: at a multiple of the width, at the minimum of the region, or at the lower end of resegmentRange (the minimum without one).',
    ),
  resamplingGrid: z
    .enum(['pyradiomics', 'ibsi'])
    .nullable()
    .default(null)
    .describe(
      'Resample with corners aligned and the mask by nearest neighbour, or with centres aligned and the mask linearly, kept where half inside.',
    ),
  roundIntensities: z.boolean().nullable().default(null).describe('Round resampled grey values to whole numbers.'),
  resegmentShape: z.boolean().default(false).describe('Compute shape from the resegmented region too.'),
  seed: z.int().min(0).default(0).describe('Seed of the filters that add noise.'),
});

export type Settings = z.infer<typeof settingsSchema>;

/** PyRadiomics' settings for maps of voxels: features of regions do not depend on them. */
export const voxelSettingsSchema = z.object({
  kernelRadius: z.int().positive().default(1).describe('Radius of the neighbourhood of a voxel.'),
  maskedKernel: z.boolean().default(true).describe('Look only at neighbours inside the region.'),
  initValue: z
    .union([z.number(), z.nan(), z.literal('nan')])
    .default(0)
    .describe('Value of voxels outside the region.'),
  voxelBatch: z
    .int()
    .positive()
    .nullable()
    .default(null)
    .describe('Number of voxels computed at once; the values do not depend on it.'),
});

export type VoxelSettings = z.infer<typeof voxelSettingsSchema>;
