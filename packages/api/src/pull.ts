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

/** A study that is to be fetched: by its UID or its accession number, of one archive or of all. Wildcards would fetch others too. */
export const askForSchema = z
  .object({
    study: z
      .string()
      .max(64)
      .regex(/^[0-9]+(\.[0-9]+)*$/)
      .optional(),
    accession: z
      .string()
      .trim()
      .min(1)
      .max(16)
      .regex(/^[^*?\\\p{Cc}]+$/u)
      .optional(),
    source: z.string().optional(),
  })
  .refine(({ study, accession }) => (study === undefined) !== (accession === undefined), 'give study or accession');

/** What each archive had, or why it could not be asked. */
export const askedSchema = z.object({
  archives: z.array(z.object({ source: z.string(), found: z.number().int(), problem: z.string().optional() })),
});

export type ArchiveState = z.infer<typeof archivesSchema>['archives'][number];
export type AskedArchive = z.infer<typeof askedSchema>['archives'][number];
