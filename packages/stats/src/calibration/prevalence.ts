import { requireBetween } from '../guards.js';
import { logistic, logit } from '../regression/logistic.js';

/**
 * Probabilities of a model that was fitted where `fitted` of the weight were events (after SMOTE or class weights), as they are where
 * `actual` are: the logit moves by the difference of the prevalences' logits (King and Zeng 2001; Elkan 2001), which keeps all ranks.
 *
 * @throws RAD-PARAMETER-INVALID for a prevalence outside (0, 1)
 * @example correctPrevalence([0.5], { fitted: 0.5, actual: 0.2 }) // [0.2]
 */
export function correctPrevalence(
  p: ArrayLike<number>,
  { fitted, actual }: { readonly fitted: number; readonly actual: number },
): Float64Array {
  requireBetween('fitted', fitted, 0, 1);
  requireBetween('actual', actual, 0, 1);
  const shift = logit(actual) - logit(fitted);
  return Float64Array.from({ length: p.length }, (_, i) => logistic(logit(p[i]!) + shift));
}
