import { log2 } from '@radscore/elementary';
import * as z from 'zod';
import type { GrowthLimits } from './grow.js';

/** How many columns a tree looks at for each cut: a name, a count, or a fraction below 1. */
export const maxFeaturesSchema = z.union([
  z.enum(['all', 'sqrt', 'log2']),
  z.number().int().min(1),
  z.number().gt(0).lt(1),
]);

export type MaxFeatures = z.infer<typeof maxFeaturesSchema>;

/** The limits of growth as a protocol writes them, with scikit-learn's defaults; null means no limit. */
export const limitParameters = {
  maxDepth: z.number().int().min(1).nullable().default(null),
  minSamplesSplit: z.number().int().min(2).default(2),
  minSamplesLeaf: z.number().int().min(1).default(1),
  maxLeafNodes: z.number().int().min(2).nullable().default(null),
  minImpurityDecrease: z.number().min(0).default(0),
};

interface LimitParameters {
  readonly maxDepth: number | null;
  readonly minSamplesSplit: number;
  readonly minSamplesLeaf: number;
  readonly maxLeafNodes: number | null;
  readonly minImpurityDecrease: number;
  readonly maxFeatures: MaxFeatures;
}

/** The limits for a table of this many columns. */
export function growthLimits(p: LimitParameters, cols: number, splitter: GrowthLimits['splitter']): GrowthLimits {
  return {
    maxDepth: p.maxDepth ?? Number.POSITIVE_INFINITY,
    minSamplesSplit: p.minSamplesSplit,
    minSamplesLeaf: p.minSamplesLeaf,
    maxLeafNodes: p.maxLeafNodes ?? Number.POSITIVE_INFINITY,
    minImpurityDecrease: p.minImpurityDecrease,
    maxFeatures: columnCount(p.maxFeatures, cols),
    splitter,
  };
}

/** The number of columns meant by `maxFeatures`, at least 1 and at most all. */
export function columnCount(maxFeatures: MaxFeatures, cols: number): number {
  if (maxFeatures === 'all') return cols;
  if (maxFeatures === 'sqrt') return Math.max(1, Math.floor(Math.sqrt(cols)));
  if (maxFeatures === 'log2') return Math.max(1, Math.floor(log2(cols)));
  return Math.min(cols, maxFeatures >= 1 ? maxFeatures : Math.max(1, Math.floor(maxFeatures * cols)));
}
