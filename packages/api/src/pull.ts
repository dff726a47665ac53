import * as z from 'zod';

/** How pulling from each archive goes. */
export const archivesSchema = z.object({
  archives: z.array(
    z.object({
      name: z.string(),
      /** The last search that succeeded. */
      searched: z.string().nullable(),
      problem: z.string().nullable(),
      /** For good: it is not asked again before somebody says so. */
      refused: z.boolean(),
      waiting: z.number().int(),
      fetched: z.number().int(),
      givenUp: z.number().int(),
    }),
  ),
});

const uidSchema = z
  .string()
  .trim()
  .max(64)
  .regex(/^[0-9]+(\.[0-9]+)*$/, 'digits and points');
/** Wildcards would find others too. */
const plainSchema = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^*?\\\p{Cc}]+$/u, 'no wildcards');

/** A study that is to be fetched: by its UID or its accession number, of one archive or of all. */
export const askForSchema = z
  .object({ study: uidSchema.optional(), accession: plainSchema(16).optional(), source: z.string().optional() })
  .refine(({ study, accession }) => (study === undefined) !== (accession === undefined), 'give study or accession');

/** What each archive had, or why it could not be asked. */
export const askedSchema = z.object({
  archives: z.array(z.object({ source: z.string(), found: z.number().int(), problem: z.string().optional() })),
});

/** What studies are looked for by; all that is given must fit. Dates as `2026-01-05`, both ends included. */
export const findStudiesSchema = z
  .object({
    source: z.string().optional(),
    patient: plainSchema(64).optional(),
    accession: plainSchema(16).optional(),
    study: uidSchema.optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
  })
  .refine(
    ({ source: _, ...keys }) => Object.values(keys).some((key) => key !== undefined),
    'give something to look for',
  );

/** What an archive says of a study; nothing of it is kept here. */
const foundStudySchema = z.object({
  study: z.string(),
  patient: z.object({ id: z.string(), name: z.string(), birthDate: z.string() }),
  /** As DICOM writes it; empty where it does not say. */
  studyDate: z.string(),
  description: z.string(),
  accession: z.string(),
  modalities: z.array(z.string()),
  instances: z.number().int().nullable(),
  /** Where it is here already: its key. */
  key: z.string().nullable(),
});

/** What each archive has of it. */
export const foundStudiesSchema = z.object({
  archives: z.array(
    z.object({
      source: z.string(),
      studies: z.array(foundStudySchema),
      /** There are more than are told. */
      more: z.boolean(),
      /** Code of why it could not be asked. */
      problem: z.string().nullable(),
    }),
  ),
});

/** What who asks has asked for within a day: how far each is. */
export const askedStudiesSchema = z.object({
  studies: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      asked: z.string(),
      state: z.enum(['waiting', 'fetched', 'given-up']),
      /** Its UID; null where it has been erased since. */
      study: z.string().nullable(),
      /** Its key, and whose it is, once something of it is here. */
      key: z.string().nullable(),
      patient: z.object({ id: z.string(), name: z.string() }).nullable(),
      /** How many instances are here, and how many the archive said that it has. */
      came: z.number().int(),
      instances: z.number().int().nullable(),
      attempts: z.number().int(),
      /** Code of why it did not come at the last try. */
      problem: z.string().nullable(),
    }),
  ),
});

export type ArchiveState = z.infer<typeof archivesSchema>['archives'][number];
export type AskedArchive = z.infer<typeof askedSchema>['archives'][number];
export type FindStudies = z.input<typeof findStudiesSchema>;
export type FoundStudies = z.infer<typeof foundStudiesSchema>['archives'][number];
export type StudyInArchive = FoundStudies['studies'][number];
export type AskedStudy = z.infer<typeof askedStudiesSchema>['studies'][number];
