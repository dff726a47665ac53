import { binomialCdf, binomialSf, column, type Matrix, takeColumns } from '@radscore/stats';
import * as z from 'zod';
import { randomForest } from '../classify/random-forest.js';
import type { SelectorDefinition } from '../contract/estimator.js';
import { parseParameters } from '../contract/parameters.js';
import { usableColumns } from './columns.js';
import { requireOutcome } from './outcome.js';

const parameters = z.strictObject({
  /** Rounds at most; it ends when every column is decided. */
  rounds: z.number().int().min(1).default(100),
  /** Trees of each round's forest. */
  trees: z.number().int().min(1).default(100),
  maxDepth: z.number().int().min(1).nullable().default(5),
  /** Level of the two tests after each round, Bonferroni-adjusted for the number of columns. */
  level: z.number().gt(0).lt(1).default(0.01),
  /** The best shadow a column must beat is this quantile of all shadows; 1 is the very best. */
  quantile: z.number().gt(0).max(1).default(1),
  /** Keep columns that are still undecided after the last round. */
  keepTentative: z.boolean().default(false),
});

/**
 * Boruta: each round a random forest is grown on the columns together with a shuffled copy (shadow) of each; a column scores a
 * hit if it is more important than the best shadow. By binomial tests of its hits against 1/2 it is confirmed, rejected (and
 * left out from then on), or still open. Score: share of rounds with a hit; ranks: confirmed, open, rejected, each by
 * score, then mean importance. Random: repeats with the seed.
 */
export const boruta: SelectorDefinition<z.infer<typeof parameters>> = {
  kind: 'selector',
  needsOutcome: true,
  name: 'boruta',
  summary: 'Keeps columns that a random forest uses more than shuffled copies of the columns.',
  source: 'Kursa and Rudnicki 2010; R Boruta',
  parameters,
  select(x, y, p, context) {
    const outcome = requireOutcome('boruta', x, y, 'binary');
    const usable = usableColumns(x);
    const forest = parseParameters(randomForest, { trees: p.trees, maxDepth: p.maxDepth });
    const hits = new Float64Array(x.cols);
    const rounds = new Float64Array(x.cols);
    const importance = new Float64Array(x.cols);
    const decided = new Map<number, 'confirmed' | 'rejected'>();
    for (let round = 0; round < p.rounds && decided.size < usable.length; round++) {
      const rng = context.rng.split(round);
      const inPlay = usable.filter((j) => decided.get(j) !== 'rejected');
      const table = withShadows(takeColumns(x, inPlay), rng.split('shadows'));
      const own = randomForest.fit(table, outcome, forest, { ...context, rng: rng.split('forest') }) as {
        importance: readonly number[];
      };
      const shadows = own.importance.slice(inPlay.length).sort((a, b) => a - b);
      const bar = shadows[Math.max(0, Math.ceil(p.quantile * shadows.length) - 1)]!;
      inPlay.forEach((j, k) => {
        rounds[j]!++;
        importance[j]! += own.importance[k]!;
        if (own.importance[k]! > bar) hits[j]!++;
      });
      for (const j of inPlay) {
        if (decided.has(j)) continue;
        if (binomialSf(hits[j]! - 1, rounds[j]!, 0.5) * usable.length < p.level) decided.set(j, 'confirmed');
        else if (binomialCdf(hits[j]!, rounds[j]!, 0.5) * usable.length < p.level) decided.set(j, 'rejected');
      }
    }
    const state = (j: number) => decided.get(j) ?? 'tentative';
    const order = [...usable].sort(
      (a, b) =>
        STANDING[state(a)] - STANDING[state(b)] ||
        hits[b]! / rounds[b]! - hits[a]! / rounds[a]! ||
        importance[b]! / rounds[b]! - importance[a]! / rounds[a]! ||
        a - b,
    );
    const ranks: (number | null)[] = new Array(x.cols).fill(null);
    order.forEach((j, k) => {
      ranks[j] = k + 1;
    });
    return {
      kept: order.filter((j) => state(j) === 'confirmed' || (p.keepTentative && state(j) === 'tentative')),
      scores: Array.from(rounds, (count, j) => (count > 0 ? hits[j]! / count : null)),
      ranks,
      details: {
        decision: Array.from(rounds, (count, j) => (count > 0 ? state(j) : null)),
        meanImportance: Array.from(rounds, (count, j) => (count > 0 ? importance[j]! / count : null)),
        rounds: rounds.reduce((a, b) => Math.max(a, b), 0),
      },
    };
  },
};

const STANDING = { confirmed: 0, tentative: 1, rejected: 2 };

/** The columns and, after them, a shuffled copy of each; with few columns several copies, so that there are at least five. */
function withShadows(x: Matrix, rng: { shuffle<T extends Float64Array>(items: T): T }): Matrix {
  const copies = Math.max(1, Math.ceil(5 / x.cols));
  const data = new Float64Array(x.data.length * (1 + copies));
  for (let copy = 0; copy <= copies; copy++) data.set(x.data, copy * x.data.length);
  const table: Matrix = { rows: x.rows, cols: x.cols * (1 + copies), data };
  for (let j = x.cols; j < table.cols; j++) rng.shuffle(column(table, j));
  return table;
}
