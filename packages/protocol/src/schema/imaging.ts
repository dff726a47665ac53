import { imageStepNames } from '@radscore/radiomics';
import * as z from 'zod';

/** A segment of the outlines under the name that the regions use. */
const segmentSchema = z.union([
  z.string().transform((name) => ({ match: [name], otherwise: 'error' })),
  z.strictObject({
    match: z
      .union([z.string().transform((name) => [name]), z.array(z.string()).min(1)])
      .describe(
        'Names of the segments in the files that it stands for, upper and lower case alike; * for any letters.',
      ),
    otherwise: z
      .string()
      .default('error')
      .describe('Where a case has none: `error`, `none` for an empty region, or a region, e.g. hu(-50, 250).'),
  }),
]);

export const segmentsSchema = z
  .record(z.string(), segmentSchema)
  .default({})
  .describe('The segments of the outlines under the names that the regions use.');

export const regionsSchema = z
  .record(z.string(), z.string())
  .default({})
  .describe('Regions by the region algebra, e.g. rim4: shell(tumour, 0mm, 4mm) & liver.');

const parameters = z
  .record(z.string(), z.unknown())
  .default({})
  .describe('Its parameters; the others have their defaults.');

export const imagesSchema = z
  .strictObject({
    modality: z.enum(['CT', 'MR', 'PET', 'US']).default('CT').describe('What the images are.'),
    maskGeometry: z
      .enum(['resample', 'copy', 'stop'])
      .default('resample')
      .describe('Outlines on another grid than the image: resample them, copy the header, or stop.'),
    series: z.string().optional().describe('Which series of a DICOM folder: uid, number, or description with *.'),
    frame: z
      .number()
      .int()
      .min(0)
      .optional()
      .describe(
        'Which image of files of several (time, b-value, echo), from 0; a column `frame` of the cohort says it for a patient.',
      ),
    maskFrame: z
      .number()
      .int()
      .min(0)
      .optional()
      .describe(
        'Which image of outlines of several, from 0; a column `mask_frame` of the cohort says it for a patient.',
      ),
    spacing: z
      .tuple([z.number().positive(), z.number().positive()])
      .optional()
      .describe('Pixel spacing in mm of pictures that carry none.'),
    identity: z
      .enum(['accept'])
      .optional()
      .describe('Take outlines of another patient or frame of reference than the image; recorded in the tables.'),
    reference: z
      .string()
      .optional()
      .describe(
        'A region that every patient has (spleen, muscle, liver away from lesions): in each image its mean becomes 0 and its standard deviation 1, before the steps. Bin widths are then in standard deviations.',
      ),
    standardise: z
      .string()
      .optional()
      .describe(
        'A foreground that every patient has, as a region, without the lesions (liver - dilate(tumour, 8mm), muscle): its percentiles 1, 10 ... 90, 99 are brought to a standard scale (Nyul and Udupa) that is learnt from the images of the training patients, without their outcome. Bin widths are then in hundredths of the range from the first to the last percentile.',
      ),
    steps: z
      .array(z.strictObject({ name: z.enum(imageStepNames).describe('Name of the step.'), parameters }))
      .default([])
      .describe('What is done to the grey values before features are measured.'),
  })
  .refine(({ reference, standardise }) => reference === undefined || standardise === undefined, {
    message: 'give `reference` or `standardise`, not both: each replaces the scale of the grey values',
  })
  .prefault({});

export const extractionSchema = z
  .strictObject({
    setting: z
      .record(z.string(), z.unknown())
      .default({})
      .describe('Settings of the extraction: binWidth, resampledPixelSpacing ...'),
    imageType: z
      .record(z.string(), z.record(z.string(), z.unknown()).nullable())
      .default({ Original: {} })
      .describe('Image types, each with its own settings.'),
    featureClass: z
      .record(z.string(), z.array(z.string()).nullable())
      .default({})
      .describe('Feature families, each with the features wanted; all families and features where nothing is said.'),
  })
  .prefault({})
  .describe('A parameter file of PyRadiomics: setting, imageType, featureClass.');

export const deepSchema = z.strictObject({
  encoder: z
    .string()
    .default('builtin')
    .describe(
      '`builtin` (a scattering network), `trained` (a small network that was trained without outcomes; patches of at least 26 voxels), or the path of an ONNX file.',
    ),
  outputs: z.int().min(1).max(4096).default(256).describe('Number of deep features.'),
  region: z.string().describe('The region the patch is cut around.'),
  patch: z
    .strictObject({
      size: z
        .tuple([z.int().min(8), z.int().min(8), z.int().min(8)])
        .default([32, 32, 32])
        .describe('Voxels along x, y, z.'),
      spacing: z.number().positive().default(2).describe('Voxel spacing of the patch, mm.'),
      window: z.tuple([z.number(), z.number()]).default([-100, 250]).describe('Grey values that become 0 and 1.'),
    })
    .prefault({}),
});

export const lesionRules = [
  'union',
  'largest',
  'mean',
  'volume-weighted-mean',
  'largest-3-volume-weighted',
  'max',
] as const;

export const lesionsSchema = z
  .strictObject({
    rule: z.enum(lesionRules).default('union').describe('How several lesions of a patient become one row.'),
    segment: z.string().default('tumour').describe('The segment that holds the lesions.'),
  })
  .prefault({});

export const iccForms = ['ICC(1,1)', 'ICC(2,1)', 'ICC(3,1)'] as const;

export const readersSchema = z.strictObject({
  mask: z.string().default('mask_reader2').describe("Column of the second reader's outlines."),
  adjudicated: z
    .string()
    .optional()
    .describe(
      "Column of a senior reader's outlines. Where the volumes of a region by the two readers differ by 5 % or more, these are measured in place of the first reader's.",
    ),
  filter: z.boolean().default(true).describe('Whether features that the readers do not repeat are left out.'),
  patients: z
    .int()
    .min(3)
    .optional()
    .describe('Number of patients, drawn at random; all that have both outlines by default.'),
  form: z.enum(iccForms).default('ICC(2,1)').describe('Form of the intraclass correlation.'),
  threshold: z.number().min(-1).max(1).default(0.75).describe('Features at or below it are left out.'),
  fittedOn: z.enum(['training', 'all']).default('training').describe('Patients that may be drawn.'),
});

const several = z.array(z.number().describe('A number.')).min(1);

/** Perturbations by which unstable features are left out. */
export const perturbSchema = z
  .strictObject({
    patients: z.int().min(10).default(30).describe('Number of patients, drawn at random, that are perturbed.'),
    noise: z.int().min(1).max(100).optional().describe('Draws of noise, as strong as that of the image itself.'),
    noiseLevel: z.number().positive().optional().describe('Its standard deviation in the unit of the images.'),
    rotation: several.optional().describe('Turns within the slices, degrees.'),
    translation: several
      .optional()
      .describe('Shifts along each axis, fractions of a voxel; all combinations of x, y, z.'),
    growth: z
      .union([
        z.strictObject({ fractions: several.describe('Fractions of the volume.') }),
        z.strictObject({ mm: several.describe('Distances, mm.') }),
      ])
      .optional()
      .describe('Growth of the outline by fractions of its volume, or by mm; negative shrinks.'),
    contour: z.int().min(1).max(100).optional().describe('Outlines redrawn from supervoxels.'),
    alone: z.boolean().default(false).describe('Vary one thing at a time, in place of every combination.'),
    threshold: z
      .number()
      .min(-1)
      .max(1)
      .default(0.75)
      .describe('Features whose lower 95 % limit of ICC(1,1) is not above it are left out.'),
  })
  .refine(
    ({ noise, rotation, translation, growth, contour }) =>
      [noise, rotation, translation, growth, contour].some((each) => each !== undefined),
    {
      message: 'it varies nothing: give noise, rotation, translation, growth or contour',
    },
  );
