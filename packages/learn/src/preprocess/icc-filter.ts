import { RadError } from '@radscore/core';
import { fromRows, icc } from '@radscore/stats';
import * as z from 'zod';
import type { SelectorDefinition } from '../contract/estimator.js';
import { learnError } from '../errors.js';
import { rankedSelection } from './ranked-selection.js';

const parameters = z.strictObject({
  /** Columns whose intraclass correlation is above this are kept. */
  threshold: z.number().min(-1).max(1).default(0.75),
  /** The correlation itself, or the lower end of its 95% interval. */
  bound: z.enum(['estimate', 'lower']).default('estimate'),
  form: z.enum(['ICC(1,1)', 'ICC(2,1)', 'ICC(3,1)', 'ICC(1,k)', 'ICC(2,k)', 'ICC(3,k)']).default('ICC(2,1)'),
  /** Fewest of the fitted rows that must have readings. */
  fewest: z.int().min(0).default(0),
  /** The correlations, found elsewhere, by column name; null where one could not be computed. */
  table: z.record(z.string(), z.number().nullable()).optional(),
  /** Repeated measurements, from which they are computed. */
  readings: z
    .strictObject({
      /** The row each measurement belongs to. */
      ids: z.array(z.string()),
      /** By column name: one list a reader, each as long as `ids`; null = missing. */
      columns: z.record(z.string(), z.array(z.array(z.number().nullable())).min(2)),
    })
    .optional(),
});

type Parameters = z.infer<typeof parameters>;

/**
 * Keeps the columns on which two readers (or two scans) agree. Of `readings`, only those of the rows that are being
 * fitted on are used, so that a fold's test patients do not help to choose. Score: the correlation; null, and dropped, where
 * there is none: `details.missing` has the code of the reason by column (RAD-STATS-CONSTANT where all readings are the same).
 */
export const iccFilter: SelectorDefinition<Parameters> = {
  kind: 'selector',
  needsOutcome: false,
  name: 'icc-filter',
  summary: 'Keeps columns with a high intraclass correlation between readers.',
  source: 'Shrout and Fleiss 1979; Koo and Li 2016',
  parameters,

  select(x, _y, p, { names, ids }) {
    const columns = names ?? missing('the names of the columns');
    if (p.table === undefined && p.readings === undefined) missing('a table of correlations or the readings');
    const fitted = new Set(ids ?? (p.readings === undefined ? [] : missing('the identifiers of the rows')));
    const used = p.readings?.ids.flatMap((id, k) => (fitted.has(id) ? [k] : [])) ?? [];
    if (p.readings !== undefined && used.length < p.fewest)
      throw learnError('RAD-LEARN-TOO-FEW', {
        what: 'icc-filter (rows with readings)',
        needed: p.fewest,
        got: used.length,
      });
    const reasons: Record<string, string> = {};
    const scores = columns.map((name) => {
      if (p.table !== undefined) return p.table[name] ?? null;
      const found = correlation(p.readings?.columns[name], used, p);
      if (typeof found === 'string') reasons[name] = found;
      return typeof found === 'string' ? null : found;
    });
    if (scores.length !== x.cols) missing('a name for every column');
    const details = Object.keys(reasons).length > 0 ? { missing: reasons } : undefined;
    return rankedSelection(scores, (score) => score > p.threshold, details);
  },
};

/** The correlation, or the code of the reason why there is none; null without readings. */
function correlation(readers: (number | null)[][] | undefined, used: number[], p: Parameters): number | string | null {
  if (readers === undefined) return null;
  const rows = used
    .map((k) => readers.map((values) => values[k] ?? null))
    .filter((row): row is number[] => row.every((value) => value !== null));
  try {
    const found = icc(fromRows(rows))[p.form];
    return p.bound === 'estimate' ? found.value : found.ci[0];
  } catch (error) {
    if (error instanceof RadError) return error.code;
    throw error;
  }
}

function missing(what: string): never {
  throw learnError('RAD-LEARN-NO-CONTEXT', { step: 'icc-filter', what });
}
