import type { Protocol } from '@radscore/protocol';
import type {
  CandidateResult,
  ComparatorResult,
  ExternalResult,
  FeatureShift,
  Performance,
  PrimaryFailed,
  SetName,
} from '../study/types.js';
import { describeEstimate } from './estimate.js';
import { enoughToJudge } from './external-result.js';
import { primaryMeasure, primaryOf } from './judge.js';

const setTitles: Readonly<Record<SetName, string>> = {
  train: 'training patients',
  test: 'patients it had not seen',
  'out-of-fold': 'patients outside their training folds',
  external: 'external patients',
};

/** What the key sentence is made of. */
export interface KeyFindings {
  readonly protocol: Protocol;
  readonly key: CandidateResult;
  /** The internal set it is judged on. */
  readonly set: SetName;
  readonly comparators: readonly ComparatorResult[];
  readonly primaryFailed?: PrimaryFailed | undefined;
  readonly external?: ExternalResult | undefined;
  readonly shift?: readonly FeatureShift[];
}

/**
 * The result of a study in a few honest sentences: that the named primary failed, where it did; the figure on external patients, where there are
 * any, and whether the model carries over; the figure on unseen patients of its own, and whether it beats the simplest rival.
 */
export function keySentence(found: KeyFindings): string {
  const { protocol, key, set, primaryFailed } = found;
  const { confidence } = protocol.evaluation;
  const model = `${protocol.models[key.model]?.title ?? key.model} on ${key.signature} (${key.variant})`;
  const nested = key.nested?.measures[primaryMeasure(protocol)];
  const outside = externalSentence(found, model);
  const own = key.honest.performance.find((each) => each.set === set);
  const predicts = `predicts ${protocol.endpoint.positive} with ${figureOn(found, set)}${own === undefined ? '' : standing(protocol, own)}`;
  return [
    ...(primaryFailed === undefined ? [] : [primaryFailedSentence(primaryFailed)]),
    ...outside,
    `${outside.length === 0 || set === 'external' ? model : 'Among its own patients it'} ${predicts}${rivalWords(found)}.`,
    ...(nested?.value == null
      ? []
      : [`Repeated nested cross-validation gives ${describeEstimate(nested, confidence)}.`]),
  ].join(' ');
}

/** `AUC 0.81 (95% CI 0.70 to 0.92) in 61 patients it had not seen`. */
function figureOn({ protocol, key }: KeyFindings, set: SetName): string {
  const name = primaryMeasure(protocol) === 'auc' ? 'AUC' : 'C-index';
  const found = primaryOf(protocol, key.honest.performance, set);
  const n = key.honest.performance.find((each) => each.set === set)?.n ?? 0;
  return `${name} ${describeEstimate(found, protocol.evaluation.confidence)} in ${n} ${setTitles[set]}`;
}

/** What the interval of a figure allows to say. */
function standing(protocol: Protocol, performance: Performance): string {
  if (performance.code === 'CONSTANT-PREDICTION')
    return `, everybody being given the same prediction${performance.nullFolds === undefined ? '' : ` (${performance.nullFolds.told})`}`;
  if (performance.code === 'NULL-FOLDS') return ` (${performance.nullFolds!.told})`;
  if (!enoughToJudge(performance)) return `, too few to judge (${performance.events} with the event)`;
  const found = primaryOf(protocol, [performance], performance.set);
  if (found?.value == null) return '';
  const [low, high] = found.ci ?? [found.value, found.value];
  if (found.ci !== undefined && high < 0.5) return ', which is worse than chance: check coding and direction';
  return low <= 0.5 ? ', which cannot be told from chance' : '';
}

/** The figure on external patients and whether the model carries over; nothing where there are none. */
function externalSentence(findings: KeyFindings, model: string): string[] {
  const { protocol, key, external, shift = [], set } = findings;
  if (external === undefined || set === 'external') return [];
  const { n, events, code } = external;
  const own = shift.filter((each) => each.set === 'external');
  const failed = own.filter(({ verdict }) => verdict === 'fail');
  const largest = Math.max(0, ...failed.map(({ difference }) => Math.abs(difference.value ?? 0)));
  const shifted =
    failed.length === 0
      ? undefined
      : `${failed.length} of ${own.length} comparisons of its features with training fail the shift check${largest > 0 ? ` (up to ${largest.toFixed(1)} standard deviations)` : ''}`;
  if (code === 'EXTERNAL-ONE-CLASS')
    return [
      `${events === 0 ? 'None' : 'All'} of the ${n} external patients ${events === 0 ? 'has' : 'have'} ${protocol.endpoint.positive}, so that only the shift of features can be looked at: ${shifted ?? 'none fails'}.`,
    ];
  const performance = key.honest.performance.find((each) => each.set === 'external')!;
  const found = primaryOf(protocol, [performance], 'external');
  const shown = found?.value != null && (found.ci?.[0] ?? 0) > 0.5 && performance.code === undefined;
  const slope = performance.measures.calibrationSlope;
  const calibrated =
    slope?.value == null
      ? ''
      : `, with a calibration slope of ${describeEstimate(slope, protocol.evaluation.confidence)}`;
  const figure = `${model} reaches ${figureOn(findings, 'external')}${standing(protocol, performance)}${calibrated}.`;
  if (performance.code === 'CONSTANT-PREDICTION')
    return [figure, `The model does not carry over${shifted === undefined ? '' : `: ${shifted}`}.`];
  if (code === 'EXTERNAL-TOO-FEW' || shown) return [figure, ...(shifted === undefined ? [] : [`There ${shifted}.`])];
  return [figure, `Nothing shows that the model carries over${shifted === undefined ? '' : `: ${shifted}`}.`];
}

/** ` and beats the clinical variables alone`: of what is no better than chance, or of too few patients, nothing. */
function rivalWords({ protocol, key, set, comparators }: KeyFindings): string {
  const performance = key.honest.performance.find((each) => each.set === set);
  const found = primaryOf(protocol, key.honest.performance, set);
  if (performance === undefined || standing(protocol, performance) !== '' || found?.value == null) return '';
  const rival = comparators.find(({ code }) => code === 'BEATEN' || code === 'NOT-BEATEN' || code === 'BETTER');
  if (rival === undefined) return '';
  return rival.code === 'BEATEN' ? ` and beats ${rival.title}` : ` and does not beat ${rival.title}`;
}

/** That the primary candidate failed, why, and that another was chosen afterwards. */
export function primaryFailedSentence({ named, reason, substitute }: PrimaryFailed): string {
  const why = reason.message.replace(/\.$/, '');
  return `The primary model that the protocol named, ${named}, could not be fitted (${why}); ${substitute} was chosen in its place afterwards.`;
}
