import * as z from 'zod';

/** The parameters that every regression with an L1 and an L2 penalty has. */
export const penaltyParameters = (l1Ratio: number) => ({
  /** glmnet's lambda, or how cross-validation chooses it. */
  penalty: z.union([z.enum(['min', '1se']), z.number().min(0)]).default('min'),
  /** Share of the L1 penalty (glmnet's alpha): 0 is ridge. */
  l1Ratio: z.number().min(0).max(1).default(l1Ratio),
  standardise: z.boolean().default(true),
  folds: z.number().int().min(2).default(10),
});
