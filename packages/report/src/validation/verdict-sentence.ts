import type { ValidationResult } from '@radscore/study';
import { formatEstimate } from '../svg/format.js';

/** What a validation comes to, in one sentence. */
export function verdictSentence(result: ValidationResult): string {
  const { verdict, shift, predictions } = result;
  const share = shift.together?.beyond;
  const inputs =
    typeof share === 'number'
      ? `${Math.round(100 * share)} % of the patients lie beyond the 95 % quantile of development`
      : 'whether the inputs are shifted could not be determined';
  const sentences = {
    UNDECIDED: `The ${predictions.length} patients cannot show whether the model holds here: its discrimination cannot be told from chance (${inputs}).`,
    HOLDS: `No failure was seen in ${predictions.length} patients, and no shift of the inputs (${inputs}).`,
    'HOLDS-UNDER-SHIFT': `No failure was seen in ${predictions.length} patients although the inputs have shifted: ${inputs}.`,
    FAILS: `The model fails here: ${failure(result)}, without a shift of its inputs that would say why (${inputs}).`,
    'FAILS-UNDER-SHIFT': `The model fails here: ${failure(result)}, and its inputs have shifted: ${inputs}.`,
  } as const;
  return sentences[verdict];
}

/** In what it fails: a model can rank as well as before and yet give wrong probabilities. */
function failure({ failsIn = ['discrimination'], performance }: ValidationResult): string {
  const slope = performance.measures.calibrationSlope;
  const words = {
    discrimination: 'it discriminates less well than in development',
    calibration: `its probabilities do not fit (calibration slope ${slope && slope.value !== null ? formatEstimate(slope) : 'not 1'}; 1 would fit)`,
  };
  return failsIn.map((each) => words[each]).join(', and ');
}

/** Whether the cohort is large enough, and for what. */
export function sizeSentence({ size }: ValidationResult): string | undefined {
  if (size === undefined) return undefined;
  const rule = size.hundred
    ? 'It meets the rule of 100 events and 100 non-events.'
    : 'It does not meet the rule of 100 events and 100 non-events.';
  const { needed, survival, patients, events } = size;
  if (survival !== undefined) {
    const { oe, slope, c } = survival.criteria;
    return `${patients} patients, ${events} with the event; about ${survival.n} are needed for intervals of the usual widths (O:E ${oe}, calibration slope ${slope}, C ${c}; by simulation). ${size.hundred ? 'It has' : 'It does not have'} the 100 events that a rule of thumb asks for.`;
  }
  if (needed === undefined) return `${patients} patients, ${events} with the event. ${rule}`;
  const { oe, slope, c, netBenefit } = needed.criteria;
  const criteria = `O:E ${oe}, calibration slope ${slope}, C ${c}, net benefit ${netBenefit ?? 'not determined'}`;
  return `${patients} patients, ${events} with the event; ${needed.n} are needed for intervals of the usual widths (${criteria}). ${rule}`;
}

/** Whether the inputs distinguish the patients here from those of development. */
export function domainSentence({ domain }: ValidationResult): string[] {
  if (domain === undefined) return [];
  const { auc, development, here } = domain;
  if (auc.value === null) return [`Whether inputs distinguish the cohorts could not be determined: ${auc.reason}`];
  const apart = auc.ci !== undefined && auc.ci[0] > 0.5;
  const shown = formatEstimate({ value: auc.value, ...(auc.ci && { ci: auc.ci }) });
  return [
    `A classifier of the inputs distinguishes the ${here} patients here from ${development} of development with AUC ${shown} in cross-validation: ${apart ? 'the two differ' : 'they cannot be told apart for certain'}.`,
  ];
}

/** Where performance differs between groups beyond chance. */
export function heterogeneitySentence({ groups }: ValidationResult): string[] {
  const judged = groups.flatMap(({ by, heterogeneity }) =>
    heterogeneity === undefined ? [] : [{ by, p: heterogeneity.p }],
  );
  if (judged.length === 0) return ['No division of the patients has two groups that are large enough to be compared.'];
  const differing = judged.filter(({ p }) => p < 0.05).map(({ by }) => by);
  const among = `${judged.length} ${judged.length === 1 ? 'division' : 'divisions'} of the patients`;
  if (differing.length === 0)
    return [
      `In none of ${among} does discrimination differ between the groups beyond chance (p below 0.05); small groups can hide a difference.`,
    ];
  return [
    `Discrimination differs between the groups beyond chance (p below 0.05, without correction) by ${differing.join(', ')}, of ${among}.`,
  ];
}
