import type { Protocol } from '@radscore/protocol';
import type { CandidateResult, ComparatorResult, PrimaryFailed, SetName } from '../study/types.js';
import { describeEstimate } from './estimate.js';
import { primaryMeasure, primaryOf } from './judge.js';

const setTitles: Readonly<Record<SetName, string>> = {
  train: 'training patients',
  test: 'patients it had not seen',
  'out-of-fold': 'patients outside their training folds',
  external: 'an external cohort',
};

/** The result of a study in one honest sentence: the figure on unseen patients with its interval, and whether it beats the simplest rival. */
export function keySentence(
  protocol: Protocol,
  key: CandidateResult,
  set: SetName,
  comparators: readonly ComparatorResult[],
  primaryFailed?: PrimaryFailed,
): string {
  const { confidence } = protocol.evaluation;
  const found = primaryOf(protocol, key.honest.performance, set);
  const name = primaryMeasure(protocol) === 'auc' ? 'AUC' : 'C-index';
  const n = key.honest.performance.find((each) => each.set === set)?.n ?? 0;
  const what = `${protocol.models[key.model]?.title ?? key.model} on ${key.signature} (${key.variant}) predicts ${protocol.endpoint.positive} with ${name} ${describeEstimate(found, confidence)} in ${n} ${setTitles[set]}`;
  const chance = found?.value != null && (found.ci?.[0] ?? found.value) <= 0.5;
  const rival = comparators.find(({ difference }) => difference?.value != null && difference.ci !== undefined);
  // What is no better than chance beats nobody, even where a rival did worse still.
  const beats =
    rival === undefined || chance
      ? ''
      : rival.difference!.value !== null && rival.difference!.ci![0] > 0
        ? ` and beats ${rival.title}`
        : ` and does not beat ${rival.title}`;
  const nested = key.nested?.measures[primaryMeasure(protocol)];
  const repeated =
    nested?.value == null ? '' : ` Repeated nested cross-validation gives ${describeEstimate(nested, confidence)}.`;
  const failed = primaryFailed === undefined ? '' : `${primaryFailedSentence(primaryFailed)} `;
  return `${failed}${what}${chance ? ', which cannot be told from chance' : ''}${beats}.${repeated}`;
}

/** That the primary candidate failed, why, and that another was chosen afterwards. */
export function primaryFailedSentence({ named, reason, substitute }: PrimaryFailed): string {
  const why = reason.message.replace(/\.$/, '');
  return `The primary model that the protocol named, ${named}, could not be fitted (${why}); ${substitute} was chosen in its place afterwards.`;
}
