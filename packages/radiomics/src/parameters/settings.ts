import { z } from 'zod';

/** The settings that families of features read, with PyRadiomics' names and defaults. */
export const featureSettingsSchema = z.object({
  distances: z
    .array(z.int().positive())
    .min(1)
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
  gldm_a: z.number().default(0).describe('GLDM: largest difference of grey levels of dependent voxels.'),
  voxelArrayShift: z
    .number()
    .default(0)
    .describe('First order: added to the grey values in Energy, TotalEnergy and RootMeanSquared.'),
});

export type FeatureSettings = z.infer<typeof featureSettingsSchema>;
