import { type Concordance, type ConcordanceOptions, concordance } from './concordance.js';
import { nearTied } from './near-ties.js';
import { ofInterest, requireCompetingRisks } from './survival-data.js';

/**
 * Concordance under competing risks (Wolbers et al. 2009): a patient with the event of interest should have a higher score than all who
 * had none by then, and those to whom another event came first never have it, so they count as followed longest. `event` is 0
 * (censored), 1 (of interest), 2 ... (others); without others it is {@link concordance}. Pairs with a patient censored before count
 * nothing, as in Harrell's C.
 *
 * @param score higher = more likely to have the event of interest
 * @throws as {@link concordance}
 */
export function competingConcordance(
  score: ArrayLike<number>,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  options: Omit<ConcordanceOptions, 'weighting'> = {},
): Concordance {
  requireCompetingRisks('Concordance', time, event);
  const tied = nearTied(time, options.horizon === undefined ? [] : [options.horizon]);
  const never = tied.reduce((last, t) => Math.max(last, t), 0) + 1;
  return concordance(
    score,
    tied.map((t, i) => (event[i]! > 1 ? never : t)),
    ofInterest(event),
    options,
  );
}
