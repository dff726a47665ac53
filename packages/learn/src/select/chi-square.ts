import { chiSquareTest, crossTabulate } from '@radscore/stats';
import * as z from 'zod';
import { pValueParameters, pValueSelector } from './p-value-selector.js';

const parameters = z.strictObject({
  ...pValueParameters,
  yates: z.boolean().default(true),
  /** A column with more distinct values is not a category and has no score. */
  maxLevels: z.number().int().min(2).default(10),
});

export const chiSquare = pValueSelector({
  name: 'chi-square',
  summary: "Keeps categorical columns that depend on the outcome by Pearson's chi-square test.",
  source: 'Pearson 1900; R chisq.test',
  parameters,
  outcomes: ['binary'],
  test(values, y, { yates, maxLevels }) {
    const levels = [...new Set(values)].sort((a, b) => a - b);
    if (levels.length > maxLevels) return { statistic: Number.NaN, p: Number.NaN };
    const table = crossTabulate(Array.from(values), Array.from(y.event), levels, [0, 1]);
    const { chi2, p } = chiSquareTest(table, { correction: yates ? 'yates' : 'none' });
    return { statistic: chi2, p };
  },
});
