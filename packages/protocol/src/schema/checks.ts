import * as z from 'zod';

const share = z.number().min(0).max(1);

/** Bounds of the checks that a run makes by itself. */
export const checksSchema = z
  .strictObject({
    outcomePredictor: z
      .strictObject({
        warn: share
          .default(0.9)
          .describe('A single variable that discriminates the outcome this well gets a warning (AUC).'),
        fail: share.default(0.97).describe('From this AUC on it is taken to be made from the outcome, ...'),
        lower: share.default(0.9).describe('... where the lower end of the confidence interval is above this.'),
      })
      .prefault({}),
    duplicate: z
      .number()
      .min(0)
      .max(1)
      .default(1e-3)
      .describe('Rows nearer than this share of the median distance to the nearest neighbour are duplicates.'),
    siteP: share.default(0.05).describe('The outcome differs between sites below this p.'),
    eventsPerParameter: z
      .strictObject({
        fail: z.number().min(0).default(5).describe('Fewer events for each candidate parameter fail.'),
        warn: z.number().min(0).default(10).describe('Fewer are a warning.'),
      })
      .prefault({}),
    shift: z
      .strictObject({
        difference: z
          .strictObject({
            warn: z.number().min(0).default(0.5).describe('A larger standardised mean difference is a warning, ...'),
            fail: z.number().min(0).default(1).describe('... and above this fails.'),
          })
          .prefault({}),
        outside: z
          .strictObject({
            warn: share
              .default(0.1)
              .describe('A larger share of patients outside the training range is a warning, ...'),
            fail: share.default(0.3).describe('... and above this fails.'),
          })
          .prefault({}),
      })
      .prefault({})
      .describe('Bounds of the shift of each used feature between a site and training.'),
    earlyCensored: share.default(0.1).describe('A larger share of patients who left before the horizon is a warning.'),
  })
  .prefault({});
